"""English."""

from __future__ import annotations

from digest.quantities.language.labelling.words import labelling

ENGLISH = labelling("""
    money: prize|prizes|ransom|sum|sums|royalties|royalty|levy|surcharge|tax|duties|fines|bonuses|pensions|rewards
    money: valuation|capitalisation|capitalization|expenses|outlay|aid|fares|fare|spend|bills|grants|budgets
    money: sponsorship
    time: stay|term|career|experience|lifespans|warranty|runtime|delays|hours|ages|commute
    things: officers|firefighters|troops|guests|tourists|prisoners|inmates|detainees|suspects|candidates|deputies
    things: senators|lawmakers|countries|cities|towns|villages|municipalities|schools|hospitals|shops|stores
    things: branches|offices|companies|firms|plants|factories|farms|ships|boats|vessels|planes|aircraft|flights
    things: trains|buses|cars|vehicles|trucks|bicycles|games|matches|wins|victories|defeats|draws|titles|medals
    things: books|albums|songs|films|movies|species|animals|dogs|cats|pigs|cows|sheep|trees|complaints|applications
    things: requests|signatures|followers|views|comments|likes|downloads|posts|tweets|accounts|letters|calls|beds
    things: rooms|apartments|flats|buildings|bridges|gardens|earthquakes|attacks|shootings|crimes|incidents
    things: accidents|crashes|fires|protests|tests|births|marriages|divorces|lawsuits|convictions|meetings|visits
    things: appearances|republicans|democrats|teams|players|women|men|citizens|neighbours|consumers|investors
    things: teachers|doctors|nurses|farmers|drivers|athletes|delegates|judges|activists|rebels|tenants|parents
    things: families|projects|products|items|orders|hectares
    length: elevation|wavelength
    temperature: temperatures
    measure: speeds|magnitude|wind|winds
    money: money|cash|savings|funds|cost|costs|price|prices|debt|debts|revenue|revenues|turnover|earnings|profit
    money: profits|budget|salary|salaries
    money: wage|wages|pay|fine|spending|expenditure|investment|investments|funding|value|worth|fee|fees|fortune|wealth
    money: rent|rents|compensation|damages|payment|payments|income|proceeds|bill|subsidy|subsidies|grant|loan|loans
    money: donation|donations|settlement|bail|dividend|reward|bonus|pension|taxes|assets|liabilities|bailout|premium
    things: deaths|dead|death toll|injured|wounded|casualties|victims|people|employees|workers|staff|workforce|jobs
    things: inhabitants|residents|population|passengers|visitors|attendance|patients|voters|students|pupils|children
    things: houses|homes|households|cases|infections|arrests|protesters|demonstrators|survivors|soldiers|members
    count: number|count|tally
    extent: length
    things: participants|fans|spectators|respondents|customers|users|subscribers|refugees|migrants
    things: goals|points|rebounds|assists|seats|votes
    share: share|percentage|proportion|turnout|inflation|interest rate|unemployment rate
    time: duration|age|sentence|wait|time|tenure|lasted|lasting
    length: radius|thickness|circumference
    length: height|distance|width|depth|diameter|altitude
    area: area|floor space|acreage
    weight: weight
    temperature: temperature
    score: score|result
    ages: age|aged|year-old
    same: dead|deaths|death|died|dies|killed|kill|fatalities|toll|killing|victims
    same: injured|wounded|hurt|injuries|casualties
    same: employees|workers|staff|workforce|jobs|employs|employed|employ|headcount
    same: debt|debts|owes|owed|owe|liabilities
    same: revenue|revenues|turnover|sales|sold|takings
    same: profit|profits|earnings|earned|earn|earns|income
    same: loss|losses|lost|lose
    same: cost|costs|price|prices|priced|costing
    same: pays|pay|paid|wages|wage|salary|salaries|payment|payments
    same: arrested|arrests|detained|detentions
    same: missing|disappeared|unaccounted
    same: increase|growth|grew|rise|rose|gain|gained|gains|up|added|climbed|grow|increased|jumped|surged|improvement
    same: decrease|decline|fell|fall|drop|dropped|down|cut|cuts|loss|lost|shed|reduction|reduced|declined|slipped
    same: expected|forecast|projected|predicted|estimate|estimated|expects|expecting
    same: support|supported|supporters|favour|favor|backed|approve|approved|yes
    same: oppose|opposed|opponents|against|reject|rejected|disapprove|disapproved
    same: visitors|attendance|crowd|attended|visited|spectators|fans
    same: inhabitants|residents|population|people
    same: homes|houses|households|dwellings
    same: age|aged|year-old|old
    same: high|height|tall
    same: wide|width|broad
    same: deep|depth
    same: distance|away|from
    same: weighs|weight|weighed|weighing
    same: hot|temperature|degrees
    same: share|percentage|proportion|percent
    same: students|pupils|schoolchildren
    same: infections|infected|cases
    same: votes|voted|vote
    same: story|stories|storey|storeys|floors
    same: throw|throws|threw|thrown
    same: take|takes|took|taken
    same: win|wins|won
    same: buy|buys|bought
    same: find|finds|found
    same: leave|leaves|left
    same: hold|holds|held
    same: send|sends|sent
    same: shoot|shoots|shot|shooting|shootings
    same: eat|eats|ate|eaten
    same: drive|drives|drove|driven
    same: steal|steals|stole|stolen
    same: write|writes|wrote|written
    same: choose|chooses|chose|chosen
    same: break|breaks|broke|broken
    same: think|thinks|thought
    same: keep|keeps|kept
    same: meet|meets|met
    same: run|runs|ran
    same: britain|british|britons|briton
    same: america|american|americans|us|usa
    same: netherlands|dutch|holland
    same: switzerland|swiss
    same: investment|invest|invested|investments|spend|spent|spending
    same: donated|donation|donations|gave|given
    same: built|build|construction
    upper: highest|most|limit|limits|cap|ceiling|threshold|thresholds|maximum|max|cutoff
    lower: threshold|thresholds|floor|cutoff
    points: point|points
    measure: capacity|power|output|speed|torque|energy|noise
    time: delay|period|deadline|interval|duration|break|notice
    total: total|overall|altogether|combined|in all
    time: life|lifespan
    extent: range|reach
    weight: dose|dosage|load
    untold: share|percentage|proportion|average
    untold: month|months|year|years|day|days|week|weeks|hour|hours|minute|minutes|quarter|time|first|second|third|half
    untold: two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|the|and|for|with|from|per|their|its|his|her|our
    untold: this|that|new|total|number|amount|value|figure|rate|total|overall|annual|yearly|monthly|weekly|daily|net
    untold: who|which|were|was|are|had|have|has|been|being|not
    links: between|until|till|without|within|over|about|into|around|through|near|towards|like|as
    links: of|in|by|for|at|on|from|with|to|per|under|among|after|before|against|who|that|which|than|since|during|when
    former: before|previous|previously|earlier|old|former|formerly|prior|last|ago|initial|initially|original|originally
    former: start|starting|past|then|first|preceding|compared|comparison|base|baseline
    present: now|current|currently|today|existing|present
    added: new|newly|further|additional|extra|added
    restating: that is|that is to say|meaning|in other words
    extents: page|pages|word|words|volumes|chapters|episodes|laps|verses
    instead: instead of|rather than
    froms: from
    by: by
    earlier: up from|down from|compared with|compared to|against|versus|vs|vs.|unchanged from|on from
    to: to
    change: change|changed|difference|swing|revision|improvement|gap|variation|movement|moved|more|less|fewer
    referring: this|these|do|does|did
    pronouns: it|this|that|they|these|those|he|she|do|does|did|one|ones
    subjects: the|its|their|his|her|our|a|an|net|gross|total
    killed: dead|deaths|death|died|dies|killed|kills|killing|fatalities
    killed: perished|drowned|succumbed|murdered|slain|bodies|fatally|toll
    alive: treated|hospitalised|hospitalized|hospitalisations|hospitalizations|recovering|recovered|discharged
    alive: evacuees|unhurt|unharmed|trapped|freed|released|charged|sick|ill|admitted to hospital|taken to hospital
    alive: rushed to hospital|sent to hospital|airlifted to hospital|taken to hospitals|in intensive care|in hospital
    fate: injured|wounded|injuries|hurt|injuring|wounding
    fate: missing|disappeared|unaccounted
    fate: arrested|arrests|detained|detentions|arresting
    fate: rescued|survivors|survived|saved
    fate: evacuated|displaced|homeless|evacuations
    fate: infected|infections|contracted
    opposite: oldest|eldest ; youngest
    opposite: highest ; lowest
    opposite: maximum|max ; minimum|min
    opposite: largest|biggest|greatest ; smallest|tiniest|least
    opposite: longest ; shortest
    opposite: fastest|quickest ; slowest
    opposite: hottest|warmest ; coldest|coolest
    opposite: richest|wealthiest ; poorest
    opposite: best ; worst
    opposite: heaviest ; lightest
    opposite: cheapest ; dearest|most expensive|priciest
    opposite: wettest ; driest
    opposite: before tax|pre-tax ; after tax|after-tax
    opposite: full-time ; part-time
    opposite: urban ; rural
    opposite: first ; second ; third ; fourth ; final
""")
