"""Arabic: forms of its scales beyond CLDR's, and its duals, which are a number and a scale in one word."""

from __future__ import annotations

from digest.quantities.language.lexicon.words import AmountLexicon, numbers, powers

ARABIC = AmountLexicon(
    known=False,
    numbers=numbers("صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة")
    | {"مئتان": 200, "مئتين": 200, "مئتي": 200, "مائتان": 200, "مائتين": 200, "مائتي": 200}
    | {"ألفان": 2000, "ألفين": 2000, "ألفي": 2000}
    | {"مليونان": 2 * 10**6, "مليونين": 2 * 10**6, "مليوني": 2 * 10**6}
    | {"ملياران": 2 * 10**9, "مليارين": 2 * 10**9, "ملياري": 2 * 10**9}
    | {"مئة": 100, "مائة": 100},
    multipliers={"مئة": 100, "مائة": 100},
    scales=powers("""
        3: ألف, ألفا, ألفًا, ألفاً, آلاف
        6: مليون, مليونا, مليونًا, مليوناً, ملايين
        9: مليار, مليارا, مليارًا, ملياراً, مليارات
        12: تريليون, تريليونا, تريليونًا, تريليوناً, تريليونات
    """),
    lone_scales=("ألف", "مليون", "مليار", "تريليون"),
)
