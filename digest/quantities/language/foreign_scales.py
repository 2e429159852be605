"""Scales of many languages. Behind a number in another language they are not what it counts: no article in English has
15 of anything called "Milliarden"."""

from __future__ import annotations

import re

WORDS = frozenset(
    """
    million millions billion billions trillion trillions thousand thousands bn tn
    milliard milliards mille millier milliers trln
    millionen milliarde milliarden billionen billiarde billiarden trillionen tausend mrd mia mio tsd
    miljoen miljoenen miljard miljarden biljoen biljoenen duizend mln mld
    miljon miljoner miljarder biljon biljoner tusen tusind tusinde millioner milliarder billioner
    millón millones billón billones mil mdd milhão milhões bilhão bilhões trilhão trilhões bilião biliões
    milione milioni miliardo miliardi bilione bilioni mila
    milion miliony milionów milionu miliard miliardy miliardów bilion biliony bilionów tysiąc tysiące tysięcy tys
    milionů milionech miliardu miliarda miliarde tisíc tisíce bilionů milijun milijuna milijardi milijardu tisuća
    milióny miliónov milioane milion miliarde mii
    juta triliun miliar ribu rb jt milyon milyar trilyon bin lakh lakhs crore crores triệu tỷ nghìn
    millió milliárd billió ezer miljoona miljoonaa miljardi miljardia tuhatta miljonit miljardit
    млн млрд тыс трлн миллион миллиона миллионов миллиард миллиарда миллиардов триллион триллиона триллионов
    тысяча тысячи тысяч мільйон мільйона мільйонів мільярд мільярда мільярдів тисяча тисячі тисяч трильйонів
    милиона милиарда милијарди хиљада хиляди
    εκατομμύριο εκατομμύρια εκατ δισεκατομμύριο δισεκατομμύρια δισ τρισεκατομμύρια χιλιάδες
    लाख करोड़ करोड़ हज़ार हजार मिलियन बिलियन কোটি লক্ষ লাখ கோடி லட்சம்
    ألف آلاف مليون ملايين مليار مليارات تريليون میلیون میلیارد هزار کروڑ אלף מיליון מיליארד
    """.split()
)
"""In small letters, without a full stop."""
SIGNS = re.compile("[千万萬亿億兆천만억조]|ล้าน|แสน|หมื่น")
"""Those of scripts without spaces."""
EAST_ASIAN_SIGNS = {
    "ja": re.compile("[만억조천亿]|ล้าน"),
    "zh": re.compile("[만억조천]|ล้าน"),
    "ko": re.compile("[万萬亿億兆千]|ล้าน"),
}
"""The same behind a number in a language that has scales of such a script itself."""
