"""Hindi."""

from __future__ import annotations

from digest.quantities.language.assertion.words import assertion

HINDI = assertion("""
    rises: बढ़ा|बढ़ी|बढ़े|बढ़कर|बढ़ोतरी|वृद्धि|इजाफा|उछाल
    falls: घटा|घटी|घटे|घटकर|गिरा|गिरी|गिरावट|कमी
    gains: मुनाफा|लाभ|फायदा
    losses: घाटा|नुकसान|हानि
    behind: योजना|उम्मीद|अनुमान|होगा|होगी|होंगे|करेगा|करेगी|करेंगे|जाएगा|जाएंगे|लक्ष्य
    denials: इनकार|खंडन
    alleged: कथित
    joins: और|लेकिन|जबकि
    quarter: तिमाही
    half: छमाही
    orders: पहली ; दूसरी ; तीसरी ; चौथी
    last_year: पिछले साल|पिछले वर्ष|बीते साल
    this_year: इस साल|इस वर्ष
    compared: तुलना|मुकाबले
    since: से
    fiscal: वित्त वर्ष|वित्तीय वर्ष
""")
