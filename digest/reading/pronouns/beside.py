"""The pronoun beside a quotation: where it stands, and who by its gender can be meant."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from digest.reading.names.genders import gender_of, gender_said, only_one
from digest.reading.names.offices import is_without_articles
from digest.reading.quoted_runs import Manner, QuotedRun
from digest.reading.reader import Reader
from digest.reading.words import WORD

_INVERTED = re.compile(r"(?<=-)(?:elles?|ils?)(?=[,. ])")
_SHE, _HE = ("ła", "ла", "лась"), ("ł", "л", "лся")
_BESIDE = 30
_VERB_WITHIN = 24


def fitting(reader: Reader, pronoun: str) -> Callable[[str], bool]:
    """Whether a pronoun of that gender, "f" or "m", can stand for a name; with none, whoever the name is of."""

    def fits(name: str) -> bool:
        if not pronoun:
            return True
        return reader.cast.is_person(name) and gender_of(reader.text, called_by(name, reader), reader.language) in {
            "",
            pronoun,
        }

    return fits


def by_gender(reader: Reader, names: Sequence[str], run: QuotedRun, start: int) -> str:
    """Who of `names`, named in the paragraph of `run`, alone has the gender of the pronoun beside the run, which is in
    the words from `start` up to it or right behind it."""
    pronoun = gender_beside(reader, run, start)
    called = {name: called_by(name, reader) for name in names}
    return only_one(called, pronoun, reader.text, reader.language) if pronoun else ""


def called_by(name: str, reader: Reader) -> str:
    """What the text calls `name` by, and nobody else: the surname, or all of it where others have that too."""
    surname = name.split()[-1]
    return surname if reader.cast.whole.get(surname, name) == name else name


def gender_beside(reader: Reader, run: QuotedRun, start: int) -> str:
    """The gender of the pronoun beside `run`, before it from `start` on or behind it, or of the French one within it;
    empty where there is none."""
    behind = _behind(reader, run)
    before = reader.text[start : run.outer_start]
    beside = gender_said(before, reader.language) or gender_said(behind.split(".")[0], reader.language)
    if not beside and is_without_articles(reader.lexicon):
        return _by_verb(behind, reader) or _by_verb(before, reader)
    if not beside and run.manner is Manner.DASH:
        return _within(reader, run)
    within = None if beside else _INVERTED.search(reader.text, run.start, run.end)
    return gender_said(within[0]) if within else beside


def _within(reader: Reader, run: QuotedRun) -> str:
    """The gender of the pronoun behind a verb of saying within a run that a dash begins: "– Nej, säger hon."."""
    for says in reader.lexicon.says.finditer(reader.text, run.start, run.end):
        pronoun = WORD.match(reader.text, says.end() + 1, run.end)
        if pronoun and reader.lexicon.pronoun.fullmatch(pronoun[0]):
            return gender_said(pronoun[0], reader.language)
    return ""


def _by_verb(words: str, reader: Reader) -> str:
    """The gender that the first verb of saying in `words` has in the past, in Polish and Russian: "powiedziała"."""
    says = reader.lexicon.says.search(words) or reader.lexicon.says_behind.search(words)
    verb = says[0].split()[0] if says else ""
    return "f" if verb.endswith(_SHE) else "m" if verb.endswith(_HE) else ""


def _behind(reader: Reader, run: QuotedRun) -> str:
    return reader.text[run.outer_end : min(run.outer_end + _BESIDE, reader.paragraphs[run.paragraph].end)]


def words_beside(reader: Reader, run: QuotedRun, start: int) -> str:
    """The words beside `run`: those of its sentence before it, or where there are none, those behind."""
    before = reader.text[start : run.outer_start]
    return before if before.strip() else _behind(reader, run).split(".")[0]


def pronoun_at(reader: Reader, run: QuotedRun, start: int) -> int:
    """Up to where somebody is named whom the pronoun beside `run` may stand for: where it stands beside a verb of
    saying before the run, else where the run begins. "He said that Brook would": not Brook."""
    words = reader.text[start : run.outer_start]
    for pronoun in reversed(list(reader.lexicon.pronoun.finditer(words))):
        behind = reader.lexicon.says.search(words, pronoun.end(), pronoun.end() + _VERB_WITHIN)
        if behind and not words[pronoun.end() : behind.start()].strip(" ,").count(" ") > 1:
            return start + pronoun.start()
    return run.outer_start


def is_dropped(reader: Reader, run: QuotedRun, start: int) -> bool:
    """Whether no pronoun stands beside `run`, in a language that drops them: its verb may be anybody's."""
    if not reader.lexicon.drops_pronouns:
        return False
    behind = _behind(reader, run)
    return not any(map(reader.lexicon.pronoun.search, (reader.text[start : run.outer_start], behind)))
