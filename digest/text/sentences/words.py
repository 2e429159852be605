"""Words by which it is told whether a full stop ends a sentence, for each language that has them here."""

from __future__ import annotations

ORDINALS_WITH_STOP = frozenset("cs da de et fi hr hu is lv nb nn no pl sk sl sr tr".split())
TITLES = {
    "en": (
        "Mr Mrs Ms Dr Prof Sen Rep Gov Gen Col Lt Sgt Capt Cmdr Adm Maj Rev Hon Messrs St vs approx Fig Vol cf e.g i.e"
        " Rs Tk Ksh"
    ),
    "da": "ca dr prof",
    "de": "Dr Prof Hr Fr Frl St Nr Abs Art Bd bzw ca evtl ggf inkl vgl z.B d.h u.a Tsd rd max mind",
    "hi": "रु डॉ प्रो",
    "fr": "M MM Mme Mmes Mlle Dr Me Mgr St Ste av env cf p.ex max",
    "es": "Sr Sra Srta Dr Dra Ud Uds D Dña pág núm Lic Ing aprox máx",
    "it": "Sig Sigg Dott Prof Ing Avv On Mons ca dott prof ing avv on sen mons gen col dott.ssa prof.ssa",
    "nl": "dhr mevr dr prof ir mr bijv nr ca max",
    "pl": (
        "ok np tzw tzn tj m.in im ul al os prof dr inż mgr hab gen płk kpt por św art ust nr str godz wg"
        " maks st mł asp sierż kom podkom nadkom insp podinsp ppłk mjr ks abp bp mec red lek med"
    ),
    "pt": "Sr Sra Dr Dra Prof Profa Exmo Eng aprox máx",
    "ru": "ок им ул т.е т.н г-н проф акад ген полк",
    "sv": "ca ung dr prof",
}
ABBREVIATIONS = {
    "en": ("No Nos Inc Ltd Co Cos Corp Bros Jr Sr etc al Ave Blvd Rd Ph.D Jan Feb Mar Apr Aug Sep Sept Oct Nov Dec"),
    "de": "usw etc Mio Mrd Str Jan Feb Apr Aug Sept Okt Nov Dez Co",
    "fr": "etc Cie",
    "es": "etc EE.UU Cía",
    "it": "ecc",
    "nl": "enz etc",
    "pt": "etc Cia",
}
YEARS = {"pl": "r", "ru": "г гг"}
"""What is written behind a year, short for it."""
BEGINNERS = {
    "en": (
        "A According After Also An And As At Before Both But By Earlier For From He Her His How However I If "
        "In Instead It Its Last Later Many Meanwhile More Most My Next No Not On One Our She Since So Some "
        "Still That The Their Then There These They This Those Through To Under We What When Where While Who "
        "Why With Yet You"
    ),
    "de": (
        "Aber Als Am Auch Auf Bei Bis Da Damit Danach Das Dem Den Denn Der Des Die Dies Diese Dieser Doch Ein "
        "Eine Er Es Für Ich Ihr Im In Ist Laut Man Mit Nach Nun Nur Seit Sie So Und Vor Was Wenn Wer Wie Wir "
        "Zu Zudem"
    ),
    "fr": (
        "Au Aux Ce Ces Cette Dans De Depuis Des Elle Elles En Et Il Ils Je La Le Les Leur Mais Nous On Or Par "
        "Pour Selon Si Son Sur Un Une Vous"
    ),
    "es": (
        "A Al Así Como Con De Del Desde El Ella Ellos En Entre Es Esta Este Esto La Las Lo Los Más No Para "
        "Pero Por Que Se Según Si Sin Su Sus También Tras Un Una Y Ya Él"
    ),
    "it": "A Al Che Chi Con Da Dal Di Dopo E Ed Gli I Il In L La Le Lo Ma Nel Non Per Se Secondo Si Un Una È",
    "nl": (
        "Als Bij Daar Dat De Deze Die Dit Een En Er Het Hij Ik In Maar Met Na Om Op Ook Te Van Volgens Voor "
        "We Wij Ze Zij"
    ),
    "pt": ("A Ao As Com Da De Do E Ela Ele Em Essa Esse Esta Este Já Mas Na No O Os Para Por Se Segundo Sua Um Uma"),
}
GIVEN_NAMES = {
    "en": (
        "Aaron Adam Alan Albert Alexander Alice Allen Amy Andrea Andrew Angela Ann Anna Anne Anthony Arthur "
        "Barbara Benjamin Betty Brandon Brian Bruce Carl Carol Caroline Catherine Charles Christina Christine "
        "Christopher Cynthia Daniel David Deborah Dennis Diana Diane Donald Donna Dorothy Douglas Edward "
        "Elizabeth Emily Emma Eric Ethan Eugene Frances Frank Franklin Gary George Gerald Gloria Grace "
        "Gregory Harold Harry Heather Helen Henry Howard Jack Jacob James Jane Janet Jason Jean Jeffrey "
        "Jennifer Jeremy Jessica Joan John Jonathan Joseph Joshua Joyce Judith Julia Julie Justin Karen "
        "Katherine Kathleen Keith Kelly Kenneth Kevin Kimberly Kyle Larry Laura Lawrence Linda Lisa Louis "
        "Margaret Maria Marie Marilyn Mark Martha Martin Mary Matthew Megan Melissa Michael Michelle Nancy "
        "Nathan Nicholas Nicole Noah Olivia Pamela Patricia Patrick Paul Peter Philip Rachel Ralph Raymond "
        "Rebecca Richard Robert Roger Ronald Rose Roy Russell Ruth Ryan Samantha Samuel Sandra Sarah Scott "
        "Sean Sharon Shirley Stephanie Stephen Steven Susan Teresa Terry Theodore Theresa Thomas Timothy "
        "Tyler Ulysses Victoria Vincent Virginia Walter Warren Wayne William Zachary"
    )
}
"""The commonest given names of the United States, where many write the initial of a second one; elsewhere an initial
behind a given name may be all that is told of a surname."""
