"""English."""

from __future__ import annotations

from digest.quantities.language.assertion.words import assertion

ENGLISH = assertion("""
    rises: rise|rises|rose|risen|rising|increase|increases|increased|increasing|grow|grows|grew|grown|growing
    rises: growth|gain|climbing|jumping|surging|soaring|gaining|advancing|expanding
    rises: gains|gained|climb|climbed|climbs|jump|jumped|jumps|surge|surged|surges|soar|soared|up|higher|added|advance
    rises: dearer|costlier|pricier
    rises: advanced|expand|expanded|swelled|rallied|leapt|picked up|went up|more expensive|rocketed|edged up|upturn
    falls: fall|falls|fell|fallen|falling|decrease|decreases|decreased|decreasing|decline|declines|declined|declining
    falls: drop|drops|dropped|dropping|slip|slipped|slid|slide|sank|sink|plunge|plunged|plummet|plummeted|tumble
    falls: tumbled|shrank|shrink|shrunk|contract|contracted|contraction|lose|lost|loses|down|lower|cut|reduced
    falls: losing|slipping|sliding|sinking|plunging|tumbling|shrinking|easing|plummeting
    falls: reduction|dipped|eased|shed|went down|dip|loss|cheaper|slumped|slump|downturn|dwindled|retreated
    falls: below normal|below average|below expectations|below forecasts
    known: out of|its|their|his|her|our|my|your|of the|of these|of those|of its|of their
    definite: the|these|those
    greater: more|extra|above|higher
    lesser: less|fewer|below|short|lower|shortfall
    charging: would cost|will cost|would pay|will pay|have to pay|would be charged
    charging: will be charged|will charge|would charge
    apart: before|after|ahead of|prior to|from now
    deadlines: within|in|over the next|in the next|within the next|during the next
    deadlines: for the next|over the coming|in the coming
    gains: profit|profits|surplus|earnings|gain|gains|earned|profitable
    losses: loss|losses|lost|loses|lose|losing|deficit|shortfall|in the red
    subordinate: the fact that
    asked: what
    questions: the question of|question of|when asked|asked who|asked what|asked whether|asked which|asked if
    subordinate: why|how|when|as|which|who|whose|where|because|than|after|since|while|if
    coming: will|shall|would|could|may|might|expects|expected to|expect|is expected|are expected|plans to|plan to
    entitled: can claim|may claim|can apply for|may apply for|can ask for|are entitled to|is entitled to
    keeping: maintain|preserve|stick to|stick with|keep the|retain the
    inflation: inflation
    polled: if the election|if an election|if elections|if a general election|if a referendum|if the referendum
    polled: if the vote were|if a vote were|if the general election
    coming: aims to|aim to|forecast to|is due to|are due to|is set to|are set to|intends to|intend to|hopes to|hope to
    coming: wants to|want to|is going to|are going to|is likely to|are likely to|is projected to|predicts|forecasts
    coming: is planning|are planning|is to|are to|promised to|pledged to|vowed to|agreed to|proposes|proposed to
    coming: is forecasting|are forecasting|is predicting|are predicting|is expecting|are expecting
    coming: promises to|promise to|pledges to|pledge to|vows to|vow to|seeks to|seek to|is seeking|are seeking
    coming: calls for|call for|calling for|called for|we going to|they going to|he going to|she going to
    coming: planning to|aiming to|hoping to|intending to|looking to|considering|plans for|proposed raising
    coming: has proposed|have proposed|had proposed|is proposing|are proposing|was proposing|were proposing
    coming: proposed a|proposed an|is demanding|are demanding|was expecting|were expecting|was forecasting
    coming: were forecasting|was predicting|were predicting|was anticipating|were anticipating
    coming: sees fiscal|sees full-year|sees annual|sees quarterly|sees growth|sees sales|sees revenue|sees profit
    coming: sees earnings|sees inflation|sees the economy|sees its full-year|sees its fiscal
    coming: proposed increasing|proposed cutting|proposed spending|proposed building|planned to|intended to|hoped to
    never: would have|could have|might have|should have
    norms: can be expected to
    norms: not exceed|have to|need to|not be more than|not be less than|be no more than|be at least|not take longer than
    behind: is expected|are expected|is forecast|are forecast|is likely|are likely|is projected|are projected
    behind: is predicted|are predicted|is anticipated|are anticipated
    pledged: promised|pledged|committed|offered|requested|demanded|proposed|sought|need|needs|needed|required
    pledged: expectancy|likely
    called_ahead: settlement|deal|agreement|accord|budget|bid|offer
    foreseeing: expected|forecast|predicted|plans|planned|set to|projected|projects|poised|due to|intends|aims
    foreseeing: likely
    intends: plan|plans|planned|aim|aims|aimed|intend|intends|intended|hope|hopes|hoped|want|wants|wanted|pledge
    intends: pledges|pledged|promise|promises|promised|vow|vows|vowed|agree|agrees|agreed|propose|proposes|proposed
    intends: seek|seeks|sought|decided|refuse|refuses|refused|try|tries|tried|set|expected|due|likely|supposed
    denials: denied that|denies that|denying that|deny that|denied reports|denies reports|denied claims|denies claims
    denials: denied allegations|denied having|refuted|disputed that|rejected claims|rejected reports|falsely claimed
    denials: denied the|denies the|dismissed reports|dismissed claims
    alleged: alleged|claimed|claims|claim|denied|supposed|reported|disputed
    joins: and|but|while|whereas
    thats: that
    having: has|have|owns|own|holds|hold|maintains|maintain|makes|make|earns|earn|employs|employ|operates|operate|runs
    having: receives|receive|gets|get|serves|serve|pays|pay|already|currently
    saying: said|says|say|told|added|announced|estimates|estimated|reported|claimed|warned|confirmed|argued|wrote
    according: according to|said|says
    sources: according to
    owned: by|from|of
    papers: report|survey|poll|index|study|data|figures|census|review|journal|magazine|website|newspaper|newsletter
    papers: times|post|tribune|gazette|herald|records|filing|documents|statement|analysis|estimates|research
    analysts: analysts|economists|experts|forecasters|researchers|scientists|strategists
    analysts_of: at|with|from
    quarter: quarter|quarter-year
    half: half|half-year|half year
    months: months
    until: to|to the end of|to end|ended|ended on|ending|through|until|up to|up to the end of|to late
    orders: first|1st|opening ; second|2nd ; third|3rd ; fourth|4th|final|last
    same_parts: the same period of|the same period in|the same quarter of|the same quarter in|the same month of
    same_parts: the same month in|the same months of|the same months in|the same time in|the same point in
    same_parts: the same week of|the same week in|the same half of|the same stage of|the corresponding period of
    same_parts: the corresponding period in|the corresponding quarter of|the corresponding month of
    same_parts: the equivalent period of|the equivalent period in|the comparable period of|the same stage in
    parts_of_year: period|quarter|half|half-year|term|season|month|months|week|weeks|spring|summer|autumn|fall|winter
    last_year: last year|the previous year|the year before
    last_year: a year earlier|one year earlier|the year earlier|a year before|a year previously
    last_year: a year ago|one year ago|this time last year|a year prior|the prior year
    year_before: a year ago|one year ago|a year prior|the prior year
    year_before: the previous year|the year before
    year_before: a year earlier|one year earlier|the year earlier|a year before|a year previously
    this_year: this year|so far this year|the current year
    compared: compared with|compared to|against|from|than in|than|versus|vs|up on|down on|more than in|over|before
    compared: last seen in|last saw in|last reached in|last hit in|last recorded in|last held in
    compared: that of|those of|level of|levels of|record of|figure of|figures of|total of
    since: since|from|after
    fiscal: fiscal|financial year|FY|year to|year ended|year ending|tax year|season
    ahead: over the next|in the next|within the next|during the next|over the coming|in the coming
    ahead: by the end of the decade|next year|next month|next week
    acting: will|would|could|may|might|are to|is to|are due to|is due to|are set to|is set to|are likely to
    acting: is likely to
    estimated: estimated at|estimated to|is estimated|are estimated|was estimated|were estimated|has been estimated
    estimated: have been estimated|estimates suggest|estimates put|estimates that|estimate that|by some estimates
    estimated: put the cost|puts the cost|put its cost|put the costs|puts the costs|put the value|puts the value
    estimated: put the damage|puts the damage|put the loss|puts the loss|put the losses|puts the losses|put the bill
    estimated: put the price|puts the price|put the total cost|puts the total cost
    estimated: according to estimates|by one estimate
    foreseen: forecast|forecasts|projection|projections|outlook|guidance|target|targets|goal|expectations
    carrying: as well as|along with|together with|at a cost of|at an estimated cost of|at a total cost of
    carrying: at an estimated|at an expected cost of|or
    carrying: equivalent to|equal to|including
    last_month: last month
    month_before: a month ago
    month_before: the previous month|the month before|a month earlier|a month before|the prior month|the month prior
    past: was|were|had|did|began|built|came|fell|found|gave|got|grew|held|kept|lost|made|met|paid|ran|rose|saw|sent
    past: shot|sold|spent|struck|took|went|won
    past_endings: ed
    not_past: need|needed|speed|feed|seed|breed|bleed|exceed|proceed|succeed|indeed|agreed
    auxiliaries: has|have
    participles: ed|been|left|lost|made|sold|spent|won|paid|met|held|sent|shot|cut|put|set|hit|had|found|gone|given
    participles: taken|seen|risen|fallen|grown|shown|written|driven|broken|chosen|stolen|become|begun|built|bought
    participles: brought|caught|taught|kept|led|run|come
    raises: raised|raises|raise|raising|hiked|hikes|hike|lifted|lifts|lift|boosted|boosts|boost
    lowers: lowered|lowers|lower|trimmed|trims|trim|slashed|slashes|slash|reduces|reduce|cuts|eased
    part_of: part of
    amounting: of
    ends: end of|end of the|close of|close of the
    superlatives: -est|most|least|worst|best|record|first|not seen|unseen
    last_week: last week|the past week|yesterday
    whole_year: year
    coming: had forecast|had expected|had predicted|had projected|had been expecting|analysts forecast|analysts expected
    coming: analysts predicted|economists forecast|economists expected|economists predicted|Analysts forecast
    coming: Analysts expected|Economists forecast|Economists expected
    past: stood|sank|shrank|drank|fled|threw|flew|drove|chose|brought|bought|caught|taught|wore|drew|swept
    wanted: target|targets|goal|forecast|forecasts|projection|projections|guidance
    reckoning: expects|expect|estimate|estimates|estimated|predicts|predict|predicted|forecasts|forecast|had forecast
    reckoning: reckons|reckon|projects|projected|anticipates|puts|claims|claim|measured
    reckoning: sees fiscal|sees full-year|sees annual|sees growth|sees sales|sees revenue|sees profit|sees earnings
    going_on: then|later|also|again|still|soon|even|thus|thereby|now|has|have|had|is|was|were|are|will
    no_change: gives up|give up|giving up|gave up|given up|makes up|make up|made up|set up|sets up|setting up|takes up
    no_change: taken up|signed up|sign up|signs up|sign-up|sign-ups|turned up|turn up|showed up|ended up|clean-up
    no_change: runner-up|runners-up|start-up|start-ups|follow-up|line-up|lined up|back-up|build-up|buying up
    no_change: on time|in time|at the same time|all-time|real-time|at a time
    no_change: value-added|value added|added value|contract|contracts|cut-off|drop-off|pick-up|up to
    pledged: possible|potential|hypothetical
    same_year: that year|the same year
    unmoved: gives up|give up|gave up|given up|giving up|runner-up|runners-up|making up|makes up|make up|made up
    unmoved: lost their lives|lost his life|lost her life|lose their lives
    unmoved: taking up|takes up|set up|setting up|signed up|summed up|totted up
    targets: target|targets|goal|goals
    aiming: target|targets|targeted|targeting|goal|goals|aim|aims|aimed|aiming|objective|objectives|ambition|ambitions
    aiming: plan|plans|planned|planning|pledge|pledges|pledged|promise|promises|promised|intend|intends|intended
    aiming: hope|hopes|hoped|want|wants|wanted|seek|seeks|seeking|sought|need|needs|needed|required|requires|must
    aiming: should|budget|budgeted|commit|commits|committed|commitment|propose|proposes|proposed|proposal|bid|set to
    aiming: approve|approved|approves|approval|to increase|to raise|to lift|to expand|to reduce|to cut|to lower
    aiming: to create|to double|to reach|to bring|to boost
    aiming: has to|have to|vow|vows|vowed|wish|wishes|strategy|ordered|due to|scheduled
    predicting: expected|expects|expect|expecting|forecast|forecasts|forecasting|predicted|predicts|predict|predicting
    predicting: projected|projects|projection|projections|anticipated|anticipates|likely|outlook|guidance|expectations
    reckons: estimates|estimated|reckons|reckoned|anticipates|predicted|projected
    estimate_words: estimated|estimate|estimates
    estimating: estimate|estimates|estimated|estimating|preliminary|provisional|thought|believed|feared|early figures
    estimating: calculated|calculates|calculation|calculations|valued|valuation|reckoned|put|puts|suggest|suggests
    estimating: suggested|modelled|model|roughly|approximately|some|at least|survey|poll
    foreseeing: was to|were to
    called_year_before: previous year|prior year|year earlier|year before|last year|year ago
    of_last_year: of last year|last year
    of_this_year: of this year|this year
    yesterday: yesterday

    shows: show|shows|showed|suggest|suggests|suggested|reveal|revealed|indicate|indicates|indicated|found
    untrue: it is not true that|it was not true that|it is untrue that|it is false that|it was false that
    untrue: it is not the case that|it was wrong to say that|there is no truth in|it's not true that
    mistaken: wrongly|incorrectly|mistakenly|erroneously|falsely|in error|by mistake|initially|originally|at first
    reported: stated|put|gave|listed|described|published|quoted|named
    own_reports: we wrote that|we said that|we reported that|we stated that|we wrote|we wrongly|this article said
    own_reports: this article stated|our article said|an earlier version of this article
    own_reports: an earlier version of this story|a previous version of this article
    correcting: in fact|actually|correct|the correct|should have said|should have read|wrong|error|mistake|apologise
    correcting: apologize|sorry|that was the|that is wrong|rather
    called_expected: expected|projected|forecasted|anticipated|predicted|targeted
    called_change: change|changes|movement|movements|variation|swing|development
    growths: growth|rise|increase|expansion
    growths_told: growth|rise in|rises in|increase in|increases in|expansion in|expansion of
    within: within|in|in just|in only|within just|over just|in under
    together: taken together|cumulative|cumulatively|as a whole
    existing: really|in reality|to date|already
    usual: usual|usually|normal|normally|ordinary|ordinarily|customary|typical|typically
    singular: says|expects|anticipates|predicts|reckons|puts|warns
    bare: management|government|parliament|congress|industry|research|evidence|consensus|everyone|everybody|nobody
    bare: somebody|someone|leadership|guidance|data|analysis|history|police|staff|none|another|nothing|headquarters
    possible: could|might|may|would|calls for|call for|calling for|called for
    conditional: if|once|from now on|in future|room for
    conditional: after the rise|after the increase|after the hike|after the cut|after the reduction|after the change
    conditional: after the deal|after the reform|after the move|after the merger|after the takeover|after the vote
    conditional: after the expansion|after the upgrade|after the switch|under the bill|under the new
    decided: will|shall
    untrue: it is a myth that|it was a myth that|the myth that|it's a myth that|it is a lie that|it was a lie that
    untrue: the lie that|the false claim that|the false claims that|false reports that|false rumours that
    untrue: false rumors that|there is no evidence that|there was no evidence that|no evidence exists that
    untrue: found no evidence that|there is no proof that|there was no proof that|no one believes that
    untrue: nobody believes that|nobody believed that|few believe that|there is a rumour that|there was a rumour that
    untrue: there is a rumor that|there were rumours that|there are rumours that|there are rumors that
    untrue: there were rumors that|rumour has it that|rumor has it that|it is rumoured that|it was rumoured that
    untrue: it is rumored that|a rumour that|rumours that|it is nonsense that|it is a hoax that|it is wrong that
    untrue: it's false that|it is untrue to say that|it is false to say that|it is wrong to say that
    untrue: a conspiracy theory that
    reported: shows|showed|show|claims|claim|gives|says|states
    claimed: figure of|figures of|number of|total of|claim of|claims of|report of|reports of|tally of|toll of
    claimed: estimate of|story of|claim that|claims that|story that|report that|reports that|rumour of|rumours of
    claimed: rumor of|rumors of
    refuting: is a hoax|was a hoax|is a myth|was a myth|is a lie|was a lie|is invented|was invented|is made up
    refuting: was made up|is fake|was fake|is false|was false|is untrue|was untrue|are false|were false|are untrue
    refuting: were untrue|is fiction|was fiction|is nonsense|was nonsense|is fabricated|was fabricated|were fabricated
    refuting: are fabricated|is bogus|was bogus|are invented|were invented|has been debunked|have been debunked
    refuting: was debunked|were debunked
    withdrawing: withdrew|withdrawn|withdraws|retracted|retracts|invented|made up|fabricated|faked|concocted|debunked
    withdrawing: debunks
    truth: the true number is|the true number was|the true figure is|the true figure was|the real number is
    truth: the real number was|the real figure is|the real figure was|the correct number is|the correct number was
    truth: the correct figure is|the correct figure was|the actual number is|the actual number was
    truth: the actual figure is|the actual figure was|corrected the number to|corrected the figure to
    truth: corrected that to|corrected its figure to|corrected it to
    alleged: rumoured|rumored|rumour|rumours|rumor|myth|hoax|false|invented|untrue|unproven|unproved|withdrawn
    alleged: retracted|fake|wrongly|corrected|initial|initially|believed
    ago: ago|time|from now|this month|last summer|last winter|last spring|last autumn
    years_ago: # years ago
    decades_ago: a decade ago|# decades ago
    centuries_ago: a century ago|# centuries ago
    years_ahead: in # years' time|in # years’ time|# years from now
    this_month: this month
    last_season: last summer|last winter|last spring|last autumn
    opening_conditions: if|unless|provided that|providing that|assuming that|in the event that|were the|should the
    asking: wanted|was offered|were offered|asked for|had asked for|sought
    asking: applied for|demanded|requested|bid|had bid|the plan is for|the plan was for|the proposal is for
    asking: hoped for|called for|asked to be paid|a bid of|a request for|a demand for|turned down
    asking: rejected|refused
    undone: turned it down|turned them down|turned that down|and was refused|but was refused|and got none
    undone: but got none|and got nothing|but got nothing|but rejected|but refused|but declined
    undone: which it rejected|which it refused|which it turned down|fell through|later cut to|was later cut
    undone: were later cut|later reduced|was later reduced|later overturned|was later overturned
    undone: was overturned|was quashed|was scrapped|were scrapped|was withdrawn|were withdrawn|was rejected
    undone: were rejected|was turned down|were turned down|never came|never arrived|was never paid
    undone: were never built|was never built|came to nothing
""")
