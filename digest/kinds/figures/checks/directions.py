"""Whether the words around an amount say that something rose or fell: `-11.2%` may stand for "fell 11.2%"."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from digest.text.word_trie import in_any_case

if TYPE_CHECKING:
    from digest.text.spans import Span

_RISE = {
    "en": "rise rises rose risen rising increase increases increased increasing grow grows grew grown"
    " growing growth gain"
    " gains gained climb climbed climbs jump jumped jumps surge surged surges soar soared up higher added advance"
    " advanced expand expanded swelled rallied leapt picked_up went_up",
    "de": "stieg stiegen gestiegen steigt Anstieg Zuwachs wuchs wuchsen gewachsen Wachstum erhöhte erhöht Plus zugelegt"
    " kletterte zunahm Zunahme legte legten mehr höher",
    "fr": "augmenté augmente augmentation hausse progressé progression progresse grimpé bondi croissance gagné monté"
    " accru crû",
    "es": "subió subieron subida creció crecieron crecimiento aumentó aumentaron aumento alza incremento"
    " incrementó ganó"
    " avanzó",
    "pt": "subiu subiram subida cresceu cresceram crescimento aumentou aumentaram aumento alta avançou ganhou",
    "it": "salito salita saliti cresciuto cresciuta crescita aumentato aumentata aumento rialzo balzo guadagnato",
    "nl": "steeg stegen gestegen stijging groei groeide gegroeid toegenomen toename hoger klom",
    "sv": "steg stigit ökade ökat ökning uppgång växte växt tillväxt upp",
    "pl": "wzrósł wzrosła wzrosło wzrosły wzrost zwiększył zwiększyła wzrostu urósł urosła",
    "ru": "вырос выросла выросло выросли рост роста увеличился увеличилась увеличились поднялся поднялась повысился",
    "ja": "増 上昇 伸び 拡大 上がっ 増加",
    "zh": "增长 增長 上升 增加 上涨 上漲 提高 提升",
    "ko": "증가 상승 늘 올랐 성장 급증",
}
_FALL = {
    "en": "fall falls fell fallen falling decrease decreases decreased decline declines declined declining drop drops"
    " dropped dropping slip slipped slid slide sank sink plunge plunged plummet plummeted tumble tumbled shrank shrink"
    " shrunk contract contracted contraction lose lost loses down lower cut reduced reduction"
    " dipped eased shed went_down"
    " dip loss",
    "de": "fiel fielen gefallen fällt sank sanken gesunken sinkt Rückgang Minus verringerte schrumpfte geschrumpft"
    " zurückgegangen abgenommen Abnahme verlor verloren weniger niedriger brach Einbruch nach sackte",
    "fr": "baissé baisse reculé recul chuté chute diminué diminution tombé perdu repli cédé régressé",
    "es": "bajó bajaron bajada cayó cayeron caída descendió descenso redujo reducción disminuyó disminución perdió"
    " retrocedió retroceso",
    "pt": "caiu caíram queda baixou desceu recuou recuo diminuiu diminuição reduziu redução perdeu encolheu",
    "it": "sceso scesa scesi calo calato calata diminuito diminuzione ridotto riduzione perso ribasso crollo crollato",
    "nl": "daalde daalden gedaald daling kromp gekrompen afgenomen afname lager verloor viel zakte",
    "sv": "sjönk sjunkit föll fallit minskade minskat minskning nedgång krympte ner tappade",
    "pl": "spadł spadła spadło spadły spadek spadku zmniejszył zmniejszyła zmalał zmalała obniżył",
    "ru": "упал упала упало упали снизился снизилась снизилось снизились снижение сократился сократилась сократились"
    " уменьшился падение",
    "ja": "減 低下 下落 縮小 落ち込 下がっ",
    "zh": "下降 减少 減少 下跌 降低 下滑 缩减 萎缩",
    "ko": "감소 하락 줄 떨어 급감",
}
_UNSPACED = frozenset({"ja", "zh", "ko"})
_LOOK_BEFORE, _LOOK_AFTER = 60, 28
_CLAUSE = re.compile(
    r"[,;:。、，]\s?|\s(?:while|whereas|but|and|während|aber|und|tandis|mais|et|mientras|pero|y|mas|e|ma)\s"
)


class Direction(StrEnum):
    """What happened to the thing that an amount is about."""

    UP = "rose"
    DOWN = "fell"


def direction(words: str, amount: Span, language: str) -> Direction | None:
    """What the word nearest before the amount at `amount` of `words` says, or one right behind it where none is before;
    None where none of the clause says either, or the language's words are not known."""
    rising, falling = _patterns(language.split("-")[0].lower())
    if rising is None or falling is None:
        return None
    low = max(0, amount.start - _LOOK_BEFORE)
    before = _CLAUSE.split(words[low : amount.start])[-1]
    after = _CLAUSE.split(words[amount.end : amount.end + _LOOK_AFTER])[0]
    nearest = max(
        ((match.start(), way) for pattern, way in ((rising, Direction.UP), (falling, Direction.DOWN))
         for match in pattern.finditer(before)),
        default=None,
    )  # fmt: skip
    if nearest:
        return nearest[1]
    behind = [
        (match.start(), way)
        for pattern, way in ((rising, Direction.UP), (falling, Direction.DOWN))
        for match in pattern.finditer(after)
    ]
    return min(behind)[1] if behind else None


def said_of(words: str, language: str) -> Direction | None:
    """What a label says: "Growth of sales", "Jobs lost"; None where it says neither, or both."""
    rising, falling = _patterns(language.split("-")[0].lower())
    if rising is None or falling is None:
        return None
    up, down = bool(rising.search(words)), bool(falling.search(words))
    if up == down:
        return None
    return Direction.UP if up else Direction.DOWN


@cache
def _patterns(language: str) -> tuple[re.Pattern[str] | None, re.Pattern[str] | None]:
    if language not in _RISE:
        return None, None
    return _any(_RISE[language], language), _any(_FALL[language], language)


def _any(listed: str, language: str) -> re.Pattern[str]:
    either = in_any_case(word.replace("_", " ") for word in listed.split())
    return re.compile(either if language in _UNSPACED else rf"(?<![\w-]){either}(?![\w-])")
