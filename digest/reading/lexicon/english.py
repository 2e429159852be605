"""English: a space parts words, and `_` stands for a space inside a phrase."""

from __future__ import annotations

WORDS = {
    "says": """
        said says told added adds wrote writes asked asks warned warns argued argues explained explains noted
        notes stated states insisted insists replied tweeted posted testified announced declared recalled
        admitted stressed acknowledged claimed claims concluded suggested commented remarked observed recounted
        continued joked
    """,
    "helper": "has had have",
    "according": "according_to",
    "pronoun": "he she they it",
    "role": """
        chairman chairwoman chair chairperson president vice-president chief_executive chief_financial_officer
        chief_operating_officer chief_executive_officer CEO CFO COO CTO founder co-founder director
        managing_director minister prime_minister secretary secretary-general commissioner governor mayor
        senator congressman congresswoman representative ambassador spokesman spokeswoman spokesperson analyst
        economist professor researcher scientist lawyer attorney judge editor manager head partner officer
        general colonel captain chancellor premier leader deputy executive lecturer historian author resident
        coach owner adviser advisor counsel
    """,
    "article": "the a an",
    "auxiliary": """
        is are was were be been being has have had will would can could may might must should do does did
    """,
    "verb": """
        costs own owns owned hold holds held cover covers covered want wants rose fell grew gained lost made
        came went took gave got stood reached totalled totaled sold bought spent paid won created added
        generated employed recorded reported shipped exceeded dropped climbed jumped increased decreased
        declined surged amounted accounted
    """,
    "coming": """
        will would expected expects forecast forecasts predicted predicts plans planned set_to projected
        projects poised due_to intends aims likely
    """,
    "estimated": "estimated estimates estimate",
    "aimed_at": "target targets targeted goal goals aim",
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
}
JOINING = r", (?:and|but|while) | that "
NOUN_OF = r"(?<![\w-])(?:an?|the|with|in)\s+(?P<noun>(?:[\w-]+ ){0,3}[\w-]+) of $"
