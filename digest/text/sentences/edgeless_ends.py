"""What may end sentences in Chinese, Japanese, Korean and other scripts whose words have no edges, beside marks.

See shortest_sentences.py, which says what and why.
"""

from __future__ import annotations

from digest.text.deferred_pattern import deferred
from digest.text.scripts import EDGELESS, HANGUL, UNSPACED
from digest.text.sentences.splitting import BEHIND

_TILDES = "~～〜∼〰﹏"
_HIRAGANA = "\u3041-\u309f"
_HAN = "\u3400-\u4dbf\u4e00-\u9fff"
_NO_PARTICLE = rf"\u30a0-\u30fa{_HAN}A-Za-z0-9"
_CHINESE_ENDS, _CHINESE_JOINS = "了吗呢吧啊嘛呀嗎", "的地之是等一和与與及或这那這"

EDGELESS_ENDS = deferred(
    rf"(?<=[{UNSPACED}])(?:;{BEHIND}|\u3000+|[ \u00a0]{{2,}}|[ \u00a0](?=[{UNSPACED}])"
    rf"|[（(][笑泣涙爆苦汗]+[）)]|[、，,]{{2,}}|(?:[◆◇■□●※⇒→／｜]+|[▲△▼▽]++(?!\d)){BEHIND})"
    rf"|(?<=[{EDGELESS}])(?:[{_TILDES}]+|[·・･‧•]{{2,}}|[♪☆★♡♥]+|[—―–─－-]{{2,}}|[：︓]++(?![「『《〈“‘\"'])){BEHIND}"
    rf"|(?<=[」』”’）)])[—―–─－-]{{2,}}{BEHIND}|[—―–][\"”’»›」』]+(?=[{UNSPACED}])"
    rf"|(?<=[{_HIRAGANA}])(?:[·・･‧•]{BEHIND}|[wｗ]+(?![a-zA-Z]))|(?<=[{_HIRAGANA}][」』])(?=[{_NO_PARTICLE}])"
    rf"|(?<=[{_CHINESE_ENDS}][」』”’])(?=[{_HAN}])(?![{_CHINESE_JOINS}])"
    rf"|(?<=[{HANGUL}])[ㅋㅎㅠㅜ^]{{2,}}|(?<=[다요까죠][\"”’])(?=\s)"
)
"""Ends of sentences in a text with letters of such scripts; each is the end of a match."""
