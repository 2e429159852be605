"""Whether what an editor's brackets put for the article's words, and what a short cut leaves out, changes their sense.

A bracket may name whom a pronoun means, explain, or change the form of a word. A word of another stem for a verb, an
adjective or a number says something else; so does a word of degree, modality or quantity that is put in or left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache
from itertools import accumulate, groupby

from digest.foundation.problem import Code
from digest.quantities.language.grammar import grammar
from digest.quantities.language.number_words import NumberWords
from digest.reading.lexicon import SpeechLexicon, small_words
from digest.text.scripts import is_edgeless
from digest.text.spans import Span
from digest.verification.quotations.doubts import Doubt, shown
from digest.verification.quotations.wording.forms import may_be_forms
from digest.verification.quotations.wording.taken_over import leads, taken_over, words_in

_MARK = re.compile(r"\[?(?:…|\.(?: ?\.){2,})\]?|\[(?P<words>[^\[\]]{1,200})\]")
_WORD = re.compile(r"[^\W_]+")
_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
_SENTENCE_END = re.compile(r"[.!?;:]\s|[\"“”„«»]")
_MOST_WORDS = 4
_SHORT_CUT = 3
_BEHIND = 200
_STEM = 5
_SHORTENED = frozenset({"ll", "d", "s", "m", "re", "ve", "t"})
"""What English leaves of "will", "would", "is" and the like behind an apostrophe."""


def replaced_words(article: str, lexicon: SpeechLexicon, spans: Sequence[Span], quotation: str) -> Iterator[Doubt]:
    """What is put into `quotation`, whose pieces stand at `spans`, for words of another sense, and what is cut out."""
    if is_edgeless(article[spans[0].start : spans[0].start + 1]):
        return
    for before, mark, gap, after in _marks(article, lexicon, spans, quotation):
        if _SENTENCE_END.search(gap):
            continue
        if mark["words"] is None:
            if found := _cut_out(gap, lexicon) or taken_over(before, gap, after, lexicon):
                yield _doubt(f"what is left out has {shown(found)}, which may turn the sense", gap)
            continue
        put, taken = _without_shared(mark["words"], gap, lexicon)
        if found := _put_in(put, taken, lexicon):
            yield _doubt(f"[{mark['words']}] has {shown(found)}, which the article does not say there", gap)
        elif _is_other(put, taken, lexicon) and not _names(put, before, article, lexicon):
            yield _doubt(f"[{mark['words']}] stands for {shown(gap.strip())}, which may say something else", gap)
        elif _is_unheard_of(put, taken, article, lexicon):
            yield _doubt(f"[{mark['words']}] names what the article has nowhere, for {shown(gap.strip())}", gap)


def _marks(
    article: str, lexicon: SpeechLexicon, spans: Sequence[Span], quotation: str
) -> Iterator[tuple[str, re.Match[str], str, str]]:
    """What stands before each mark of `quotation` that is by itself and touches no letter, the mark, what the article
    has for it, and what stands behind the mark. None where the article has brackets of its own: its words are others
    than those of the pieces.
    """
    marks = list(_MARK.finditer(quotation))
    edges = [0, *(edge for mark in marks for edge in mark.span()), len(quotation)]
    pieces = [quotation[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True)]
    counts = [len(words_in(piece)) for piece in pieces]
    ends = list(accumulate(len(words_in(article[span.start : span.end])) for span in spans))
    if sum(counts) != ends[-1]:
        return
    for mark, before, after, said in zip(marks, pieces, pieces[1:], accumulate(counts), strict=False):
        touches = before[-1:].isalnum() or after[:1].isalnum()
        if touches or (said and not words_in(before)):
            continue
        gap = ""  # what stands for nothing parts no span
        if not words_in(after):
            gap = _stood_for(mark["words"] or "", article[spans[-1].end : spans[-1].end + _BEHIND], lexicon)
        elif said in ends[:-1]:
            place = ends.index(said)
            gap = article[spans[place].end : spans[place + 1].start]
        yield before, mark, gap, after


def _stood_for(bracket: str, behind: str, lexicon: SpeechLexicon) -> str:
    """What a bracket at the end of a quotation stands for, of what the article has `behind` it: as many words where one
    of them is the bracket's too, else the first, since how many is not known."""
    places = list(_WORD.finditer(behind))
    count = len(_WORD.findall(bracket))
    if not behind[:1].isspace() or not places or not count:
        return ""
    whole = behind[: places[:count][-1].end()]
    return whole if _without_shared(bracket, whole, lexicon)[0] != bracket else behind[: places[0].end()]


def _without_shared(bracket: str, gap: str, lexicon: SpeechLexicon) -> tuple[str, str]:
    """`bracket` and `gap` without the words that both begin or end with, but for an article; as they are where no word
    is left of either."""
    put, taken = list(_WORD.finditer(bracket)), list(_WORD.finditer(gap))
    first, last = _shared(put, taken), _shared(put[::-1], taken[::-1])
    while first and leads(put[first - 1][0], lexicon):
        first -= 1
    if not first + last or first + last >= min(len(put), len(taken)):
        return bracket, gap
    return (
        bracket[put[first].start() : put[len(put) - last - 1].end()],
        gap[taken[first].start() : taken[len(taken) - last - 1].end()],
    )


def _shared(one: Sequence[re.Match[str]], other: Sequence[re.Match[str]]) -> int:
    """How many words are the same, from the first on."""
    pairs = zip(one, other, strict=False)
    return next(
        (at for at, (word, found) in enumerate(pairs) if word[0].casefold() != found[0].casefold()),
        min(len(one), len(other)),
    )


def _doubt(message: str, gap: str) -> Doubt:
    words = shown(gap.strip())
    return Doubt(Code.QUOTE_CUT, message, f"the article says {words}" if gap.strip() else "quote what was said")


def _names(bracket: str, before: str, article: str, lexicon: SpeechLexicon) -> bool:
    """Whether `bracket` names what an article or pronoun right before it leads to, by a word that the article has."""
    last = words_in(before)[-1:]
    is_led = bool(last) and bool(lexicon.determiner.fullmatch(last[0]) or lexicon.article.fullmatch(last[0]))
    return is_led and all(word in words_in(article) for word in words_in(bracket))


def _put_in(bracket: str, gap: str, lexicon: SpeechLexicon) -> str:
    """A word of degree, modality or quantity in `bracket` that `gap` has in no form; empty where other words are with
    it, which name or explain something."""
    swaying = [found[0] for found in lexicon.swaying.finditer(bracket)]
    if not swaying or not _is_small(lexicon.swaying.sub(" ", bracket), lexicon):
        return ""
    there = [found[0] for found in lexicon.swaying.finditer(gap)]
    if any(word in _SHORTENED for word in words_in(gap)):
        return ""
    return next(
        (word for word in swaying if not any(may_be_forms(word, other, lexicon.language) for other in there)), ""
    )


def _cut_out(gap: str, lexicon: SpeechLexicon) -> str:
    """A word of degree, modality or quantity that, with small words alone, is all that `gap` has."""
    if len(words_in(gap)) > _SHORT_CUT:
        return ""
    found = lexicon.swaying.search(gap)
    return found[0] if found and _is_small(lexicon.swaying.sub(" ", gap), lexicon) else ""


def _is_other(bracket: str, gap: str, lexicon: SpeechLexicon) -> bool:
    """Whether `bracket` is another number than that of `gap`, or a word of another stem than all of its words."""
    before, after = _number(gap, lexicon.language), _number(bracket, lexicon.language)
    if before is not None and after is not None:
        return before != after
    if after is not None or before is not None:  # [2025] for "last year"
        return False
    if _leaves_out_a_name(bracket, gap) or _is_other_time(bracket, gap, lexicon):
        return True
    put, taken = _content(bracket, lexicon), _content(gap, lexicon)
    if not put or not taken or len(taken) > _MOST_WORDS or lexicon.swaying.search(bracket):
        return False
    first = _WORD.search(bracket)
    # One word in small letters, and perhaps small words behind it: what names somebody or something has an article, a
    # possessive or a capital letter.
    if first is None or len(put) > 1 or words_in(bracket)[0] != put[0] or first[0][:1].isupper():
        return False
    # Behind an article the words name something, and what they mean is the editor's to say.
    if lexicon.determiner.match(gap.strip()) or lexicon.article.match(gap.strip()):
        return False
    return not any(may_be_forms(one, other, lexicon.language) for one in put for other in taken)


def _is_other_time(bracket: str, gap: str, lexicon: SpeechLexicon) -> bool:
    """Whether one day or month stands for another: what has a capital letter and is no part of a name."""
    one, other = bracket.strip(), gap.strip()
    times = one[:1].isupper() and other[:1].isupper() and bool(_content(one, lexicon) and _content(other, lexicon))
    return times and one != other and all(lexicon.not_a_name.fullmatch(each) for each in (one, other))


def _is_unheard_of(bracket: str, gap: str, article: str, lexicon: SpeechLexicon) -> bool:
    """Whether `bracket` names by an article and a noun, for another noun behind an article, what `article` has nowhere.

    What begins with a capital is a name, and stands for anything; so may words for an abbreviation.
    """
    if not (lexicon.article.match(bracket.strip()) and lexicon.article.match(gap.strip())):
        return False
    put, taken = _content(bracket, lexicon), _content(gap, lexicon)
    is_name = not lexicon.capital_nouns and any(word[:1].isupper() for word in _WORD.findall(bracket)[1:])
    is_short = any(len(word) > 1 and word.isupper() for word in _WORD.findall(gap))
    if not put or not taken or is_name or is_short:
        return False
    known = article.casefold()
    return not any(word[:_STEM] in known for word in put)


def _leaves_out_a_name(bracket: str, gap: str) -> bool:
    """Whether `bracket` keeps one of two names that words in small letters part: [Hale] for Venn over Hale."""
    words = _WORD.findall(gap)
    runs = [list(group) for is_name, group in groupby(words, lambda word: word[:1].isupper()) if is_name]
    kept = frozenset(_WORD.findall(bracket))
    names = [run for run in runs if len(run[-1]) > 1]
    return (
        len(names) == 2
        and words[0] in names[0]
        and words[-1] in names[1]
        and sum(bool(kept.intersection(run)) for run in names) == 1
    )


def _content(text: str, lexicon: SpeechLexicon) -> list[str]:
    small = small_words(lexicon.language)
    return [word for word in words_in(text) if word not in small and not lexicon.object_pronoun.fullmatch(word)]


def _is_small(text: str, lexicon: SpeechLexicon) -> bool:
    return not _content(text, lexicon)


@cache
def _number_words(language: str) -> NumberWords:
    return NumberWords(grammar(language).lexicon)


def _number(text: str, language: str) -> Decimal | None:
    """The first number in `text`, in digits or words; None where there is none."""
    if digits := _DIGITS.search(text):
        return Decimal(re.sub(r"[.,]", "", digits[0]))
    for word in _WORD.finditer(text):
        if found := _number_words(language).read(text, word.start()):
            return found.number
    return None
