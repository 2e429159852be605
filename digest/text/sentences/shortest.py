"""Sentences for what may not be published whole: wherever one may end, it ends.

`sentences` says what is likely, which is right for reading. An excerpt that takes two sentences for one publishes what
it may not, and one that takes a sentence for two publishes less than it may; so here doubts are decided otherwise:

- After an abbreviation, an initial or an ordinal number a sentence ends, but where the next word belongs to it: a name
  after a title or after the initial of a known given name, a number after "No.", a month after a day.
- After `!`, `?` and an ellipsis a small letter begins a sentence, but behind a closing quotation mark: “Late?” he
  asked. Behind words of a script without capitals it says nothing: 船已经卖出去……vivo, 배가 떠났다… vivo.
- After a full stop a small letter begins one where the word before is no abbreviation, inside quotation marks as well,
  and after the mark of a note; a particle of a name does after abbreviations too: "in the U.S. van Dijk".
- White space may be missing: "boats.The owner", "in the U.S.The owner", 「本当?違う」. Signs and single letters may
  stand for notes: "boats.a The".
- The line of a poem or an address ends one, where the next begins with no small letter; so do a bullet,
  an asterism and a paragraph's sign.
- A semicolon ends one in Arabic, Chinese, Japanese, Ethiopic and Greek, a colon in Armenian; so does what is typed
  for a mark that a keyboard lacks: two word spaces or colons in Ethiopic, a bar for a danda, rows of commas or middle
  dots in East Asia. There a space between words that have none, a wave dash （船は出た～） and （笑） do. A dash before
  a closing quotation mark has broken a sentence off.
- In East Asia a double dash, a wide colon that leads to no quotation, signs of a list and a middle dot behind hiragana
  end one. So does a quotation that ends as clauses do, where no particle goes on with it: 「船は出た」所有者は.
  Elsewhere a colon or a dash ends none: names and numbers stand behind these.
- A note's number may touch a year: "in 2019.2 The owner".
- Thai and Lao have no mark, and part sentences by spaces, as they part other things: each space is an end, and each
  that nobody sees.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator

from digest.text.deferred_pattern import deferred
from digest.text.scripts import is_edgeless, is_unspaced
from digest.text.sentences.edgeless_ends import EDGELESS_ENDS
from digest.text.sentences.marks import UNSEEN
from digest.text.sentences.shortened_words import begins_with_particle, belongs, counts_or_titles, is_shortened
from digest.text.sentences.splitting import (
    BEHIND,
    GREEK,
    LATIN_STOPS,
    StopGrammar,
    begins_small,
    ends,
    grammar_of,
    has_note,
    last_word,
    next_word,
    parted,
)
from digest.text.spans import Span

_CAPITALS = "A-ZÀ-ÖØ-ÞΑ-ΩА-Я"
_MARKLESS = "\u0e01-\u0e4e\u0e81-\u0edf\u1950-\u19df\uaa80-\uaadd"  # Thai, Lao, Tai Le, New Tai Lue, Tai Viet
_PICTURES = "\U0001f300-\U0001faff"
_INDIC = "\u0900-\u0dff"  # Devanagari to Sinhala, where a bar is typed for a danda
_FURTHER = (
    rf"(?<=[{_MARKLESS}])[\s\u200b]++|(?<![\s\u200b])[\s\u200b]++(?=[\"'“‘«(\[{UNSEEN}]*[{_MARKLESS}])"
    rf"|[；︔﹔؛፤፥៙៚෴༔]+{BEHIND}|፡[{UNSEEN}]*፡+{BEHIND}"
    rf"|[{_PICTURES}]+(?=\s+[\"“„«(]?[{_CAPITALS}])"
    rf"|[—―–][\"”’»›」』]+(?=\s+[\"“„«(]?[{_CAPITALS}])|(?<=[\u1200-\u137f])[:\uff1a]{{2,}}{BEHIND}"
    rf"|(?<=[{_INDIC}])[^\S\n]?\|+{BEHIND}|[\u2753-\u2755\u2757\u2762\u2763]+{BEHIND}"
    rf"|(?<=\b(?:19|20)\d\d\.)\d{{1,2}}(?=\s+[\"“„«(]?[{_CAPITALS}])"
    rf"|[¶❡⁂⸺⸻]+{BEHIND}|(?<=\s)(?:[*＊#=~_-]{{3,}}+|[*＊] [*＊] [*＊])(?=\s)"
    rf"|(?<=\s)[/|]{{1,2}}(?=\s+[\"“„«(]?[{_CAPITALS}])"
    r"|[\u2028\u2029\x85\v\f]|(?<=\s)(?=[•‣▪▸►●■◆]\s)"
)
_FURTHER_IN = {
    "el": rf"[;\u037e·\u0387]{BEHIND}(?=\s|[{GREEK}])",
    "hy": rf"(?:(?<=\D):|:(?=\D)){BEHIND}",
}
# In Japanese and Chinese a quotation that a full stop ends goes on with who says it; other words may begin a sentence.
_SPEECH_GOES_ON = deferred(r"[、，]|と(?=[\u4e00-\u9fff、いしの])|って|など")
_QUOTED_END = re.compile(r"[\"'”’»›」』]")
_OPENING = "([{（［【"
# What goes on behind a shortened word or inside an address, "etc.), U.S.-made", and what may do so behind any word.
_JOINS = re.compile(r"[-,.:;/\\&=_~%+'’)\]}>»›”]")
_CLOSES = re.compile(r"[-,'’)\]»›”]")
# Signs, or one letter, that stand behind a stop as a note's mark does: "boats.~ The", "boats.a The".
_TAIL = re.compile(r"(?:[^\w\s,;:–—-]{1,8}|[^\W\d_])(?=\s|\Z)")
# Ends of addresses and of names of files, which go on behind a stop: example.com, plan.pdf.
_ADDRESS = re.compile(
    r"(?:com|org|net|gov|edu|int|info|io|co|uk|eu|de|fr|es|pt|pl|ch|nl|be|se|dk|fi|jp|cn|kr|ru|br|ca|au|nz|ie|za|mx|ar|tv|app"
    r"|dev|ai|biz|pdf|html?|php|aspx?|xml|json|jpe?g|png|gif|svg|csv|txt|zip|exe|js|py|md)\b|[\w-]+(?:[./@][\w-])",
    re.ASCII,
)
_POINTS = frozenset(".\u2024\ufe52\uff0e")


def shortest_sentences(text: str, language: str, breaks: Iterable[int] = ()) -> tuple[Span, ...]:
    """The parts of `text`, in `language` (a BCP 47 tag), none of which holds words of two sentences.

    At the `breaks` a writer has begun a new line.
    """
    further = [_further(language.partition("-")[0].lower()), *([EDGELESS_ENDS] if is_edgeless(text) else ())]
    others = (found.end() for pattern in further for found in pattern.finditer(text))
    lines = (at for at in breaks if not begins_small(next_word(text, at)))
    return parted(text, sorted({*_ends(text, language), *others, *lines}))


def _ends(text: str, language: str) -> Iterator[int]:
    grammar = grammar_of(language)
    for end in ends(text):
        if grammar.ends_sentence(text, end) or _may_end(text, end, grammar, language):
            yield end.end()


def _may_end(text: str, end: re.Match[str], grammar: StopGrammar, language: str) -> bool:
    stop, at = end["stop"], end.end()
    following = text[at : at + 1]
    if not LATIN_STOPS.issuperset(stop):
        return has_note(end) or not (_QUOTED_END.search(end["after"]) and _SPEECH_GOES_ON.match(text, at))
    if not following:
        return True
    is_point = _POINTS.issuperset(stop)
    last = last_word(text, end.start())
    if is_point and end["after"][:1].isdecimal() and (_is_letter(last) or counts_or_titles(last, grammar)):
        return False  # "No.5", "v.2"; but "명.¹" has a note, and is no initial
    if not following.isspace():
        return _ends_without_space(text, end, grammar, language, is_point=is_point)
    word = next_word(text, at)
    if begins_small(word) and not begins_with_particle(text, at) and not _is_caseless(last):
        if is_point and len(stop) == 1:
            return has_note(end) or not is_shortened(last, grammar)
        return has_note(end) or not _QUOTED_END.search(end["after"])
    if not is_point or len(stop) > 1 or end["after"]:
        return True
    return not belongs(text, end, last, word, grammar, language)


def _ends_without_space(text: str, end: re.Match[str], grammar: StopGrammar, language: str, *, is_point: bool) -> bool:
    """Whether a sentence begins directly after the stop at `end`: where words are so written, or a blank is missing."""
    at = end.end()
    following = text[at]
    # "boats.[see the notes]": what is too long for a note's mark may be a sentence of its own.
    if is_unspaced(following) or following in _OPENING or has_note(end):
        return True
    word = next_word(text, at)
    stop, last = end["stop"], last_word(text, end.start())
    shortened = (is_shortened(last, grammar) and not _is_syllable(last)) or counts_or_titles(last, grammar)
    # Marks on letters, as in Hindi, are no letters to Python.
    is_word = last[:1].isalpha() and not (_is_letter(last) or shortened or any(map(str.isdigit, last)))
    is_ellipsis = "…" in stop or (is_point and len(stop) > 1)
    if tail := _TAIL.match(text, at):
        goes_on = begins_small(next_word(text, tail.end())) and not tail[0].isupper()
        return not (goes_on and (shortened or is_ellipsis))
    if is_ellipsis and begins_small(following):
        return is_word or _is_caseless(last)
    if following.isdigit():
        return not is_point or (is_word and len(stop) == 1)
    if not is_point:
        return True
    if _JOINS.match(following) and not is_word:
        return False
    if _CLOSES.match(following):
        return not begins_small(word)
    if begins_small(word):
        return (is_word or not last) and not _ADDRESS.match(text, at)
    whole = f"{last}.{word}"
    if end["after"] or len(stop) > 1:
        return True
    if len(word) == 1 and text[at + 1 : at + 2] == ".":  # U.S.A.
        return False
    is_inside = whole in grammar.titles or whole in grammar.abbreviations  # Ph.D
    return not is_inside and not belongs(text, end, last, word, grammar, language)


def _is_letter(word: str) -> bool:
    """Whether `word` is a single letter or digit as initials and numbers are, no syllable that is a word: 명."""
    return len(word) == 1 and not _is_syllable(word)


def _is_syllable(word: str) -> bool:
    """Whether `word` is a single character of a script without capitals."""
    return len(word) == 1 and _is_caseless(word)


def _is_caseless(word: str) -> bool:
    """Whether the last letter of `word` is of a script that has no capitals, where a small one begins sentences too."""
    letter = next(filter(str.isalpha, reversed(word)), "")
    return bool(letter) and not (letter.islower() or letter.isupper() or letter.istitle())


@functools.cache
def _further(code: str) -> re.Pattern[str]:
    """What else ends a sentence in a language."""
    own = _FURTHER_IN.get(code)
    return re.compile(f"{_FURTHER}|{own}" if own else _FURTHER)
