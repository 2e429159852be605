"""Words that bound or blur an amount in languages whose other words for amounts are not known.

They are told, not read: an amount with one of them beside it is in doubt until its editor says that it is right. In a
language that has none here, any word beside an amount is asked about.
"""

from __future__ import annotations

import re

from digest.text.scripts import is_edgeless

_BESIDE = {
    "ar": "أكثر من|أقل من|حوالي|نحو|قرابة|ما يقارب|تقريبا|تقريبًا|على الأقل|ما لا يقل عن|لا يقل عن"
    "|ما يزيد على|ما يصل إلى|يصل إلى"
    "|ليس|نصف|ضعف|بالكاد|ناقص|متوسط|فوق|دون|زهاء",
    "bg": "над|под|около|почти|поне|най-малко|до|повече от|по-малко от|приблизително|близо|едва|не"
    "|половината от|двойно",
    "ca": "més de|menys de|prop de|uns|unes|gairebé|quasi|almenys|com a mínim|fins a|aproximadament|al voltant de|no",
    "cs": "více než|méně než|přes|téměř|skoro|asi|okolo|kolem|zhruba|přibližně|nejméně|alespoň|až|pod|nad|necelých|cca"
    "|maximálně|minimálně|sotva|ne|polovina|dvojnásobek|minus|průměrně",
    "el": "πάνω από|περισσότερα από|περισσότερους από|λιγότερα από|κάτω από|περίπου|σχεδόν|τουλάχιστον"
    "|έως|μέχρι|γύρω στα"
    "|μόλις|όχι|μισό",
    "et": "üle|alla|umbes|ligi|peaaegu|vähemalt|kuni|rohkem kui|vähem kui|napilt",
    "fa": "بیش از|کمتر از|حدود|تقریبا|تقریباً|نزدیک به|دست‌کم|حداقل|حداکثر|تا|نه|نصف|دو برابر",
    "fi": "yli|alle|noin|lähes|melkein|vähintään|ainakin|enintään|korkeintaan|jopa|runsaat|vajaat|reilut|ei|puolet"
    "|keskimäärin|tuskin|miinus",
    "he": "יותר מ|יותר|פחות|כ-|כמעט|לפחות|לכל היותר|עד|בערך|קרוב|מעל|מתחת|לא|חצי|כפול|בקושי|כמחצית|מינוס|ממוצע",
    "hr": "više od|manje od|oko|gotovo|skoro|najmanje|barem|do|približno|preko|ispod|ne|pola|jedva",
    "hu": "több mint|kevesebb mint|mintegy|körülbelül|kb.|csaknem|majdnem|közel|legalább|legfeljebb|alig"
    "|nem|feletti|alatti",
    "id": "lebih dari|kurang dari|sekitar|hampir|setidaknya|hingga|sampai|kira-kira|paling sedikit"
    "|di atas|bukan|setengah",
    "lt": "daugiau nei|daugiau kaip|mažiau nei|apie|beveik|maždaug|bent|iki|virš|vos|ne",
    "lv": "vairāk nekā|mazāk nekā|apmēram|aptuveni|gandrīz|vismaz|līdz|ap|virs|ne",
    "ms": "lebih daripada|kurang daripada|sekitar|hampir|sekurang-kurangnya|hingga|kira-kira|bukan",
    "ro": "peste|sub|circa|aproximativ|aproape|cel puțin|cel mult|până la|mai mult de|mai puțin de"
    "|în jur de|abia|nu|jumătate"
    " din|vreo",
    "sk": "viac ako|menej ako|vyše|takmer|skoro|asi|okolo|približne|zhruba|najmenej|aspoň|až|do|pod|nad"
    "|nie|polovica|sotva",
    "sl": "več kot|manj kot|okoli|približno|skoraj|vsaj|najmanj|do|nad|pod|ne|komaj|blizu",
    "sr": "више од|мање од|око|готово|скоро|најмање|бар|до|приближно|преко|испод|не|više od|manje od|oko"
    "|skoro|najmanje",
    "th": "มากกว่า|น้อยกว่า|ประมาณ|ราว|ราวๆ|เกือบ|อย่างน้อย|ไม่เกิน|กว่า|เกิน|ต่ำกว่า|สูงกว่า|ไม่ถึง|สูงสุด|ไม่ต่ำกว่า|ครึ่งหนึ่งของ"
    "|ไม่ใช่|ลบ|สูงถึง|มากถึง|เฉลี่ย|ขาดทุน|ขึ้นไป|โดยประมาณ",
    "uk": "понад|більше|менше|близько|майже|приблизно|щонайменше|принаймні|до|не менше|не більше|майже"
    "|ледве|не|половина"
    "|мінус|більш ніж",
    "vi": "hơn|gần|khoảng|ít nhất|tối đa|dưới|trên|chưa đến|gần như|không|một nửa|xấp xỉ|độ",
}
RANGE_LINK = re.compile(r"\d[.,%]?\s([^\W\d_]{1,4})\s{1,3}$")
"""A short word between two numbers, which may make them the ends of a range: від 5 *до* 10."""
HEDGES = {language: tuple(words.split("|")) for language, words in _BESIDE.items()}


def hedge_beside(before: str, after: str, language: str) -> str | None:
    """The hedge that ends `before` or begins `after`, the text around an amount; "" where there is none; None where the
    language, a BCP 47 tag, has none here."""
    hedges = HEDGES.get(language.split("-")[0].lower())
    if hedges is None:
        return None
    if joined := RANGE_LINK.search(before):
        return joined[1]
    before, after = before.rstrip().casefold(), after.lstrip(" ,").casefold()
    for hedge in sorted(hedges, key=len, reverse=True):
        folded = hedge.casefold()
        if before.endswith(folded) and not _goes_on(before[: -len(folded)][-1:]):
            return hedge
        if after.startswith(folded) and not _goes_on(after[len(folded) :][:1]):
            return hedge
    return ""


def _goes_on(letter: str) -> bool:
    """Whether a word goes on with `letter`, which is empty at an edge of the text; not in a script without spaces."""
    return letter.isalnum() and not is_edgeless(letter)
