"""In which language a text clearly is, by its small words, where that is another than it is read in.

Articles, prepositions, conjunctions and auxiliary verbs are some four in ten words of news (in the wrong language, one
or two). The words that lexicons list decide, so a text is held against languages alone whose words are known. None is
told lightly: what a text quotes does not count, one paragraph in its own language is enough, and a short text says
nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from digest.reading.lexicon import LANGUAGES, is_known, small_words
from digest.text.words.tokens import letter_runs
from digest.translation.text_script import script_of, scripts_of, unquoted

_LETTERS = 20_000  # of a text that are looked at
_FEWEST = 50  # words outside quotations
_DIFFERENT = 8  # small words: a list of names, with the same article before each, is no prose
_PARAGRAPH = 12  # words of one that shows its language
_PROSE = 0.25  # of the words are small ones, in news
_SURELY = 0.35  # of those of a text, in no language but its own
_OWN = 0.2  # of the words of a paragraph
_CLEARLY = 1.5  # times as many as in its own; Portuguese shares half of them with Spanish
_RATHER = 1.25  # times as many as in any further one


def clearly_in(text: str, language: str) -> str:
    """The language that the paragraphs of `text`, a line each, are clearly in, where that is not `language`.

    Both are BCP 47 tags. Empty where it is `language`, or in doubt, or where the words of `language` are not known.
    """
    if not is_known(language):
        return ""
    own = small_words(language)
    lines = unquoted(text[:_LETTERS]).casefold()
    words = letter_runs(lines)
    if len(words) < _FEWEST or _share(words, own) >= _SURELY:
        return ""
    script = script_of(text)
    others = [each for each in LANGUAGES if each != language.partition("-")[0].lower() and script in scripts_of(each)]
    shares = {each: _share(words, small_words(each)) for each in others if small_words(each)}
    if not shares:
        return ""
    best, *further = sorted(shares, key=lambda each: (-shares[each], each))
    known = small_words(best)
    least = max(_PROSE, _CLEARLY * _share(words, own), _RATHER * max(map(shares.__getitem__, further), default=0))
    if shares[best] < least or len(known.intersection(words)) < _DIFFERENT:
        return ""
    return "" if any(_is_own(letter_runs(line), own, known) for line in lines.split("\n")) else best


def _is_own(paragraph: Sequence[str], own: Collection[str], other: Collection[str]) -> bool:
    """Whether a paragraph is rather in the language whose small words are its `own`."""
    share = _share(paragraph, own)
    return len(paragraph) >= _PARAGRAPH and share >= _OWN and share >= _share(paragraph, other)


def _share(words: Sequence[str], small: Collection[str]) -> float:
    return sum(map(small.__contains__, words)) / max(len(words), 1)
