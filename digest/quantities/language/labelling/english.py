"""English."""

from __future__ import annotations

from digest.quantities.language.labelling.words import labelling

ENGLISH = labelling("""
    winning: won|win|wins|hold|holds|held|has|have|had|took|take|takes|got|gained
    money: sponsorship|prize|prizes|ransom|sum|sums|royalties|royalty|surcharge|fines|bonuses|pensions|rewards
    money: valuation|capitalisation|capitalization|expenses|outlay|aid|fares|fare|spend|bills|grants|budgets
    extent: how long
    count: how many
    length: how far|how high|how deep|how wide
    time: how old
    time: stay|term|career|experience|lifespans|warranty|runtime|delays|hours|ages|commute|life|lifespan
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
    extent: length|range|reach
    things: participants|fans|spectators|respondents|customers|users|subscribers|refugees|migrants
    things: goals|points|rebounds|assists|seats|votes
    share: share|percentage|proportion|turnout|inflation|interest rate|unemployment rate
    time: duration|age|sentence|wait|time|tenure|lasted|lasting
    length: radius|thickness|circumference|elevation|wavelength
    length: height|distance|width|depth|diameter|altitude
    area: area|floor space|acreage|land
    weight: weight|dose|dosage|load
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
    same: half-time|halftime|interval
    same: arrested|arrests|arrest|detained|custody
    same: wales|welsh
    same: scotland|scottish|scots
    same: england|english
    same: value|values|valued|worth
    same: cost|costs|price|prices|priced|costing
    same: pays|pay|paid|wages|wage|salary|salaries|payment|payments
    same: arrested|arrests|detained|detentions
    same: missing|disappeared|unaccounted
    same: increase|growth|grew|rise|rose|gain|gained|gains|up|added|climbed|grow|increased|jumped|surged|improvement
    same: decrease|decline|fell|fall|drop|dropped|down|cut|cuts|loss|lost|shed|reduction|reduced|declined|slipped
    same: expected|forecast|projected|predicted|estimate|estimated|expects|expecting
    same: support|supported|supporters|favour|favor|backed|approve|approved|approves|approving|approval|yes
    same: oppose|opposed|opponents|against|reject|rejected|disapprove|disapproved|disapproves|disapproving|disapproval
    same: visitors|attendance|crowd|attended|visited|spectators|fans
    same: inhabitants|residents|population|people|persons|individuals
    same: people|patients
    same: people|passengers
    same: people|visitors|tourists
    same: people|customers
    same: people|workers
    same: people|voters
    same: people|citizens
    same: people|students
    same: target|targets|goal|goals|aim|aims
    same: homes|houses|households|dwellings
    same: age|aged|year-old|old
    same: high|height|tall
    same: highest|high|peak
    same: lowest|low|trough
    same: wide|width|broad
    same: deep|depth
    same: distance|away|from
    same: weighs|weight|weighed|weighing
    same: hot|temperature|degrees
    same: share|percentage|proportion|percent
    same: students|pupils|schoolchildren|undergraduates
    same: infections|infected|cases
    same: votes|voted|vote
    same: risk|risks|likely|likelihood|odds|chance|chances|probability
    same: share|portion
    same: apply|applies|applied|applying|applicant|applicants|application|applications
    same: buildings|structures
    same: earthquake|earthquakes|quake|quakes|temblor|temblors|tremor|tremors
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
    same: fight|fights|fought|fighting
    same: lead|leads|led|leading
    same: know|knows|known|knew
    same: speak|speaks|spoke|spoken
    same: teach|teaches|taught
    same: catch|catches|caught
    same: give|gives|gave|given
    same: see|sees|saw|seen
    same: make|makes|made
    same: feed|feeds|fed
    same: flee|flees|fled|fleeing
    same: hide|hides|hid|hidden
    same: wear|wears|wore|worn
    same: ride|rides|rode|ridden
    same: tell|tells|told
    same: sleep|sleeps|slept
    same: draw|draws|drew|drawn
    same: fly|flies|flew|flown
    same: sit|sits|sat
    same: stand|stands|stood
    same: begin|begins|began|begun
    same: bring|brings|brought
    same: burn|burns|burnt|burned|burning
    same: deal|deals|dealt
    same: drink|drinks|drank|drunk
    same: freeze|freezes|froze|frozen
    same: hang|hangs|hung
    same: lend|lends|lent
    same: seek|seeks|sought
    same: sing|sings|sang|sung
    same: strike|strikes|struck
    same: sweep|sweeps|swept
    same: tear|tears|tore|torn
    same: wake|wakes|woke
    same: sink|sinks|sank|sunk
    same: lay|lays|laid
    same: bear|bears|bore|born
    same: bind|binds|bound
    same: dig|digs|dug
    same: lie|lies|lay
    same: sue|sues|sued|suing
    same: swim|swims|swam
    same: blow|blows|blew|blown
    same: arise|arises|arose
    same: get|gets|got
    same: feel|feels|felt
    same: say|says|said
    same: go|goes|went|gone
    same: come|comes|came
    same: become|becomes|became
    nation GB: britain|british|britons|briton
    nation US: america|american|americans|us|usa
    nation NL: netherlands|dutch|holland
    nation CH: switzerland|swiss
    same: investment|invest|invested|investments|spend|spent|spending
    same: donated|donation|donations|gave|given
    same: built|build|construction
    upper: highest|most|limit|limits|cap|ceiling|threshold|thresholds|maximum|max|cutoff
    lower: threshold|thresholds|floor|cutoff|lowest|least|minimum|smallest|fewest
    points: point|points
    measure: capacity|power|output|speed|torque|energy|noise
    time: delay|period|deadline|interval|duration|break|notice
    greatest: highest|largest|biggest|maximum|greatest|longest|most expensive
    asking: where|when
    containing: with|including|among them
    among: among|out of|in a total of
    total: total|overall|altogether|combined|in all
    untold: share|percentage|proportion|average
    untold: month|months|year|years|day|days|week|weeks|hour|hours|minute|minutes|quarter|time|first|second|third|half
    untold: two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|the|and|for|with|from|per|their|its|his|her|our
    untold: this|that|new|total|number|amount|value|figure|rate|total|overall|annual|yearly|monthly|weekly|daily|net
    untold: who|which|were|was|are|had|have|has|been|being|not
    links: inside|outside|behind|above|below|across|along|via|amid|despite|due|because|including|excluding|aboard
    links: between|until|till|without|within|over|about|into|around|through|near|towards|like|as
    links: of|in|by|for|at|on|from|with|to|per|under|among|after|before|against|who|that|which|than|since|during|when
    former: before|previous|previously|earlier|old|former|formerly|prior|last|ago|initial|initially|original|originally
    former: start|starting|past|then|first|preceding|compared|comparison|base|baseline
    present: now|current|currently|today|existing|present
    added: new|newly|further|additional|extra|added
    restating: that is|that is to say|meaning|in other words
    extents: page|pages|word|words|volumes|chapters|episodes|laps|verses
    equals: or|or about|or nearly|or some
    instead: instead of|rather than
    of: of
    froms: from
    by: by
    earlier: up from|down from|compared with|compared to|against|versus|vs|vs.|unchanged from|on from
    earlier: than|than the
    to: to
    change: change|difference|swing|revision|improvement|gap|variation|movement|moved|more|less|fewer
    change: changes|differences|swings|revisions|improvements|variations|movements|upward|downward|revised up
    referring: this|these|do|does|did
    pronouns: it|this|that|they|these|those|he|she|do|does|did|one|ones
    killed: dead|deaths|death|died|dies|killed|kills|killing|fatalities
    killed: lost their lives|lost his life|lost her life|lives lost|loss of life|perished|drowned|succumbed|murdered
    killed: slain|bodies|fatally|toll
    alive: treated|hospitalised|hospitalized|hospitalisations|hospitalizations|recovering|recovered|discharged
    alive: evacuees|unhurt|unharmed|trapped|freed|released|charged|sick|ill|admitted to hospital|taken to hospital
    alive: rushed to hospital|sent to hospital|airlifted to hospital|taken to hospitals|in intensive care|in hospital
    subjects: the|its|their|his|her|our|a|an|net|gross|total|they|he|she|we
    fate: injured|wounded|injuries|hurt|injuring|wounding
    fate: missing|disappeared|unaccounted
    fate: arrested|arrests|detained|detentions|arresting
    fate: rescued|survivors|survived|saved
    fate: evacuated|displaced|homeless|evacuations
    fate: infected|infections|contracted
    contrary: richest|wealthiest ; poorest
    contrary: wettest ; driest
    contrary: before tax|pre-tax ; after tax|after-tax
    contrary: full-time ; part-time
    contrary: first ; second ; third ; fourth ; final
    contrary: joined|joining|joiners|recruits ; left|leaving|leavers|quit
    contrary: launched|introduced|opened|opening|openings ; withdrew|withdrawn|withdraw|closed|closing|closures|shut
    contrary: hired|recruited|hiring|hires ; fired|sacked|dismissed|redundant|redundancies
    contrary: admitted|admissions ; discharged|discharges
    contrary: won|win|wins|winning|victories ; lost|lose|loses|losing|losses|defeats
    contrary: cut|cuts|reduction|decrease ; additional|extra
    contrary: last|previous|past ; next|coming|upcoming
    contrary: votes ; seats
    contrary: highest|largest|biggest|longest|maximum|tallest|hottest|warmest ; lowest|smallest|shortest|minimum|coldest
    contrary: oldest ; youngest
    contrary: fastest|quickest ; slowest
    contrary: heaviest ; lightest
    contrary: inside|within ; outside
    contrary: saved|spared|rescued ; destroyed|burned|burnt|damaged
    contrary: heroin ; cocaine|cannabis|methamphetamine|ice
    contrary: cocaine ; heroin|cannabis|methamphetamine
    contrary: cannabis ; heroin|cocaine|methamphetamine
    contrary: cheapest ; dearest|priciest
    contrary: best ; worst
    contrary: arrested|detained|jailed|imprisoned ; released|freed|acquitted
    contrary: approved|accepted|granted ; rejected|refused|declined
    contrary: requested|sought ; received|awarded|granted
    contrary: imports|imported|importing ; exports|exported|exporting
    contrary: births|born ; deaths|died|dead|killed
    contrary: deaths|dead|death|died|killed|fatalities|toll|lives|perished|mortality|murders|suicides ; cases|infections
    contrary: partially|partly ; totally|completely|fully
    contrary: men|male|males|boys ; women|female|females|girls
    contrary: adults ; children|minors|pupils
    contrary: teachers ; pupils|students
    contrary: doctors ; nurses
    contrary: urban ; rural
    contrary: indoor|indoors ; outdoor|outdoors
    contrary: public ; private
    contrary: arrivals|arriving ; departures|departing
    contrary: confirmed ; suspected|probable
    contrary: winner|winners ; loser|losers
    contrary: into ; out
    contrary: upper ; lower
    contrary: supporting|favour|favor ; opposing|against
    contrary: supporters ; opponents
    contrary: domestic ; overseas|foreign|international
    contrary: northern|north ; southern|south
    contrary: eastern|east ; western|west
    contrary: morning ; evening
    contrary: above ; below
    contrary: arctic ; antarctic|antarctica
    contrary: acquitted ; guilty|convicted
    contrary: reopened ; closed|shut|impassable
    contrary: declared|registered ; undeclared|unregistered|hidden
    contrary: height ; depth|deep|deepest
    contrary: profit|profits ; revenue|revenues|turnover
    contrary: bribery|theft|robbery ; fraud
    contrary: individuals|persons ; families|households
    contrary: gusts|gustiness|gusting ; sustained
    contrary: agriculture|agricultural ; infrastructure
    contrary: destroyed|demolished|totally damaged|completely damaged ; damaged
    shortages: shortage|short|lack|missing|need|vacanc|vacant|unfilled|gap|wanted|required|deficit|absent
    rates: rate|rates|percentage
    having: with|have|having|getting
    dimension: wide|width|broad|breadth
    dimension: long|length
    dimension: high|height|tall
    dimension: deep|depth
    dimension: thick|thickness
    dimension: weighed|weighs|weighing|weight|weigh
    negations: not|no|never|without|neither|nor|non|cannot|nobody|none
    lacking: lost|lose|loses|losing|lack|lacks|lacked|lacking|failed|fail|fails|failing|refused|refuse|unable|denied|cut
    lacking: scrap|scraps|scrapped|scrapping|abolish|abolishes|abolished|abolishing|waive|waives|waived|waiving
    lacking: cuts|deprived|missed|skipped|avoided|stopped|few|little|nobody|none|nothing|free|devoid
    institutions: hospital|infirmary|school|academy|university|college|court|airport|bridge|street|road|party|bank
    institutions: stadium|lake|river|prison|jail|station|park|county|district|council|trust|ward|hotel|museum|theatre
    institutions: church|cathedral|mosque|temple|library|market|island|valley|province|state|league|cup|championship
    institutions: championships|festival|award|awards|prize|act|bill|commission|committee|department|ministry|agency
    institutions: city|town|royal|general|memorial|regional|national|international|north|south|east|west|the|of
    respectively: respectively
    partitive: of which|of whom|of them|of these|of those|of that|of it
    inside: in|inside|within
    outside: outside|beyond
    both: and
    either: or
    plurals: women|men|children|people|police
    plural ends: s
    not plural ends: ss|us|is
    counting: hundreds|dozens|thousands|millions|scores|others|several|tens|besides|always|sometimes|perhaps|its|his
    counting: hers|theirs
    describing: other|cruise|young|new
    describing ends: al|ic|ive|ous|ary|ish
    circumstances: after|following|since|before|despite|amid|because of|due to|thanks to|owing to|in spite of
    excluding: excluding|excludes|excluded|except|without|apart from|stripping out|leaving out|leaving aside|ignoring
    excluding: barring|not counting|disregarding|other than
    exclusive: rain|rainfall|rains ; snow|snowfall ; hail
    exclusive: unemployment|jobless|joblessness ; inflation
    exclusive: fixed|fixed-rate ; variable|variable-rate|floating
    exclusive: diesel ; petrol|gasoline
    exclusive: wholesale ; retail
    exclusive: wheat ; rice ; maize|corn ; barley ; soybean|soybeans|soya
    exclusive: beef ; pork ; lamb ; poultry
    exclusive: recovered|retrieved|regained ; missing|unrecovered
    exclusive: collapsed|flattened|razed ; spared|intact|unscathed
    sorts: schools ; hospitals|clinics ; churches|chapels ; mosques ; synagogues ; temples
    sorts: shops|stores|supermarkets|outlets ; banks ; farms ; helicopters
    sorts: factories|mills ; hotels ; restaurants|pubs|cafes|bars ; bridges ; prisons|jails ; libraries ; museums
    sorts: homes|houses|households|flats|apartments|dwellings|properties|buildings|bedrooms|rooms
    sorts: cars ; buses|coaches ; trains ; lorries|trucks ; bicycles|bikes ; motorcycles|motorbikes ; tanks
    sorts: ships|boats|vessels|ferries|yachts|trawlers ; planes|aircraft|jets|airliners|flights
    sorts: dogs|puppies ; cats|kittens ; cows|cattle|calves ; sheep|lambs ; pigs ; horses ; chickens|hens ; goats
    sorts: teachers ; pupils|schoolchildren ; nurses ; doctors ; firefighters ; soldiers|troops ; farmers
    sorts: journalists|reporters ; guards|warders|wardens ; lawyers ; pilots ; miners ; fishermen ; priests
    sorts: goals ; points ; assists ; rebounds ; wickets ; runs ; tries ; steals
    sorts: books|novels ; films|movies ; albums ; songs|tracks|singles
    sorts: murders|homicides|killings ; robberies ; burglaries|break-ins ; rapes ; thefts
    sorts: countries|nations ; cities|towns ; villages ; counties ; provinces ; islands
    sorts: rifles|guns|firearms|pistols|handguns|weapons ; knives ; grenades ; bombs|explosives ; rockets|missiles
    deeds: crimes|offences|offenses
    persons: people|persons|individuals|residents|inhabitants|citizens|victims|men|women|children|staff|workers
    persons: employees|passengers|patients|voters|visitors|tourists|prisoners|inmates|suspects|pensioners
    roles: teachers|pupils|nurses|doctors|firefighters|soldiers|farmers|journalists|guards|lawyers|pilots|miners
    roles: fishermen|priests
    objects: cars|buses|trains|lorries|bicycles|motorcycles|tanks|helicopters|ships|planes|vehicles|dogs|cats|cows
    objects: sheep|pigs|horses|chickens|goats|books|films|albums|songs|rifles|knives|grenades|bombs|rockets|bridges
    objects: doses|beds|ambulances|roads|coins|tokens|tickets
    individuals: staff|workers|employees|passengers|patients|children|men|women|victims|inmates|prisoners|pensioners
    voting: for|favour|favor|yes ; against|no ; abstained|abstentions|abstaining|abstention
    ahead_of: before|prior to|ahead of
    exclusive: positive|positively ; negative|negatively
    exclusive: debt|debts|deficit|deficits ; savings|surplus
    exclusive: confirmed ; under investigation|unconfirmed|being investigated
    exclusive: originally|original|initially|initial|previously calculated|previously reported ; revised|final
    exclusive: evacuated|evacuating ; destroyed|destroying|gutted|razed
    exclusive: new jobs|jobs created|job creation ; slash|slashing|slashed|axe|axed|axing|shed|shedding|job losses|cuts
    exclusive: losses ; savings
    exclusive: undergraduate|undergraduates ; graduate|graduates|postgraduate|postgraduates
    exclusive: hospice|hospices ; hospital|hospitals ; orphanage
    exclusive: interim ; special
    relatives: which|who|whom
    led relatives: whose
    latest: past|last
    back: it|this|that|they|these|those|he|she|one|ones|its|their|them|his|her|another|others|same|rest|figure
    back: number
    results: revenue|revenues|sales|turnover|takings|receipts|sold
    results: profit|profits|earnings|loss|losses|deficit|surplus|ebit|ebitda
    results: dividend|dividends
    shares: share|stock
    anybody: people|persons|others|men|women|children|lives|individuals|residents
    anybody: members|more|cases|times|units|things|items|victims|humans
    same: companies|company|firms|firm|businesses|business|corporations
    same: ships|boats|vessels
    same: cars|vehicles
    same: migrants|refugees
    exclusive: employment rate|growth of employment|employment growth ; unemployment|unemployed|jobless|out of work
    exclusive: with a job|in work|in employment ; out of work|without work|without a job
    exclusive: passing ; rushing|rushed
    lacks: lack|lacks|lacked|lacking
    multiplied: multiplied by|divided by|a factor of|factor of
    exclusive: voted for|votes for|voted in favour|voted in favor ; voted against|votes against
    exclusive: median ; average|mean
    exclusive: electricity price|electricity prices|electricity bill ; gas price|gas prices|gas bill
    results: debt|debts|liabilities|owes|owed|owe
    beating: beat|beats|beating|defeated|defeats|defeating|ousted|unseated|overtook
    margins: majority|margin|lead|win|victory|votes
    participles: sold|bought|lost|spent|paid|held|made|won|built|sent|shot|cut|left|kept|found|caught|hit|taken|stolen
    participles: given|seen|known|shown|grown|driven|born|hurt|put|read|lent|met|brought|sought|taught|thought|run|won
    participles: shut|let|set|laid|said|told|done|gone|gained|led|fed|begun|drawn|thrown|broken|chosen|eaten|written
    participles: hidden|frozen|spoken|woken|worn|torn|struck|sunk|dealt|bound|fought|wanted
    participle ends: ed
    contrary: added|adding|adds|opened|opening|gained ; close|closes|closing|closed|scrapped|axe|axed|removed
    contrary: passed|pass|passes ; failed|fail|fails|failing
""")
