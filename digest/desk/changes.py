"""What an editor asks for at the desk: changes of files, as other bytes, and what a build would say of them.

Nothing is written here. A change of a file is refused where it would bring an error that was not there before.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

import msgspec.structs
from msgspec import Struct

from digest.catalogue.addresses.conflicts import redirect_path
from digest.content.schema.front_matter import ArticleMatter
from digest.content.schema.shape import fields_by_key
from digest.content.schema.site import Settings
from digest.desk import front_matter
from digest.desk.articles import OpenArticle
from digest.desk.as_written import as_written
from digest.desk.fields import label_of
from digest.desk.remedies import nearest_passage
from digest.desk.settings import SITE, read_settings
from digest.desk.wording import hint_of, keys_of, message_of
from digest.foundation.problem import Code, Problem, Severity, known_by
from digest.text.decoding import forbidden, named
from digest.text.slug import slugify
from digest.yaml import loader
from digest.yaml.editing.editing import edited
from digest.yaml.editing.edits import Add, Edit, Move, Put, Remove, value_at
from digest.yaml.editing.tree import UnpatchableError, UnsoundError

NAME_LISTS = frozenset({"people", "organisations", "topics", "measures", "outlets"})
"""What of site.yaml may be added to at the desk."""
_NAMED_BY = {"topics": "label", "measures": "label"}
"""What names are under in a list of site.yaml, where that is not `name`."""
_LAST = frozenset({"accept", "left_out"})
"""What stands behind the annotations in a sidecar."""
_BOM = "\ufeff"
_DEEPEST = 6
_ENTRY_NAMED = re.compile(r"(?P<key>\w+)\[(?P<index>\d+)\] on line \d+")
_FILE_NAMED = re.compile(r" of content/\S+:\s+")
_ACCEPT_WRITTEN = re.compile(
    r";?\s*or, where it is right as it is, add(?: to the sidecar[\w ,]*)? accept: \[.*\]\Z"
    r"|; accept it anew with passage: .*\Z",
    re.DOTALL,
)
_MISSING = re.compile(r"key '(\w+)'")


class FileChange(Struct, frozen=True):
    """One change: of the `sidecar`, of the `article`'s front matter, or of the `site`'s settings.

    `was` is what the editor saw at `keys` when they began, where they saw anything.
    """

    file: Literal["sidecar", "article", "site"]
    do: Literal["put", "add", "remove", "move"]
    keys: tuple[str | int, ...]
    value: Any = None
    index: int | None = None
    to: int = 0
    was: Any = None


class Remark(Struct, frozen=True):
    """Something that a build would say.

    `field` is the key of the entry that it is about, empty for none of them; `whole` the passage that should be taken
    instead of one that is cut short, or is not there. `alias` is the address that readers know a page by until now.
    """

    severity: Severity
    code: str
    message: str
    hint: str
    field: str = ""
    whole: str = ""
    passage: str = ""
    alias: str = ""


@dataclass(frozen=True, slots=True)
class Prepared:
    """The files as they would be, by their paths; and what is to be told of what was changed.

    `refused` is why nothing may be written; empty where it may. `is_unsound` where a file cannot be read as it is.
    """

    files: Mapping[str, bytes]
    article: OpenArticle | None
    told: tuple[Remark, ...]
    refused: str = ""
    is_unsound: bool = False


class RefusedError(Exception):
    """The change cannot be made; the message says why."""


def prepared(article: OpenArticle, site: bytes, changes: Sequence[FileChange]) -> Prepared:
    """`article` after `changes`, in a digest whose settings are the bytes `site`."""
    paths = {"sidecar": article.pair.sidecar, "article": article.pair.article, "site": SITE}
    before = {**article.files, SITE: site}
    after = dict(before)
    try:
        for change in changes:
            path = paths[change.file]
            if change.file == "site":
                _is_new(site, change)
            _must_be_there(article, change)
            kept = _kept(article, change)
            order, is_proposal = _order(article, change), _is_proposal(article, change)
            after[path] = _changed(path, after.get(path), kept, order, is_proposal=is_proposal)
    except UnpatchableError as failure:
        return _not_made(article, f"{failure}. Open the file in your editor.", isinstance(failure, UnsoundError))
    except RefusedError as failure:
        return _not_made(article, f"{failure}.")
    written = {path: data for path, data in after.items() if data != before.get(path)}
    settings, names, site_problems = read_settings(after[SITE])
    around, problems = article.around, list(site_problems)
    if settings is not None and names is not None and after[SITE] != site:
        around = replace(around, settings=settings, names=names)
    own = {path: data for path, data in after.items() if path != SITE}
    then = OpenArticle(article.pair, own, around)
    problems += then.problems
    known = {known_by(problem) for problem in (*article.problems, *read_settings(site).problems)}
    told = (*_told(then, changes, problems, known), *_moved(article, then))
    errors = [each for each in told if each.severity is Severity.ERROR]
    return Prepared(written, then, told, errors[0].message if errors else "")


def _not_made(article: OpenArticle, why: str, is_unsound: bool = False) -> Prepared:
    return Prepared({}, article, (), why[:1].upper() + why[1:], is_unsound)


def listed(site: bytes, name_list: str, slug: str) -> Any:
    """What the settings `site` have under `slug` in one of their lists, as it is written; None where nothing is."""
    document = loader.parse(site.decode("utf-8", "replace").removeprefix(_BOM), SITE).value
    entries = document.data.get(name_list) if document and isinstance(document.data, dict) else None
    return entries.get(slug) if isinstance(entries, dict) else None


def with_name(site: bytes, name_list: str, slug: str, values: Mapping[str, Any]) -> bytes:
    """The settings `site` with other `values` of who or what has the `slug` in one of their lists, or with it added.

    Raises RefusedError where they cannot be changed by position.
    """
    was = listed(site, name_list, slug)
    value = _pruned(values)
    name = _NAMED_BY.get(name_list, "name")
    if isinstance(was, str):
        value = as_written({name: was}, value)
        value = value[name] if value.keys() == {name} else value
    elif isinstance(was, dict):
        value = as_written(was, value)
    try:
        return _changed(SITE, site, FileChange("site", "put", (name_list, slug), value), ())
    except UnpatchableError as failure:
        raise RefusedError(f"site.yaml: {failure}") from failure


def with_names(site: bytes, changes: Sequence[FileChange]) -> bytes:
    """The settings `site` with names more. Raises RefusedError where that is not what `changes` do."""
    try:
        for change in changes:
            _is_new(site, change)
            site = _changed(SITE, site, change, ())
    except UnpatchableError as failure:
        raise RefusedError(f"site.yaml: {failure}") from failure
    return site


def _kept(article: OpenArticle, change: FileChange) -> FileChange:
    """`change` with what it leaves as it was in the words of the file."""
    if change.do != "put":
        return change
    if change.file == "site":
        return msgspec.structs.replace(change, value=_pruned(change.value))
    before: Any = article.sidecar if change.file == "sidecar" else article.front_matter
    try:
        for step in change.keys:
            before = before[step]
    except (KeyError, IndexError, TypeError):
        return msgspec.structs.replace(change, value=_pruned(change.value))
    return msgspec.structs.replace(change, value=as_written(before, _pruned(change.value)))


def _must_be_there(article: OpenArticle, change: FileChange) -> None:
    """Raises RefusedError where the entry that is changed is gone from the file."""
    if change.do == "add" or change.file == "site" or not any(isinstance(step, int) for step in change.keys):
        return
    found: Any = article.sidecar if change.file == "sidecar" else article.front_matter
    if not found and article.pair.sidecar in article.files:
        return  # it may be there, in a file that cannot be read: that is told instead
    try:
        for step in change.keys[:2]:
            found = found[step]
    except (KeyError, IndexError, TypeError):
        raise RefusedError("what is changed here is not in the file any more") from None


def _is_new(site: bytes, change: FileChange) -> None:
    """Raises RefusedError where a change of site.yaml is more than a name that it does not list yet."""
    if change.do != "put" or len(change.keys) != 2 or change.keys[0] not in NAME_LISTS:
        raise RefusedError("the desk adds names to site.yaml, and changes nothing else there")
    settings = read_settings(site).settings
    if settings is not None and change.keys[1] in getattr(settings, str(change.keys[0])):
        raise RefusedError(f"site.yaml lists {str(change.keys[1])!r} already")


def _is_proposal(article: OpenArticle, change: FileChange) -> bool:
    """Whether what is changed is an entry that was proposed: the comment above it has the sentence that it is from."""
    found: Any = article.sidecar if change.file == "sidecar" else None
    try:
        for step in change.keys:
            found = found[step]
    except (KeyError, IndexError, TypeError):
        return False
    return isinstance(found, dict) and bool(found.get("proposed"))


def _changed(
    path: str, data: bytes | None, change: FileChange, order: tuple[str, ...], *, is_proposal: bool = False
) -> bytes:
    try:
        text = (data or b"").decode()
    except UnicodeDecodeError:
        raise RefusedError("the file is not UTF-8: open it in your editor") from None
    edit = _edit(change, order, is_proposal=is_proposal)
    if change.file == "article":
        return front_matter.with_edits(text, [edit]).encode()
    bom = _BOM if text.startswith(_BOM) else ""
    begins = _schema_comment(path) if data is None and change.file == "sidecar" else ""
    after = begins + bom + edited(text.removeprefix(_BOM), [edit])
    return (after if after.endswith("\n") or data else f"{after}\n").encode()


def _schema_comment(path: str) -> str:
    """How the new sidecar at `path` begins, so that an editor's program completes it too."""
    return f"# yaml-language-server: $schema={'../' * path.count('/')}digest.schema.json\n"


def _edit(change: FileChange, order: tuple[str, ...], *, is_proposal: bool) -> Edit:
    match change.do:
        case "put":
            return Put(change.keys, change.value, order)
        case "add":
            return Add(change.keys, _pruned(change.value), change.index, order)
        case "remove":
            return Remove(change.keys, with_comment=is_proposal)
        case "move":
            return Move(change.keys, change.to)


def _order(article: OpenArticle, change: FileChange) -> tuple[str, ...]:
    """The order in which the keys beside the one that is changed are written."""
    model: Any = {"sidecar": article.around.verification.sidecar, "article": ArticleMatter, "site": Settings}[
        change.file
    ]
    if len(change.keys) == 1:
        return tuple(sorted(fields_by_key(model), key=lambda key: key in _LAST))
    return ()


def _pruned(value: Any, depth: int = 0) -> Any:
    """`value` without what says nothing, with one kind of line end. Raises RefusedError for what no entry has."""
    if depth > _DEEPEST:
        raise RefusedError("that is nested too deep")
    match value:
        case str():
            if found := forbidden(value):
                raise RefusedError(f"a field holds {named(found[0])}, which no page can show: delete it there")
            return value.replace("\r\n", "\n").replace("\r", "\n")
        case bool() | None:
            return value
        case dict():
            inside = {str(key): _pruned(each, depth + 1) for key, each in value.items()}
            return {key: each for key, each in inside.items() if each not in (None, "", [], {})}
        case list():
            return [each for each in (_pruned(each, depth + 1) for each in value) if each not in (None, "", {})]
    raise RefusedError(f"{value!r} is nothing that an entry has")


def _told(
    then: OpenArticle, changes: Sequence[FileChange], problems: Iterable[Problem], known: set[tuple[str, Code, str]]
) -> Iterator[Remark]:
    """What is to be told: all about what was changed, and of all else what was not wrong before."""
    target = next((change for change in changes if change.do in ("put", "add")), None)
    places = list(_places(then, target)) if target else []
    path = {"sidecar": then.pair.sidecar, "article": then.pair.article, "site": SITE}[target.file] if target else ""
    first, last = (places[0][1], places[0][2]) if places else (0, -1)
    for problem in sorted(set(problems)):
        is_own = problem.path == path and first <= problem.line <= last
        if not is_own and (known_by(problem) in known or problem.severity is not Severity.ERROR):
            continue
        at = problem.line, problem.column
        fields = [key for key, line, column in places[1:] if (line, column) <= at] if is_own else []
        missing = _MISSING.search(problem.message) if is_own and problem.code is Code.MISSING_KEY else None
        fields += [missing[1]] if missing else []
        told = remark(problem, fields[-1] if fields else "", nearest_passage(problem, then) if is_own else "")
        keys = _keys(then, target) if is_own else frozenset[str]()
        hint = hint_of(_at_the_desk(problem, then), keys)
        yield msgspec.structs.replace(
            told, message=message_of(problem.message, keys) if keys else told.message, hint=hint
        )


def _keys(then: OpenArticle, target: FileChange | None) -> frozenset[str]:
    """The keys that the form has of what `target` changes."""
    if target is None or target.file == "site":
        return frozenset()
    if target.file == "article":
        return keys_of(ArticleMatter)
    lists = then.around.verification.sidecar.lists
    entry = next((each.entry for each in lists if each.key == target.keys[0]), None)
    return keys_of(entry) if entry else frozenset(str(key) for key in target.keys[:1])


def _at_the_desk(problem: Problem, then: OpenArticle) -> str:
    """The hint of a problem, which names entries and settings as the desk does, and not what a button there does."""
    if problem.code is not Code.EXCERPT_TOO_LONG:
        return _ACCEPT_WRITTEN.sub("", problem.hint)

    def named(entry: re.Match[str]) -> str:
        return f"“{then.name_of(entry['key'], int(entry['index'])) or entry['key']}”"

    hint = _FILE_NAMED.sub(": ", _ENTRY_NAMED.sub(named, problem.hint))
    return hint.replace("`excerpt_limit`", f"“{label_of('excerpt_limit')}”, among the fields of the article")


def _moved(before: OpenArticle, then: OpenArticle) -> Iterator[Remark]:
    """What is to be told of an article that is published, where its page would have another address."""
    if before.parsed is None or then.parsed is None or before.parsed.front_matter.draft:
        return
    old, new = (f"/articles/{each.front_matter.slug or slugify(each.name)}/" for each in (before.parsed, then.parsed))
    if old != new and old not in {redirect_path(alias) for alias in then.parsed.front_matter.aliases}:
        message = f"Links to {old} will lead to nothing"
        yield Remark(
            Severity.WARNING, "", message, "keep it as an alias, which redirects to the page", "slug", alias=old
        )


def remark(problem: Problem, field: str = "", nearest: str = "") -> Remark:
    """What is told of a problem; `nearest` is the passage that may be meant, where its own is not there."""
    whole = problem.whole or nearest
    return Remark(problem.severity, problem.code, problem.message, problem.hint, field, whole, problem.passage)


def _places(then: OpenArticle, target: FileChange) -> Iterator[tuple[str, int, int]]:
    """The first and last line of what `target` has changed, and then line and column of each of its keys, in order."""
    if target.file == "sidecar":
        data = then.files.get(then.pair.sidecar, b"").decode().replace("\r\n", "\n").removeprefix(_BOM)
        document = loader.parse(data, then.pair.sidecar).value
    else:
        document = then.parsed.document if target.file == "article" and then.parsed else None
    if document is None:
        return
    keys: tuple[str | int, ...] = target.keys
    if target.do == "add":
        entries = document.data.get(str(keys[0])) if isinstance(document.data, dict) else None
        keys = (*keys, target.index if target.index is not None else len(entries or ()) - 1)
    yield "", document.place_of_key(keys).line, document.last_line(keys)
    inside = value_at(document.data, keys)
    if isinstance(inside, dict):
        found = ((key, document.place_of_key((*keys, key))) for key in inside)
        yield from sorted(((key, at.line, at.column) for key, at in found), key=lambda each: each[1:])
