"""English."""

from __future__ import annotations

ENGLISH = """
    both: and or
    purposes: for in on of into towards
    verbs: occupy occupies occupied use uses used contain contains contained house houses housed serve serves served
    vague: mark threshold
    passing: average
    passing: comparison contrast
    passing: day days week weeks month months year years hour hours minute minutes second seconds time times way
    passing: ways years-old
    inside: in
    sources: according per
    copulas: reach reaches reached total totals totaled totalled stand stands stood amount amounts amounted exceed
    copulas: exceeds
    copulas: exceeded average averages averaged come comes equal equals equalled tops topped pass passed hit
    copulas: hits
    vague: purpose part rest equivalent total sum amount number figure most half something one two three four
    vague: five six seven eight nine ten
    modals: will would can could may might must should shall do does did to
    articles: the a an its their his her our my your
    that: that
    links: upon through throughout toward towards alongside beside besides beyond unlike amidst
    purposes: toward
    passing: decade decades century centuries
    vague: low high peak
    ends: perhaps maybe along
    ends: back near nearly almost around
    ends: willing able ready keen eager
    links: in of for from at on among between across with against to by per under within over around into
    ends: and or but nor as than which who whom whose that where when while because if though although before after
    ends: until since so both either also already still now then there here not only just even too about every each
    ends: more less last next this these those such what how why up down out off during despite alone earlier later
    ends: ago yesterday today tomorrow including roughly according plus via amid once however high wide long deep
    ends: tall away owing worth due ahead behind apart total overall fewer first any some annually monthly
    ends: altogether apiece compared without
    pronouns: what how he she it they we i you this that these those there who which one someone everyone nobody both
    pronouns: many some others them us him her all none anyone everybody something everything nothing
    copulas: is are was were be been being has have had having will would can could may might must should shall do
    copulas: does did 's 're 've 'll 'd expected set due likely thought said to not n't also now still already only
    verbs: cost costs earn earns pay pays paid spend spends spent raise raises make makes made lose loses lost win
    verbs: wins won sell sells sold buy buys bought hold holds held own owns lend lent borrow borrows give gives
    verbs: gave get gets got take takes took bring brings brought put puts cut cuts see sees saw seen want wants
    verbs: need needs owe owes meet hit hits beat fetch fetches charge charges cover covers account accounts
    verbs: represent represents total totals reach reaches reached stand stands stood average averages
    verbs: grow grows grew grown rise rises rose risen fall falls fell fallen lead leads led left leave leaves back
    verbs: support oppose say says vote votes voted believe think come comes came go goes went run runs ran begin
    verbs: begins began show shows shown include includes attract attracts draw draws drew drawn bear generate
    verbs: generates employ employs carry carries carried build builds built found find finds die dies died kill
    verbs: kills killed injure injured live lives save saves saved produce produces receive receives donate invest
    verbs: lay lays laid rebuild rebuilds rebuilt shut shuts shoot shoots shot
    verbs: invests host hosts serve serves offer offers commit commits pledge pledges seek seeks keep keeps kept
    passing: end beginning start middle moment
    measures: points runs marks
    telling: show shows showed shown suggest suggests suggested indicate indicates indicated reveal reveals revealed
    telling: find finds found estimate estimates estimated expect expects think thinks believe believes know knows
    stands_before: x
    vague: value worth tune order
    levels: to at
    origins: from
    steps: by
    shares: of
    people: people persons person men women children individuals
    nouns: advance cheaper contraction dip down downturn gain gains growth higher loss lower reduction slump up upturn
    tells: according_to
    telling: say warn argue report claim
    papers: tally count figures data statistics study studies report reports survey poll research analysis estimate
    papers: estimates
    papers: review forecast census index audit findings numbers records
    by: by from
    as_said: as
    nobody: nobody everyone
    nobody: experts analysts sources officials researchers media people reports critics residents
    in_names: of & the
    bodies: office ministry department institute bureau agency board council committee commission centre center
    bodies: association federation bank society union chamber university authority police court company operator
    to: to
    needs_to: x
    infinitives: a b c d e f g h i k l m n o p r s t u v w x y z
    listeners: to
    tells_whom: told tells informed informs assured reminded
    supposed: preparing_to prepares_to prepared_to weighing considering
    supposed: promised pledged vowed pledges promises targets targeting forecast forecasts forecasting aims_for
    supposed: aim_for aiming_for
    supposed: projected_to estimated_to_reach likely_to on_course_for on_track_for eyeing envisages envisage
    telling: means meant mean
    verbs: means meant
    owns: has have had
    unreal: would could might should
    unreal_ends: have
    dimensions: long wide high tall deep thick
    rates: per a an each every
    addressed: you your yours my
    respectively: respectively
    either: either both neither whether
    points: it them him this these those itself themselves himself herself
    indefinite: a an
    relatives: who which that whose
    quantities: many much large big high great fast expensive
    of_something: president vice-president vice_president chairman chairwoman chairperson chair director head manager
    of_something: ceo cfo coo cto chief_executive chief_executive_officer chief_financial_officer executive founder
    of_something: co-founder partner member leader secretary spokesman spokeswoman spokesperson lawyer attorney aide
    of_something: adviser advisor deputy commissioner friend editor representative coordinator treasurer official
    of_something: chief_operating_officer general_manager founder_and_chief_executive general_secretary supervisor
    of_rank: deputy executive managing vice senior associate assistant general acting interim regional founding co
    former: former then ex current longtime
    perceives: see sees saw seen watch watched let lets help helps helped
    disputed: claim claims claimed allege alleges alleged allegation allegations
    intends: projected predicted tipped estimated
    of_something: campaign_manager press_secretary chief_economist managing_editor general_counsel vice_chairman
    of_something: board_member chief_of_staff executive_vice_president
    of_something: chief_counsel counsel consultant
"""
