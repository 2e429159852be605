"""An article as attribution reads it: who is named where, and what of a quotation's sentence stands beside it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from operator import attrgetter

from msgspec import Struct

from digest.reading.east_asian.names import BRACKETED
from digest.reading.east_asian.speech import PATTERNS
from digest.reading.lexicon import SpeechLexicon
from digest.reading.names.bare_names import without_department, without_nouns, without_role
from digest.reading.names.name_patterns import names_in
from digest.reading.names.people import Cast
from digest.reading.names.titles import without_titles
from digest.reading.quoted_runs import Paragraph, QuotedRun
from digest.reading.subjects.ending import describes
from digest.text.sentences.splitting import first_sentence, sentences

_SENTENCE_MARKS = ("。", "！", "？")
_GLANCE = 12


def _without_elision(name: str) -> str:
    """`name` without the French preposition that is written together with it: "d'Ada Brook"."""
    return name[2:] if name.startswith(("d'", "d’")) and " " in name else name


class Reader(Struct, frozen=True):
    text: str
    paragraphs: Sequence[Paragraph]
    language: str
    cast: Cast
    lexicon: SpeechLexicon
    runs: Sequence[QuotedRun] = ()
    """What is quoted: whoever is named in it is not who speaks."""

    def people_in(self, start: int, end: int) -> tuple[str, ...]:
        """Everyone whom the text names between `start` and `end`, in order."""
        return tuple(name for name, _ in self._people_in(self._words(start, end)))

    def subjects_in(self, start: int, end: int) -> tuple[str, ...]:
        """Those of `people_in` who are no part of what somebody else is: not Bob Roy in "Bob Roy's deputy"; everyone
        where there are none."""
        return self.leading_in(start, end) or self.people_in(start, end)

    def leading_in(self, start: int, end: int) -> tuple[str, ...]:
        """Those of `people_in` who are no part of what somebody else is; none where there are none."""
        words = self._words(start, end)
        return tuple(name for name, match in self._people_in(words) if not self._is_part(words, match))

    def _words(self, start: int, end: int) -> str:
        words = self.words_outside_of_runs(start, end)
        if self.language.split("-")[0].lower() in PATTERNS:
            words = BRACKETED.sub(lambda match: " " * len(match[0]), words)  # a name in other letters
        return without_titles(words, self.lexicon)

    def words_outside_of_runs(self, start: int, end: int) -> str:
        """The text between `start` and `end`, with blanks for what is quoted."""
        parts, reached = [], start
        for run in self.runs[bisect_right(self.runs, start, key=attrgetter("outer_end")) :]:
            if run.outer_start >= end:
                break
            first, last = max(reached, run.start), min(end, run.end)
            if first < last:
                parts += [self.text[reached:first], " " * (last - first)]
                reached = last
        return "".join((*parts, self.text[reached:end]))

    def _people_in(self, words: str) -> Iterator[tuple[str, re.Match[str]]]:
        for match in names_in(words):
            if "/" in (words[match.start() - 1 : match.start()], words[match.end() : match.end() + 1]):
                continue  # who took a picture: "(Ada Brook/Northline)"
            _, name = without_role(0, match[0], self.lexicon)
            if self.lexicon.capital_nouns and not self.cast.is_person(name):
                name = without_nouns(name, self.cast.nouns)
            if self.lexicon.capital_nouns and not self.cast.is_person(name):
                name = " ".join(name.split()[-2:])  # "Seine Schwester Lea Roth"
            if not self.lexicon.capital_nouns:
                name = without_department(_without_elision(name), self.cast.is_person)
            if self.cast.is_person(name):
                yield self.cast.whole[name], match

    def _is_part(self, words: str, match: re.Match[str]) -> bool:
        """Whether a name is part of what somebody else is."""
        before, behind = words[: match.start()], words[match.end() : match.end() + 2]
        is_led = match[0][0].islower() and bool(before.strip())
        return is_led or behind in {"'s", "’s"} or describes(before, self.lexicon)

    def before(self, run: QuotedRun, earlier: QuotedRun | None) -> tuple[str, int]:
        """What of the run's sentence stands before it, back to the run before, and where that begins."""
        start = earlier.outer_end if earlier else self.paragraphs[run.paragraph].start
        words = without_titles(self.text[start : run.outer_start], self.lexicon)
        if not words:
            return "", start
        found = sentences(self.text[start : run.start + _GLANCE], self.language)
        begin = next((each.start for each in reversed(found) if each.start <= len(words)), 0)
        if words.rstrip().endswith(_SENTENCE_MARKS):
            return "", run.outer_start
        return words[begin:], start + begin

    def after(self, run: QuotedRun, later: QuotedRun | None) -> tuple[str, int]:
        """What of the run's sentence stands after it, up to the next run, and where that ends."""
        end = later.outer_start if later else self.paragraphs[run.paragraph].end
        words = without_titles(self.text[run.outer_end : end], self.lexicon)
        found = first_sentence(words, self.language)
        return (words[: found.end], run.outer_end + found.end) if found else ("", run.outer_end)

    def next_sentence(self, run: QuotedRun, after: str) -> str:
        """The sentence behind that of `run`, which ends with `after`, in the same paragraph."""
        rest = self.text[run.outer_end + len(after) : self.paragraphs[run.paragraph].end].lstrip()
        found = self.lexicon.thus.match(rest)
        first = first_sentence(rest, self.language) if found else None
        return rest[: first.end] if first else ""
