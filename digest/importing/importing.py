"""From an exported file to a sidecar with its annotations: what was taken, what was not, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from digest.content.article_files import parse_article, parse_sidecar
from digest.content.schema.sidecar import Sidecar
from digest.content.schema.site import Settings
from digest.foundation.problem import Code, Outcome, Place, Problem, Severity, known_by
from digest.importing.anchoring import Missed, place_of, shortened
from digest.importing.entries import SidecarEntry, entry_of
from digest.importing.records import Record, is_of_web, same_page
from digest.kinds.registry import REGISTRY
from digest.model.plugins import NO_PLUGINS, Plugins
from digest.text.folding import fold
from digest.text.spans import Span
from digest.verification.grounds import grounds_of
from digest.verification.kind import Grounds, Verification
from digest.verification.name_directory import NameDirectory
from digest.verification.passages.locate import Text
from digest.verification.read_articles import Pair, read_article
from digest.yaml.editing.editing import edited
from digest.yaml.editing.edits import Add

HEAD = "# yaml-language-server: $schema=../../digest.schema.json\n"
_MOSTLY = 0.5
_WHOLE = "it is about the page as a whole"
_PLACED = "it marks a picture, or a place by its position, and has no words that could be looked for"


@dataclass(frozen=True, slots=True)
class Left:
    """An annotation that was not taken, by its words, why, and the passage of the article that is nearest to it."""

    words: str
    why: str
    nearest: str = ""


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of the annotations."""

    taken: tuple[SidecarEntry, ...]
    left: tuple[Left, ...]
    known: int
    """How many the sidecar had already, with what they say."""
    elsewhere: tuple[str, ...]
    """The addresses of those that are of other pages, one for each; empty where only a title tells."""
    sidecar: str
    """The sidecar's text with those that were taken."""
    tags: tuple[str, ...] = ()
    """What those that were taken are sorted under, which no entry has a place for."""


@dataclass(slots=True)
class _Sidecar:
    """The sidecar as it grows, and where its entries stand in the article."""

    pair: Pair
    files: dict[str, bytes]
    settings: Settings
    directory: NameDirectory
    verification: Verification
    plugins: Plugins
    spans: dict[str, list[Span]] = field(default_factory=dict)
    problems: frozenset[tuple[str, Code, str]] = frozenset()

    @property
    def text(self) -> str:
        data = self.files.get(self.pair.sidecar)
        return HEAD if data is None else data.decode("utf-8")

    def problems_of(self, text: str | None = None) -> tuple[Problem, ...]:
        """What a build would say of the article with this sidecar."""
        files = self.files if text is None else {**self.files, self.pair.sidecar: text.encode()}
        known = (self.settings, self.directory, self.verification, self.plugins)
        return read_article(self.pair, files, *known).problems


def import_records(
    records: Sequence[Record],
    pair: Pair,
    files: Mapping[str, bytes],
    settings: Settings,
    directory: NameDirectory,
    verification: Verification = REGISTRY.verification,
    plugins: Plugins = NO_PLUGINS,
) -> Outcome[Imported | None]:
    """The annotations of `records` that belong to the article of `pair`, in a sidecar that holds.

    None, and the problems, where the article or its sidecar does not hold as it is.

    Raises UnpatchableError where the sidecar is written so that nothing can be added to it.
    """
    parsed = parse_article(pair.article, files[pair.article], verification.sidecar)
    if parsed.value is None:
        return Outcome(None, parsed.problems)
    front = parsed.value.front_matter
    grounds = grounds_of(parsed.value, settings, directory)
    sidecar = _Sidecar(pair, dict(files), settings, directory, verification, plugins)
    if pair.sidecar in files:
        beside = parse_sidecar(pair.sidecar, files[pair.sidecar], verification.sidecar)
        if beside.value is None:
            return Outcome(None, beside.problems)
        sidecar.spans = _spans(beside.value.sidecar, grounds, verification)
    sidecar.problems = frozenset(map(known_by, sidecar.problems_of()))
    mine = _of_page(records, front.source.url, grounds.text.titles)
    known = frozenset(mine)
    elsewhere = tuple(record.address for record in records if record not in known)
    return Outcome(_merged(mine, elsewhere, sidecar, grounds))


def _of_page(records: Sequence[Record], address: str, titles: Sequence[str]) -> list[Record]:
    """The records of the article's page, by address or title. Where none is, those without an address of the web: books
    and documents are called in many ways, and what is not in the article is told by its words."""
    page, named = same_page(address), {fold(title).folded.strip().casefold() for title in titles}
    by_address = [record for record in records if record.address and same_page(record.address) == page]
    by_title = [record for record in records if fold(record.title).folded.strip().casefold() in named]
    return by_address or by_title or [record for record in records if not is_of_web(record.address)]


def _merged(records: Sequence[Record], elsewhere: tuple[str, ...], sidecar: _Sidecar, grounds: Grounds) -> Imported:
    taken: list[SidecarEntry] = []
    left: list[Left] = []
    known = 0
    tags: list[str] = []
    for record, place in _placed(records, grounds.text):
        words = shortened(record.exact or record.comment)
        if place is None:
            left.append(Left(words or "(no words)", _PLACED if record.is_placed else _WHOLE))
            continue
        if isinstance(place, Missed):
            left.append(Left(words, place.why, place.nearest))
            continue
        entry = entry_of(record, place, grounds)
        if isinstance(entry, str):
            left.append(Left(words, entry))
        elif _overlaps(place, sidecar.spans.get(entry.key, [])):
            if _letters(record.comment) in _letters(sidecar.text):
                known += 1
            else:
                why = f"an entry of the sidecar is about this passage already, and does not say: {record.comment}"
                left.append(Left(words, why))
        elif why := _add(entry, place, sidecar):
            left.append(Left(words, why))
        else:
            taken.append(entry)
            tags.extend(record.tags)
    return Imported(tuple(taken), tuple(left), known, elsewhere, sidecar.text, tuple(dict.fromkeys(tags)))


def _placed(records: Sequence[Record], text: Text) -> list[tuple[Record, Span | Missed | None]]:
    """Each record with its place. Of passages that overlap, as a highlight and one resized, the last stands."""
    found: list[tuple[Record, Span | Missed | None]] = []
    for record in records:
        place = place_of(record, text) if record.exact.strip() else None
        if isinstance(place, Span):
            found = [each for each in found if not _replaces(place, record, *each)]
        found.append((record, place))
    return found


def _replaces(place: Span, record: Record, earlier: Record, before: Span | Missed | None) -> bool:
    return isinstance(before, Span) and _overlaps(place, [before]) and earlier.comment in ("", record.comment)


def _overlaps(span: Span, others: Sequence[Span]) -> bool:
    """Whether any of `others` shares most of the shorter of the two."""
    for other in others:
        shared = min(span.end, other.end) - max(span.start, other.start)
        if shared > _MOSTLY * min(span.end - span.start, other.end - other.start):
            return True
    return False


def _letters(text: str) -> str:
    """The letters and digits of `text`: the same however YAML quotes or folds it."""
    return "".join(filter(str.isalnum, text.casefold()))


def _add(entry: SidecarEntry, place: Span, sidecar: _Sidecar) -> str:
    """Adds an entry to the sidecar; or tells why it would not hold."""
    text = edited(sidecar.text, [Add((entry.key,), entry.values)])
    problems = sidecar.problems_of(text)
    for problem in problems:
        is_minded = problem.severity is not Severity.NOTICE and problem.code is not Code.ARTICLE_WITHOUT_SIDECAR
        if is_minded and known_by(problem) not in sidecar.problems:
            return f"{problem.message} ({problem.code})"
    sidecar.files[sidecar.pair.sidecar] = text.encode()
    sidecar.spans.setdefault(entry.key, []).append(place)
    sidecar.problems = frozenset(map(known_by, problems))
    return ""


def _spans(sidecar: Sidecar, grounds: Grounds, verification: Verification) -> dict[str, list[Span]]:
    """Where the sidecar's own entries stand, by their list."""
    found: dict[str, list[Span]] = {}
    for kind in verification.kinds:
        for entry in sidecar.entries(kind.key):
            found.setdefault(kind.key, []).extend(kind.passages(entry, grounds, _no_place))
    return found


def _no_place(_: str) -> Place:
    return Place("")
