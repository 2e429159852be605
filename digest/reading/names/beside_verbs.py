"""Who stands between a mark and a verb of saying, in a script without spaces: 王明 in "，王明说"."""

from __future__ import annotations

from digest.reading.lexicon import SpeechLexicon
from digest.text.deferred_pattern import deferred

_LONGEST = 4
_BEFORE = deferred(r"(?:^|[。、，；：！？\n」』”])(?P<who>[^。、，；：！？\s“”「」『』]{2,4})$")


def beside_verbs(text: str, lexicon: SpeechLexicon) -> frozenset[str]:
    """The two to four characters that stand so in `text`, anywhere."""
    found = (
        _BEFORE.search(text[max(0, says.start() - _LONGEST - 1) : says.start()]) for says in lexicon.says.finditer(text)
    )
    return frozenset(each["who"] for each in found if each)
