"""Problems that have one sure remedy, as a change of a file that an editor looks at before it is made.

A remedy is offered only where the article, read and verified anew with it, no longer has the problem and has no error
that it had not before. Nothing is written here.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from typing import NamedTuple

from digest.content.schema.front_matter import ArticleMatter
from digest.content.schema.shape import fields_by_key
from digest.desk import front_matter
from digest.desk.articles import DigestAround, OpenArticle
from digest.foundation.problem import Code, Problem, Severity, known_by
from digest.verification.passages.nearest import nearest
from digest.verification.read_articles import Pair
from digest.yaml.editing.editing import edited
from digest.yaml.editing.edits import Edit, Put, value_at
from digest.yaml.editing.tree import UnpatchableError
from digest.yaml.quoting import marked_line

_OF_PASSAGES = frozenset({Code.ANCHOR_NOT_FOUND, Code.QUOTE_NOT_VERBATIM})
_LEAST_SCORE = 0.75
"""How like the nearest passage must be to the one that is gone, from 0 to 1."""


class Remedy(NamedTuple):
    """What mends `problem`: the file at `path` with the bytes `after`, and why in words."""

    problem: Problem
    path: str
    after: bytes
    why: str


def remedy(problem: Problem, pair: Pair, files: Mapping[str, bytes], around: DigestAround) -> Remedy | None:
    """What mends a problem of the article in the files of the `pair`; None where there is no sure way.

    `files` has what these files hold now, by their paths.
    """
    before = OpenArticle(pair, {path: files[path] for path in (pair.article, pair.sidecar) if path in files}, around)
    data = before.files.get(problem.path)
    if data is None:
        return None
    for after, why in _candidates(problem, before, data):
        then = OpenArticle(pair, {**before.files, problem.path: after}, around)
        if after != data and _mends(problem, before, then):
            return Remedy(problem, problem.path, after, why)
    return None


def may_have_remedy(problem: Problem) -> bool:
    """Whether a problem is of a kind that has a sure remedy at times, so that it is worth looking for."""
    return bool(problem.whole or problem.alias) or problem.code in {Code.YAML_SYNTAX, *_OF_PASSAGES}


def patch(found: Remedy, before: bytes) -> str:
    """What a remedy changes in its file, which has the bytes `before`, as a unified diff."""
    old, new = (data.decode().splitlines(keepends=True) for data in (before, found.after))
    return "".join(difflib.unified_diff(old, new, f"a/{found.path}", f"b/{found.path}", n=1))


def nearest_passage(problem: Problem, article: OpenArticle) -> str:
    """The passage of `article` that an entry may mean whose own is not there; empty where none is near enough."""
    if problem.code not in _OF_PASSAGES:
        return ""
    keys = _entry(problem, article)
    return next((found for key in ("at", "text") if keys and (found := _nearest(article, keys, key))), "")


def _mends(problem: Problem, before: OpenArticle, then: OpenArticle) -> bool:
    known = {known_by(each) for each in before.problems}
    left = {known_by(each): each for each in then.problems}
    if known_by(problem) in left:
        return False
    if problem.code is Code.YAML_SYNTAX:  # what the rest of the file says could not be told before
        return not any(each.code is Code.YAML_SYNTAX and each.path == problem.path for each in left.values())
    return not any(each.severity is Severity.ERROR and key not in known for key, each in left.items())


def _candidates(problem: Problem, article: OpenArticle, data: bytes) -> Iterator[tuple[bytes, str]]:
    match problem.code:
        case Code.YAML_SYNTAX:
            marked, count = _marked(problem, article, data)
            texts = "text" if count == 1 else f"{count} texts"
            yield marked, f"put quotation marks around the {texts}"
        case Code.ADDRESS_LOST:
            kept = article.parsed.front_matter.aliases if article.parsed else ()
            put = Put(("aliases",), [*kept, problem.alias], tuple(fields_by_key(ArticleMatter)))
            with suppress(UnpatchableError):
                yield front_matter.with_edits(data.decode(), [put]).encode(), "keep the old address as an alias"
        case _ if problem.whole:
            keys = _entry(problem, article)
            entry = value_at(article.sidecar, keys)
            is_said = isinstance(entry, dict) and entry.get("value") is not None
            value = [Put((*keys, "value"), problem.whole)] if is_said else []  # what was left out stays so
            for at, dropped in _places_of(article, (*keys, "at")):
                passage = [Put(at, problem.whole)]
                for edits in ([*passage, *value], passage) if value else (passage,):
                    yield from _patched(data, edits, f"take all of the amount{dropped}")
        case code if code in _OF_PASSAGES:
            keys = _entry(problem, article)
            for key in ("at", "text", "value"):
                found = _nearest(article, keys, key)
                for place, dropped in _places_of(article, (*keys, key)) if found else ():
                    yield from _patched(data, [Put(place, found)], f"take the nearest passage of the article{dropped}")


def _marked(problem: Problem, article: OpenArticle, data: bytes) -> tuple[bytes, int]:
    """The file `data` with quotation marks around the text that a problem of its syntax is about, and around each one
    further down that is found to need them then; and how many these are.

    A parser stops at the first mistake: only once that is mended, it is known whether another one follows.
    """
    count, line = 0, problem.line
    while better := marked_line(data.decode(), line):
        data, count = better.encode(), count + 1
        then = OpenArticle(article.pair, {**article.files, problem.path: data}, article.around)
        following = [each.line for each in then.problems if each.code is Code.YAML_SYNTAX and each.path == problem.path]
        if not following or min(following) <= line:
            break
        line = min(following)
    return data, count


def _patched(data: bytes, edits: Sequence[Edit], why: str) -> Iterator[tuple[bytes, str]]:
    try:
        yield edited(data.decode(), edits).encode(), why
    except UnpatchableError:
        return


def _entry(problem: Problem, article: OpenArticle) -> tuple[str | int, ...]:
    """The keys of the entry of the sidecar that a problem is in."""
    beside = article.beside
    if beside is None:
        return ()
    for key, entries in article.sidecar.items():
        for index in range(len(entries) if isinstance(entries, list) else 0):
            keys = (key, index)
            if beside.document.place_of_key(keys).line <= problem.line <= beside.document.last_line(keys):
                return keys
    return ()


def _places_of(article: OpenArticle, keys: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Where a passage is to be written that is at `keys`: in its `exact` alone where it has one, so that what was said
    to stand around it stays; then in place of all that is there, for where that does not fit any more, with what is
    said of that."""
    written = value_at(article.sidecar, keys)
    of = written if isinstance(written, dict) else {}
    if "exact" in of:
        yield (*keys, "exact"), ""
    dropped = " and ".join(key for key in ("prefix", "suffix") if of.get(key))
    yield keys, f", and drop its {dropped}" if dropped else ""


def _nearest(article: OpenArticle, keys: tuple[str | int, ...], key: str) -> str:
    """The passage of the article that is nearest to the text at `key` of an entry; empty where none is near enough."""
    wanted = value_at(article.sidecar, (*keys, key))
    if isinstance(wanted, dict):
        wanted = wanted.get("exact")
    if not isinstance(wanted, str) or article.grounds is None:
        return ""
    text = article.grounds.text
    found = nearest(text.folded, wanted)
    if found is None or found.score < _LEAST_SCORE:
        return ""
    return " ".join(text.flow.text[found.span.start : found.span.end].split())
