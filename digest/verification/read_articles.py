"""From files to verified articles: each article is parsed with the sidecar beside it, and verified."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from functools import partial
from typing import NamedTuple

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from digest.content.article_files import parse_article, parse_sidecar
from digest.content.placeholders import placeholders, undecided
from digest.content.schema.dates import has_come, moment
from digest.content.schema.site import Settings
from digest.content.static_pictures import StaticPictures
from digest.foundation.executor import Executor
from digest.foundation.hashing import encoded, fingerprint
from digest.foundation.internal_error import PASSED_ON, internal_error
from digest.foundation.problem import Code, Outcome, Place, Problem, failed
from digest.markdown.pictures import SizeOf, no_size
from digest.model.article import Article, Sources
from digest.model.article_record import ArticleRecord, file
from digest.model.plugins import KINDS_HOOK, NO_PLUGINS, Plugins
from digest.model.shared_values import SharedValues
from digest.verification.article import verify
from digest.verification.chains import over_hidden
from digest.verification.image import with_image
from digest.verification.kind import Verification
from digest.verification.name_directory import NameDirectory
from digest.verification.partly import sound_doubts
from digest.verification.plugin_checks import ARTICLE_HOOK, check_article

FOLDER = "content/articles/"


class Pair(Struct, frozen=True):
    """An article's file and its sidecar's; one of them may be missing."""

    article: str
    sidecar: str


class Articles(Struct, frozen=True):
    """All articles of a digest: those that hold, and the names of those that do not."""

    verified: tuple[ArticleRecord, ...]
    broken: frozenset[str]
    unsound: tuple[ArticleRecord, ...] = ()
    """What is sound of those that are broken: to be looked at, and never to be shown."""
    told: tuple[Problem, ...] = ()
    """What is wrong, or in doubt, with each by itself, whatever else the digest has."""

    def divided(
        self, now: dt.datetime, *, drafts: bool, future: bool
    ) -> tuple[tuple[ArticleRecord, ...], tuple[ArticleRecord, ...]]:
        """The articles that the site shows at the time `now`, and those that wait.

        One that is shown is a translation of what is shown, as far as there is such an article.
        """
        shown, waiting = _divided(self.verified, now, drafts=drafts, future=future)
        return over_hidden(shown, self.legible), waiting

    @property
    def legible(self) -> tuple[ArticleRecord, ...]:
        """All of which there is a record, whether they hold or not."""
        return tuple(sorted((*self.verified, *self.unsound), key=_path)) if self.unsound else self.verified

    def to_look_at(self, now: dt.datetime, *, drafts: bool, future: bool) -> tuple[ArticleRecord, ...]:
        """The unsound articles that the site would show."""
        return _divided(self.unsound, now, drafts=drafts, future=future)[0]

    def with_stand_ins(self, last: Articles) -> Articles:
        """These, and of those that are broken what they were in `last`, where they held."""
        own = {record.path for record in self.verified}
        held = [r for r in last.verified if r.path not in own and _name(r.path) in self.broken]
        return replace(self, verified=tuple(sorted((*self.verified, *held), key=_path))) if held else self


def _divided(
    records: Iterable[ArticleRecord], now: dt.datetime, *, drafts: bool, future: bool
) -> tuple[tuple[ArticleRecord, ...], tuple[ArticleRecord, ...]]:
    shown: list[ArticleRecord] = []
    waiting: list[ArticleRecord] = []
    for entry in records:
        visible = (drafts or not entry.draft) and (future or entry.published <= now)
        visible = visible and not (entry.goes and entry.has_expired(now))
        (shown if visible else waiting).append(entry)
    return tuple(shown), tuple(waiting)


class _Read(msgspec.Struct, frozen=True, array_like=True):
    """What is remembered of reading an article."""

    record: ArticleRecord | None
    problems: tuple[Problem, ...]
    expires: dt.datetime | None = None
    has_expired: bool = False
    is_sound: bool = True
    pictures: tuple[tuple[str, bytes], ...] = ()
    """The images that its text shows, each with a hash of its file."""

    def holds(self, now: dt.datetime | None, pictures: Sources) -> bool:
        """Whether reading the article at the time `now`, with these `pictures`, would give the same."""
        is_same = all(pictures.digest(path) == digest for path, digest in self.pictures)
        return is_same and (now is None or has_come(self.expires, now) is self.has_expired)


class _Made(NamedTuple):
    """What reading an article gives, encoded by whoever reads it: the outcome, and what its record stands for."""

    read: bytes
    card: bytes
    whole: bytes


_DECODER = msgspec.json.Decoder(_Read)


def read_articles(
    sources: Sources,
    settings: Settings,
    names: NameDirectory,
    verification: Verification,
    executor: Executor,
    plugins: Plugins = NO_PLUGINS,
    now: dt.datetime | None = None,
    pictures: Sources | None = None,
) -> Outcome[Articles]:
    """The record of every article of the digest, parsed and verified; what they stand for is in the work's store.

    An article whose files, settings, images and plugins are those of an earlier run is not read again, unless its text
    has expired meanwhile, as of `now`. Images are among `pictures`, where these are not the same sources.
    """
    pictures = pictures or sources
    entries = pairs(sources.files)
    rules = fingerprint(settings.model_dump_json().encode(), plugins.digest(ARTICLE_HOOK, KINDS_HOOK))
    keys, values = [_key(pair, rules, sources) for pair in entries], SharedValues()
    known = [_known(executor.results.get(key), now, pictures, values) for key in keys]
    missing = [pair for pair, read in zip(entries, known, strict=True) if read is None]
    read = partial(
        _make,
        files=sources.files,
        settings=settings,
        names=names,
        verification=verification,
        plugins=plugins,
        now=now,
        pictures=pictures,
    )
    fresh = iter(executor.each(read, missing))
    verified: list[ArticleRecord] = []
    unsound: list[ArticleRecord] = []
    broken: set[str] = set()
    problems: list[Problem] = []
    for pair, key, before in zip(entries, keys, known, strict=True):
        found = before
        if found is None:
            made = next(fresh)
            found = _decoded(made.read, values)
            if not any(problem.code is Code.INTERNAL_ERROR for problem in found.problems):
                executor.results[key] = made.read  # a fault may be of the moment: of a stack too deep, for instance
            if found.record is not None:
                executor.store[found.record.card] = made.card
                executor.store[found.record.whole] = made.whole
        problems.extend(found.problems)
        if found.record is not None:
            (verified if found.is_sound else unsound).append(found.record)
        if found.record is None or not found.is_sound:
            broken.add(_name(pair.article))
    told = tuple(problems)
    return Outcome(Articles(tuple(verified), frozenset(broken), tuple(unsound), told), told)


def _known(kept: bytes | None, now: dt.datetime | None, pictures: Sources, values: SharedValues) -> _Read | None:
    """What is remembered of reading an article, where it holds at the time `now`, with these `pictures`."""
    found = _decoded(kept, values) if kept is not None else None
    return found if found and found.holds(now, pictures) else None


def _decoded(kept: bytes, values: SharedValues) -> _Read:
    """What is remembered of reading an article; its record shares what others have too."""
    found = _DECODER.decode(kept)
    return replace(found, record=values.in_record(found.record)) if found.record else found


def _key(pair: Pair, rules: bytes, sources: Sources) -> bytes:
    """A hash of all that reading an article depends on."""
    return fingerprint(
        b"".join((rules, sources.digest(pair.article), b" ", sources.digest(pair.sidecar), pair.article.encode()))
    )


def _name(path: str) -> str:
    """The name of the article at `path`."""
    return path.rpartition("/")[2].removesuffix(".md")


def _path(record: ArticleRecord) -> str:
    return record.path


def is_of_article(path: str) -> bool:
    """Whether the source at `path` is an article or a sidecar."""
    return path.startswith(FOLDER) and path.endswith((".md", ".yaml"))


def pairs(paths: Iterable[str]) -> tuple[Pair, ...]:
    """The articles among `paths`, each with the sidecar of the same name, in order of their names."""
    names = {path.rpartition(".")[0] for path in paths if is_of_article(path)}
    return tuple(Pair(f"{name}.md", f"{name}.yaml") for name in sorted(names))


def _make(
    pair: Pair,
    files: Mapping[str, bytes],
    settings: Settings,
    names: NameDirectory,
    verification: Verification,
    plugins: Plugins,
    now: dt.datetime | None,
    pictures: Sources,
) -> _Made:
    """One article, parsed, verified and filed; where the tool itself fails at it, that is a problem of this article."""
    shown = StaticPictures(pictures.files, pictures.digest)
    try:
        outcome = _read_in_part(pair, files, settings, names, verification, plugins, now, shown.size_of)
        outcome = with_image(outcome, files, pictures.files, shown.size_of)
        expires = outcome.value.expires if outcome.value else _expires(pair, files, settings)
        has_expired = has_come(expires, now)
        filed = file(outcome.value) if outcome.value else None
    except PASSED_ON:
        raise
    except Exception as failure:
        place = Place(pair.article if pair.article in files else pair.sidecar)
        problem = internal_error(place, "verifying the article", failure)
        return _Made(encoded(_Read(None, (problem,))), b"", b"")
    if filed is None:
        read = _Read(None, outcome.problems, expires, has_expired, pictures=shown.met)
        return _Made(encoded(read), b"", b"")
    is_sound = not failed(outcome.problems)
    read = _Read(filed.record, outcome.problems, expires, has_expired, is_sound, shown.met)
    return _Made(encoded(read), filed.card, filed.whole)


def _expires(pair: Pair, files: Mapping[str, bytes], settings: Settings) -> dt.datetime | None:
    """When the text of an article expires that is broken: it may hold from then on."""
    parsed = parse_article(pair.article, files[pair.article]).value if pair.article in files else None
    return moment(parsed.front_matter.expires, settings.timezone) if parsed and parsed.front_matter.expires else None


def read_article(
    pair: Pair,
    files: Mapping[str, bytes],
    settings: Settings,
    names: NameDirectory,
    verification: Verification,
    plugins: Plugins = NO_PLUGINS,
    now: dt.datetime | None = None,
) -> Outcome[Article | None]:
    """One article, parsed and verified; None where any of it is wrong.

    Depends on its two files, site.yaml and the plugins alone, and whether its text has expired at the time `now`: the
    file of its picture is not looked at.
    Plugins check an article in which nothing else is wrong.
    """
    read = _read_in_part(pair, files, settings, names, verification, plugins, now)
    return Outcome(None, read.problems) if failed(read.problems) else read


def _read_in_part(
    pair: Pair,
    files: Mapping[str, bytes],
    settings: Settings,
    names: NameDirectory,
    verification: Verification,
    plugins: Plugins,
    now: dt.datetime | None,
    size_of: SizeOf = no_size,
) -> Outcome[Article | None]:
    """One article, or what is sound of it; None where nothing is."""
    try:
        return _read_article(pair, files, settings, names, verification, plugins, now, size_of)
    except Exception as failure:
        problem = plugins.blamed(failure)
        if problem is None:
            raise
        return Outcome(None, (problem,))


def _read_article(
    pair: Pair,
    files: Mapping[str, bytes],
    settings: Settings,
    names: NameDirectory,
    verification: Verification,
    plugins: Plugins,
    now: dt.datetime | None,
    size_of: SizeOf,
) -> Outcome[Article | None]:
    if pair.article not in files:
        alone = parse_sidecar(pair.sidecar, files[pair.sidecar], verification.sidecar, in_part=True)
        return Outcome(None, (_alone(pair), *alone.problems))
    parsed = parse_article(pair.article, files[pair.article], verification.sidecar, in_part=True)
    problems = list(parsed.problems)
    beside = None
    if pair.sidecar in files:
        outcome = parse_sidecar(pair.sidecar, files[pair.sidecar], verification.sidecar, in_part=True)
        beside = outcome.value
        problems.extend(outcome.problems)
    else:
        problems.append(
            Place(pair.article).problem(
                Code.ARTICLE_WITHOUT_SIDECAR,
                "the article has no annotations",
                f"write them in {pair.sidecar}",
            )
        )
    if parsed.value is None:
        return Outcome(None, tuple(problems))
    if not parsed.value.front_matter.draft:
        problems.extend((*placeholders(parsed.value, beside), *undecided(beside)))
    verified = verify(parsed.value, beside, settings, names, verification, now, size_of)
    problems.extend(sound_doubts(verified.problems, parsed.value, beside))
    if not failed(problems):
        problems.extend(check_article(verified.value, pair.sidecar, files, settings, plugins))
    return Outcome(verified.value, tuple(problems))


def _alone(pair: Pair) -> Problem:
    return Place(pair.sidecar).problem(
        Code.SIDECAR_WITHOUT_ARTICLE,
        f"there is no {pair.article} for this sidecar",
        "a sidecar has the name of its article: rename one of them, or delete the sidecar",
    )
