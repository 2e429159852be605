"""English: a space parts words, and `_` stands for a space inside a phrase."""

from __future__ import annotations

WORDS = {
    "says": """
        advised advises advising
        shrugs shrugged muttered mutters grumbled grumbles quipped quips joked jokes marvelled enthused enthuses fumed
        fumes sighs sighed reckons reckoned apologised apologized insists finds say saying tells telling
        tell adds adding writes writing asked asks asking warns warning argues arguing
        explained explains explaining noted notes noting stated states stating insisted insisting replied replies
        replying tweeted tweets tweeting posted posts testified testifies testifying announces announcing
        declared declares declaring recalled recalls recalling admitted admits admitting stressed stresses stressing
        acknowledged acknowledges acknowledging claims claiming concluded concludes concluding suggested
        suggests suggesting commented comments commenting remarked remarks remarking observed observes observing
        recounted recounts recounting continued continues continuing joking shouted shouts shouting yelled cried
        exclaimed exclaims laughed whispered responded responds responding answered answers answering countered
        counters countering urged urges urging demanded demands demanding complained complains complaining
        confirms confirming conceded concedes conceding confessed confesses cautioned cautions cautioning predicted
        predicts predicting promised promises promising vowed vows vowing pledged pledges pledging asserted asserts
        asserting contended contends contending maintained maintains maintaining emphasized emphasised emphasizes
        emphasises emphasizing emphasising reiterated reiterates reiterating repeated repeats repeating called calls
        calling described describes describing dubbed dubs labeled labelled denounced denounces condemned condemns
        praised praises criticized criticised criticizes criticises boasted boasts bragged gushed lamented laments
        pleaded pleads begged thought thinks believes believed reports reporting mused muses offered offers
        opined opines proclaimed proclaims pronounced retorted retorts revealed reveals revealing read reads shot_back
        fired_back hit_back chimed_in went_on pointed_out points_out pointing_out put_it summed_up agreed agrees
        disagreed disagrees objected objects protested protests reflected reflects bemoaned bemoans assured assures
        assuring charged charges charging alleged alleges alleging decried decries blasted slammed branded brands
        raged
        wondered wonders wondering speculated speculates reasoned reasons hinted hints elaborated elaborates
        clarified clarifies defended defends echoed echoes hailed hails touted touts mocked mocks ridiculed derided
        derides scoffed scoffs interjected interrupted teased vented intoned ventured volunteered deadpanned demurred
        thundered implored implores appealed remembered remembers figured guessed guesses accused accuses accusing
        attacked attacks characterized characterised characterizes characterises summarized summarised surmised
        lambasted rejoined affirmed affirms affirming apologizes broadcast counseled counselled cracked dismissed
        dismisses specifies specified sang texted texts emailed emails
        preferred_to_call prefers_to_call prefer_to_call preferred_to_say chose_to_call likes_to_call liked_to_call
        went_on_to_say went_on_to_call
        disclosed weighed_in relayed snapped
        underlined underscored
    """,
    "says_behind": """
        beamed beams smiled smiles grinned grins retaliated fretted blogged cheered nodded sobbed chuckled published
        bellowed roared howled moaned groaned sneered snarled growled hissed barked crowed giggled winced wept
        mumbled
        confided ranted theorised theorized deplored rapped enthused gushed shot_back shoots_back hit_out
        hits_out blasted thunders
        remembers recalled
        shared shares
    """,
    "helper": "has had have did would",
    "given": "",
    "utterance": """
        verdict message reply response reaction answer warning words view conclusion assessment advice plea
        appeal comment
        promise hope fear pledge motto memory demand wish complaint lament boast claim description
    """,
    "according": "according_to in_the_words_of in_the_view_of in_the_opinion_of in_the_eyes_of",
    "opinion": "in_the_words_of in_the_view_of in_the_opinion_of in_the_eyes_of",
    "body": """
        company firm bank ministry court report government police party union committee council agency commission
        department airline club university hospital charity association statement tribunal regulator
        officials prosecutors detectives investigators campaigners critics scientists researchers economists
        analysts doctors residents witnesses ministers unions firefighters organisers organizers authorities
        lawyers trust authority board watchdog ombudsman federation foundation institute bureau office
    """,
    "firm": """
        company firm group business bank airline club operator carrier retailer manufacturer supplier *maker builder
        shipbuilder chain provider utility insurer lender brewer brewery developer contractor publisher broadcaster
        producer exporter shipyard yard mill railway conglomerate subsidiary start-up startup cooperative
        co-operative supermarket
    """,
    "asked": "asked pressed questioned quizzed challenged grilled prodded",
    "asks": "asked asks asking wondered inquired",
    "answers": "replied replies answered answers responded responds retorted countered shot_back",
    "own_view": "in_his_view in_her_view in_their_view in_his_opinion in_her_opinion",
    "for_whom": "for",
    "first_person": "I we",
    "pronoun": "he she they it we I",
    "standing_in": "deputy vice acting interim assistant",
    "otherwise_held": "former ex deputy vice acting interim assistant late then",
    "somebody": """
        someone somebody
        man woman boy girl youth child teenager pensioner friend neighbour neighbor colleague relative brother
        sister son daughter father mother wife husband uncle aunt cousin partner passer-by bystander onlooker
        heckler protester protestor demonstrator stranger caller listener reader visitor customer passenger
        driver worker employee aide source insider supporter critic opponent rival successor predecessor
        stand-in voice crowd account impostor imposter comedian client assistant guest resident villager fan
        actor actress
    """,
    "addressing": "to",
    "acting_for": "playing impersonating posing_as pretending_to_be in_the_name_of by_the_name_of imitating",
    "of_others": """
        was_told were_told been_told is_told was_asked were_asked been_asked is_asked heard_a_voice
        heard_the_words heard_a_man_shout heard_a_woman_shout heard_somebody_shout heard_someone_shout
        accused_of_saying accused_of_having_said accused_of_writing accused_of_having_written
        accused_of_shouting banner_that_read banner_reading banner_saying banner_which_read sign_that_read
        sign_reading sign_saying sign_which_read poster_that_read poster_reading poster_saying placard_that_read
        placard_reading placard_saying graffiti_that_read graffiti_reading T-shirt_that_read T-shirt_reading
        plaque_that_read plaque_reading headline_that_read
    """,
    "titled": """
        book novel song film movie play album poem hymn series podcast documentary ballad sang sings singing
        entitled titled
    """,
    "supposed": """
        supposed_to_have_said alleged_to_have_said rumoured_to_have_said rumored_to_have_said
        reputed_to_have_said supposed_to_have_written supposed_to_have_told alleged_to_have_told alleged_to_have_called
        is_said_to_have_told is_said_to_have_called alleged_to_have_written might_as_well_have_said
        might_have_said could_have_said would_have_said should_have_said is_said_to_have_said supposedly_said
        allegedly_said
    """,
    "not_now": """
        was…until was…till served_as…until been…until running_for running_to_be runs_for ran_for stood_for
        standing_for candidate_for contender_for bidding_to_be hopes_to_be hopes_to_become wants_to_be
        wants_to_become seeking_to_be seeking_to_become campaigning_to_be will_become will_be is_to_become
        is_due_to_become failed_to_become used_to_be was_once
    """,
    "honorific": "",
    "role": """
        chairman chairwoman chair chairperson president vice-president vice_president chief_executive
        chief_financial_officer chief_operating_officer chief_executive_officer CEO CFO COO CTO founder co-founder
        director managing_director minister prime_minister foreign_minister finance_minister health_minister
        home_secretary foreign_secretary health_secretary secretary_of_state secretary secretary-general commissioner
        governor mayor senator congressman congresswoman representative ambassador spokesman spokeswoman spokesperson
        analyst economist professor researcher scientist lawyer attorney attorney_general judge editor manager head
        partner officer general colonel captain chancellor premier leader solicitor barrister deputy executive
        lecturer
        historian author resident coach owner adviser advisor counsel MP MEP strategist activist campaigner farmer
        teacher nurse doctor student actor actress singer pollster prosecutor councillor councilman councilwoman
        supervisor Supervisor treasurer chief senior_adviser press_secretary party_leader opposition_leader aide
        consultant expert pastor bishop witness neighbour neighbor driver pilot engineer reporter correspondent
        columnist host presenter candidate nominee supporter volunteer organizer organiser veteran sheriff detective
        inspector superintendent sergeant lieutenant commander admiral medical_examiner examiner coroner ombudsman
        chief_technology_officer
        chief_medical_officer editor-in-chief commander-in-chief co-chair co-chairman vice-chair vice-chairman
    """,
    "profession": """
        harbour_master harbor_master harbourmaster captain skipper fisherman farmer winemaker grower baker
        butcher chef restaurateur hotelier shopkeeper bookseller physician surgeon pharmacist vet psychologist
        psychiatrist headteacher headmaster headmistress architect planner geographer sociologist climatologist
        hydrologist biologist geologist physicist chemist ecologist novelist writer film-maker filmmaker
        musician journalist co-ordinator coordinator landlord landlady entrepreneur trade_unionist trustee
        rector dean archbishop firefighter player retiree pensioner union_official
        lawmaker striker goalkeeper midfielder
    """,
    "article": "the a an",
    "indefinite": "a an one another",
    "auxiliary": """
        is are was were be been being has have had will would can could may might must should do does did
    """,
    "verb": """
        costs own owns owned hold holds held cover covers covered want wants rose fell grew gained lost made
        came went took gave got stood reached totalled totaled sold bought spent paid won created added
        generated employed recorded reported shipped exceeded dropped climbed jumped increased decreased
        declined surged amounted accounted
    """,
    "estimated": "estimated estimates estimate",
    "aimed_at": "target targets targeted goal goals aim aims_to aim_to aiming_to aims_for aim_for aiming_for",
    "last_year": "last_year",
    "this_year": "this_year",
    "next_year": "next_year",
    "closed": """
        and or but nor as at by for from in into of on onto per than that the this to with within while which
        who whom whose when where because since until up out over about across among between during through
        under according directly indirectly it its their his her a an also both more less only not
    """,
    "opening": """
        the a an if when while although though as but and or so yet however after before since because
    """,
    "qualifier": """
        deputy former vice senior chief managing acting executive assistant associate co interim late then
        general founding council party union opposition trade
    """,
    "passing": """
        day days week weeks month months year years hour hours minute minutes second seconds time times way ways
    """,
    "relative": "which who whose that",
    "passive": "was were be been being is are",
    "title": """
        MK MP MEP MSP PM VP Advocate Major-Gen Lt-Gen Lt-Col Maj-Gen Brig-Gen Major-General Brigadier
        Brigadier-General
        Mr Mrs Ms Mx Miss Dr Prof Sir Dame Lord Lady Rep Reps Sen Sens Gov Govs Gen Lt Col Maj Capt Cpl Sgt Cmdr
        Adm Rev Hon Pres Det Insp Supt Cllr Ald Amb Atty Judge Justice Pastor Father Sister Rabbi Imam Sheikh
        Prince Princess King Queen Pope Bishop Archbishop Cardinal Detective Officer Sheriff Captain Lieutenant
        Sergeant Major Admiral Commander President Senator Governor Mayor Minister Councillor Councilman
        Councilwoman Congressman Congresswoman Representative Secretary Professor Doctor Coach Chief Ambassador
        General Colonel Chancellor Premier Speaker Lt_Gov Lt_Col Lt_Gen Maj_Gen State_Sen State_Rep
    """,
    "adverb": """
        also then later once again even still just only too now often always first finally earlier recently
        repeatedly himself herself themselves himself who yesterday today tonight Monday Tuesday Wednesday
        Thursday Friday Saturday Sunday angrily bluntly simply quickly flatly publicly clearly reportedly
        allegedly famously previously subsequently eventually immediately firmly quietly
    """,
    "preposition": """
        of for to with by from at in on under over about against between near behind before after since than
        like as into onto outside inside including and or
    """,
    "conjunction": "and",
    "not_a_name": """
        Alleged Reported
        Calling Describing Branding Dubbing Denouncing Dismissing Praising Hailing
        A An The This That These Those There Then When While Where Why What Who Whom Whose Which How If Though
        Although Because Since As At By For From In Into Of On Onto To Up With Within Without Under Over After
        Before During Despite But And Or Nor So Yet Not No He She It They We You I His Her Its Their Our My Your
        Him Them Us Me Some Any Many Most Much More All Each Every Both Either Neither One Two Three Four Five
        Another Other Others Such Still Also Even Just Only Now Later Earlier Once Again Here However Meanwhile
        Instead Indeed Perhaps Maybe Yes Ok Okay Well Let Is Are Was Were Be Been Being Do Does Did Has Have Had
        Will Would Can Could May Might Must Should Shall Monday Tuesday Wednesday Thursday Friday Saturday
        Sunday January February March April June July August September October November December Critics
        Officials Police Supporters Asked Speaking Writing According Like Unlike Among Against About Above
        Across Around Through Until Unless Whether Nobody Nothing Everyone Everything Someone Something Anyone
        Last Next Today Yesterday Tomorrow Being Coming Doing Getting Giving Going Having Keeping Knowing Looking
        Losing Making Moving Putting Seeing Taking Talking Thinking Trying Using Watching Working
        Aside Besides Besides Outside Inside Behind Below Beyond Regarding Given Moments Hours Minutes Days
        Weeks Months Years
    """,
    "determiner": "his her its their our my your this that these those",
    "contrasting": "but yet then while whereas",
    "object_pronoun": "him her them me us",
    "thus": "So Thus The_words Words_from",
    "going_on": "And And_again",
    "reporting": "",
    "in_words": "",
    "noun_too": "",
    "cites": "quoted quotes quoting",
    "by": "by",
    "such_as": "such_as including",
    "after_name": "",
    "it_says": "",
    "linking": "of or and including like than as",
    "comparing": "as",
    "swaying": """
        only almost nearly will would shall may might must could can should perhaps maybe possibly probably
        fewer less all every some most many always sometimes even merely
    """,
    "negation": """
        not never no none nobody nothing nowhere neither nor cannot can't won't don't doesn't didn't isn't
        aren't wasn't weren't hasn't haven't hadn't wouldn't couldn't shouldn't mustn't needn't shan't ain't
        without hardly scarcely barely no_longer no_one few rarely seldom
    """,
    "affirming": """
        no_doubt without_doubt without_a_doubt no_question not_only not_just no_wonder no_less without_fail
        not_for_nothing even_if cannot_help can't_help couldn't_help not_help
    """,
    "falsehood": "lie lies false untrue myth nonsense hoax rubbish fiction bogus",
    "unsaid": "",
    "reversal": """
        deny denies denied denying refuse refuses refused refusing reject rejects rejected rejecting fail fails
        failed failing doubt doubts doubted doubting false untrue wrong impossible unlikely lie refute refutes
        refuted dismiss dismissed dismisses stop stopped avoid avoids avoided prevent prevented far_from
        rule_out ruled_out anything_but stopped_short_of
        myth hoax nonsense bogus wish wished used_to_think used_to_believe used_to_say
    """,
    "rejecting": "dismiss dismisses dismissed dismissing reject rejects rejected rejecting",
    "instead": "instead_of rather_than rather…than",
    "inverted": "Had Were Should",
    "condition": """
        unless only_if but_only if_only except only_when only_after only_once provided providing on_condition
        as_long_as so_long_as but_not until if
        suppose imagine
    """,
}
JOINING = r", (?:and|but|while) | that "
NOUN_OF = r"(?<![\w-])(?:an?|the|with|in)\s+(?P<noun>(?:[\w-]+ ){0,3}[\w-]+) of $"
BOUNDARY = r"[;:—–]|,? \b(?:but|whereas|although|though)\b|, (?:and|so|because|while|as|which|who)\b"
VERB_FIRST = False
CAPITAL_NOUNS = False
DROPS_PRONOUNS = False
SAME_OFFICE = """
    chief_executive=chief_executive_officer=CEO finance_director=chief_financial_officer=finance_chief=CFO
    chair=chairman=chairwoman=chairperson spokesman=spokeswoman=spokesperson
    representative=congressman=congresswoman councillor=councilman=councilwoman
"""
OFFICE_TITLES = """
    Sen=senator Gov=governor Rep=representative Cllr=councillor Supt=superintendent Sgt=sergeant Lt=lieutenant
    Insp=inspector Capt=captain Col=colonel Gen=general Prof=professor Amb=ambassador
"""
UNLIKE_FORMS = """
    go=goes=going=went=gone eat=eats=eating=ate=eaten think=thinks=thinking=thought make=makes=making=made
    catch=catches=catching=caught can=could have=has=having=had buy=buys=buying=bought
    light=lights=lighting=lit person=people
"""
