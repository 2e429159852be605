"""Reading a digest from disk: the one choke point through which every source file passes.

Symbolic links, special files, unsafe names and files over their limit are refused with a problem, and never read.
"""

from __future__ import annotations

import os
import posixpath
import stat
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping, Set
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple, TypeAlias

from msgspec import Struct, field

from digest.content.site_file import SETTINGS
from digest.disk.file_status import Status, status_of
from digest.disk.sources import names as source_names
from digest.disk.sources.files_on_demand import FilesOnDemand, UnreadFile, bytes_of
from digest.disk.sources.installed_theme import theme_of
from digest.disk.sources.theme_layers import default_theme, is_same, laid_over, packaged
from digest.foundation.hashing import fingerprint
from digest.foundation.problem import Code, Place, Problem
from digest.model.article import Sources
from digest.model.article_store import LostError
from digest.rendering.short_templates import shortened
from digest.rendering.templates.sources import is_template
from digest.text.script_comments import without_comments
from digest.verification.read_articles import is_of_article

_MEGABYTE = 1_000_000
_LIMITS = {".md": 5 * _MEGABYTE, ".yaml": _MEGABYTE, ".html": _MEGABYTE, ".po": _MEGABYTE, ".py": _MEGABYTE}
_OTHER_LIMIT = 100 * _MEGABYTE
# Windows lacks the first two: links are then refused by the look at the folder alone. Others have no need of the third.
_OPENING = os.O_RDONLY | sum(getattr(os, name, 0) for name in ("O_NOFOLLOW", "O_NONBLOCK", "O_BINARY"))


FOLDERS = ("content", "plugins", "templates", "translations")
"""The folders of a digest."""
_NO_PART = "nothing in this folder is part of the digest"


class Known(NamedTuple):
    """A source as it was when it was read, and a hash of what it held then."""

    status: Status
    digest: bytes


class SourceReading(Struct, frozen=True):
    """The sources of a digest, and what to know them by another time."""

    sources: Sources
    known: Mapping[str, Known]
    theme: Path | None = None
    """The folder of the installed package that has the digest's theme, where there is one."""


def read(source: Path) -> Sources:
    """Everything that a build of the digest in the folder `source` needs. Raises nothing for what lies there."""
    return look(source, {}).sources


def look(source: Path, known: Mapping[str, Known], *, held: bool = True) -> SourceReading:
    """The sources of the digest in `source`; a file that is as it was when it became `known` is not read until needed.

    It is then read as it was: reading it raises LostError where it is not. Articles are many, and each is needed once:
    unless all is to be `held`, they are read for their hashes alone, and again when they are needed.
    """
    reader = _Reader(source, known, is_held=held)
    plugins = tuple(reader.files("plugins"))
    content = dict(reader.files("content")) | dict(plugins) | dict(reader.files("translations"))
    theme = default_theme()
    own = () if is_same(source / "templates", theme) else tuple(reader.files("templates"))
    default = tuple(_files_of_default_theme(theme))
    installed = theme_of(_settings(content))
    package = tuple(_files_of_package(installed.value))
    templates = laid_over(default, package, own)
    reader.problems += installed.problems
    reader.tell_misplaced()
    names = [path.partition("/")[2] for path, _ in (*default, *package)]
    reader.tell_unused(own, (*package, *plugins, (SETTINGS, _settings(content))), names)
    sources = Sources(
        files=FilesOnDemand(content),
        templates=FilesOnDemand({path: templates[path] for path in sorted(templates)}),
        problems=tuple(sorted(reader.problems)),
        digests={path: entry.digest for path, entry in reader.met.items()},
        packaged=packaged(installed.value, package, own),
    )
    return SourceReading(sources, reader.met, installed.value)


def only(source: Path, paths: Iterable[str]) -> Sources:
    """Those of the files at `paths` that the digest in `source` has, and none of the others, which may be many."""
    reader = _Reader(source, {})
    found = {path: data for path in paths if os.path.lexists(source / path) and (data := reader.read(path)) is not None}
    return Sources(found, {}, tuple(reader.problems))


def in_memory(files: Mapping[str, bytes]) -> Sources:
    """The sources of a digest whose `files` are at hand, with the default theme.

    Raises ValueError for a path that is not below content/, plugins/, templates/ or translations/.
    """
    for path in files:
        folder, _, inside = path.partition("/")
        if not inside or folder not in FOLDERS:
            below = f"{', '.join(f'{name}/' for name in FOLDERS[:-1])} and {FOLDERS[-1]}/"
            raise ValueError(f"{path!r} is no file of a digest: these are below {below}")
    theme = default_theme()
    ordered = sorted(files.items())
    own = [(path, data) for path, data in ordered if path.startswith("templates/")]
    installed = theme_of(files.get(SETTINGS, b""))
    package = tuple(_files_of_package(installed.value))
    templates = laid_over(_files_of_default_theme(theme), package, own)
    content = {path: data for path, data in ordered if not path.startswith("templates/")}
    laid = FilesOnDemand({path: templates[path] for path in sorted(templates)})
    return Sources(content, laid, installed.problems, packaged=packaged(installed.value, package, own))


def read_again(source: Path, paths: Iterable[str]) -> dict[str, bytes] | None:
    """What the files of the digest at `paths` hold now; None where any of them cannot be read.

    They are files that were read before, so that their names are known to be good.
    """
    reader = _Reader(source, {})
    found = {path: reader.read(path) for path in paths}
    whole = {path: data for path, data in found.items() if data is not None}
    return whole if len(whole) == len(found) else None


def few(source: Path, paths: Iterable[str], unread: Iterable[tuple[str, bytes]]) -> SourceReading | None:
    """The files at `paths` as they are now, those `unread` ones, whose hashes are known, and the templates.

    None where any of the files cannot be read. They were read before, so that their names are known to be good.
    """
    reader = _Reader(source, {})
    found: dict[str, bytes | UnreadFile] = {}
    for path in paths:
        data = reader.read(path)
        if data is None:
            return None
        found[path] = data
    found |= {path: UnreadFile(str(source / path), digest) for path, digest in unread}
    theme = default_theme()
    own = () if is_same(source / "templates", theme) else tuple(reader.files("templates"))
    installed = theme_of(_settings(found))
    package = tuple(_files_of_package(installed.value))
    templates = laid_over(_files_of_default_theme(theme), package, own)
    reader.problems += installed.problems
    sources = Sources(
        files=FilesOnDemand(found),
        templates=FilesOnDemand({path: templates[path] for path in sorted(templates)}),
        problems=tuple(reader.problems),
        digests={path: known.digest for path, known in reader.met.items()},
        packaged=packaged(installed.value, package, own),
    )
    return SourceReading(sources, reader.met)


_Found: TypeAlias = "tuple[str, bytes | UnreadFile]"
"""A file's path, and its contents."""


def _files_of_default_theme(theme: Path) -> Iterator[_Found]:
    """The files in the folder `theme`, as they are published: scripts without comments, which are a third of them.

    Stemmers, which are a megabyte, have few. Templates are without what no page need have.
    """
    for path, data in _Reader(theme.parent, {}).files(theme.name):
        if isinstance(data, bytes) and path.endswith(".js") and "/stemmers/" not in path:
            yield path, without_comments(data)
        elif isinstance(data, bytes) and is_template(path):
            yield path, shortened(data.decode()).encode()
        else:
            yield path, data


def _settings(files: Mapping[str, bytes | UnreadFile]) -> bytes:
    """The digest's settings."""
    return _now(files.get(SETTINGS, b""))


def _now(data: bytes | UnreadFile) -> bytes:
    """What a file holds; nothing where that is not what it was: whoever asks for it is told so."""
    with suppress(LostError):
        return bytes_of(data)
    return b""


def _files_of_package(folder: Path | None) -> Iterable[_Found]:
    """The templates and assets of an installed theme, whose package is in `folder`."""
    return _Reader(folder, {}).files("templates") if folder else ()


class _Reader(Struct):
    root: Path
    known: Mapping[str, Known]
    problems: list[Problem] = field(default_factory=list)
    seen: dict[str, str] = field(default_factory=dict)
    met: dict[str, Known] = field(default_factory=dict)
    is_held: bool = True

    def files(self, folder: str) -> Iterator[_Found]:
        """The files below `folder`, by their path below the root, in the same order on any disk."""
        top = self.root / self._written(folder)
        if top.is_symlink():
            self._refuse_link(folder)
        elif top.is_dir():
            yield from self._walk(str(top), folder)

    def _written(self, folder: str) -> str:
        """What `folder` is called on the disk: on some systems, a folder whose name differs in case is the same."""
        try:
            names = os.listdir(self.root)  # noqa: PTH208 - a list of names is all that is needed
        except OSError:
            return folder
        for name in sorted(name for name in names if name.lower() == folder and folder not in names):
            hint = f"rename it {folder}"
            if folder == "content":
                message = f"{folder!r} is looked for, and some systems tell small letters from capitals"
                self._problem(name, Code.FILE_NAME, message, hint)
                return name
            self._tell_unread(name, f"{folder!r} is looked for, so nothing in here is read", hint)
        return folder

    def tell_misplaced(self) -> None:
        """Warns of what lies beside content/, and was to lie in it: folders with nearly the names of those that are
        read, and settings."""
        try:
            entries = sorted(os.scandir(self.root), key=lambda entry: entry.name)
        except OSError:
            return
        names = {entry.name.lower() for entry in entries}
        inside = {path.split("/")[1] for path in self.seen if path.startswith("content/")}
        has_no_settings = "content" in names and SETTINGS not in self.seen
        for entry in entries:
            if has_no_settings and entry.is_file() and source_names.may_be_settings(entry.name):
                message = "a digest's settings are looked for in content/"
                self._tell_unread(entry.name, message, f"if they stand in here, move it to {SETTINGS}")
            meant = source_names.unread_folder_beside(entry.name, names, inside)
            if meant and entry.is_dir():
                self._tell_unread(entry.name, _NO_PART, meant)

    def read(self, path: str) -> bytes | None:
        """What the file at `path` holds now; None, and a problem, where it cannot be read."""
        return self._data(str(self.root / path), path)

    def _walk(self, folder: str, path: str) -> Iterator[_Found]:
        try:
            entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
        except OSError as failure:
            self._problem(path, Code.FILE_UNREADABLE, f"the folder cannot be read: {failure.strerror}")
            return
        names = {entry.name for entry in entries}
        for entry in entries:
            below = f"{path}/{entry.name}"
            if source_names.is_backup(entry.name):
                lost = source_names.lost_text(below, names)
                if lost:
                    self._tell_unread(below, "this is a backup, and what it is one of is not here", f"rename it {lost}")
                continue
            if source_names.is_hidden(below):
                self._tell_unread(
                    below, source_names.unread_for_its_dot(below), "give it another name, or move it away"
                )
                continue
            known = self._known(entry, below)
            if known and self.seen.setdefault(below.casefold(), below) == below:
                self.met[below] = known
                yield below, UnreadFile(entry.path, known.digest)
            elif entry.is_symlink():
                self._refuse_link(below)
            else:
                yield from self._entry(entry, below, names)

    def _entry(self, entry: os.DirEntry[str], path: str, names: Set[str]) -> Iterator[_Found]:
        """What is read of an entry at `path`; where its name is a mistake, it is read as what is meant by it.

        `names` are those in its folder: what is meant may be there.
        """
        mistake = source_names.misnamed(path) or source_names.settings_elsewhere(path, names)
        meant = mistake.meant if mistake else path
        if mistake:
            self._problem(path, Code.FILE_NAME, mistake.message, mistake.hint)
            others = {name.casefold() for name in names - {entry.name}}
            if posixpath.basename(meant).casefold() in others or not source_names.can_be_told(path):
                return
        if not self._is_apart(meant):
            return
        if entry.is_dir():
            self._tell_unread(path, _NO_PART, source_names.unread_folder(meant))
            if source_names.is_named_as_file(meant):
                self._tell_unread(path, "this is a folder, and has the name of a file", "give it another name")
            yield from self._walk(entry.path, meant)
            return
        advice = source_names.unread_file(meant)
        if advice:
            if not mistake:
                self._tell_unread(path, "this file is no part of the digest", advice)
            return
        data = self._data(entry.path, path)
        if data is not None:
            met, own = unicodedata.normalize("NFC", path), unicodedata.normalize("NFC", meant)
            yield own, data if self.is_held or not is_of_article(own) else UnreadFile(entry.path, self.met[met].digest)
            if mistake:
                del self.met[met]  # it is told of again, as long as it is called so

    def _known(self, entry: os.DirEntry[str], path: str) -> Known | None:
        """What is known of the file, where it is as it was then; its name was found good as well."""
        known = self.known.get(path)
        with suppress(OSError):  # it may be gone by now
            if known and known.status == status_of(entry.stat(follow_symlinks=False)):
                return known
        return None

    def _data(self, file: str, path: str) -> bytes | None:
        limit = _LIMITS.get(posixpath.splitext(path)[1].lower(), _OTHER_LIMIT)
        try:
            # Opened first and looked at then, so that nothing else can be slipped in between; a pipe does not block.
            with os.fdopen(os.open(file, _OPENING), "rb") as stream:
                status = os.fstat(stream.fileno())
                if not stat.S_ISREG(status.st_mode):
                    self._problem(path, Code.FILE_UNREADABLE, "this is not a file", "take it out of the digest")
                    return None
                data = stream.read(limit + 1)
        except OSError as failure:
            self._problem(path, Code.FILE_UNREADABLE, f"the file cannot be read: {failure.strerror}")
            return None
        if len(data) > limit:
            self._problem(
                path,
                Code.FILE_TOO_LARGE,
                f"the file is larger than {limit / _MEGABYTE:g} MB",
                "is it the right file? If it is, divide it",
            )
            return None
        self.met[unicodedata.normalize("NFC", path)] = Known(status_of(status), fingerprint(data))
        return data

    def _is_apart(self, path: str) -> bool:
        """Whether no file that was met before has what some systems take for the same path."""
        other = self.seen.setdefault(unicodedata.normalize("NFC", path).casefold(), path)
        if other != path:
            self._problem(
                path,
                Code.FILE_NAME,
                f"the name differs from {other!r} in {source_names.difference(path, other)}",
                "rename one",
            )
        return other == path

    def _tell_unread(self, path: str, message: str, hint: str) -> None:
        """Warns of what is not read, such as `content/article/`; nothing is told without both `message` and `hint`."""
        if message and hint:
            self._problem(path, Code.FILE_IGNORED, message, hint)

    def tell_unused(self, own: Collection[_Found], others: Collection[_Found], known: Collection[str]) -> None:
        """Warns of templates whose names are not those of `known` ones, which they do not replace then, and of files
        that are none.

        Other templates of the digest's `own`, or the `others`, such as code of plugins, may name them.
        """
        if all(path.partition("/")[2] in known for path, _ in own):
            return
        texts = {path: _now(data) for path, data in (*own, *others)}
        may_name_any = any(source_names.names_any_template(path, data) for path, data in texts.items())
        for path, _ in own:
            name = path.partition("/")[2]
            meant = source_names.nearly(name, known)
            advice = f"did you mean {meant}?" if meant else source_names.unread_file_of_theme(path, known)
            called = name.encode()
            if not advice and not may_name_any:
                advice = source_names.unused_template(path, known)
                called = posixpath.splitext(posixpath.basename(name))[0].encode()  # kinds are named without the ending
            if advice and not any(called in data for other, data in texts.items() if other != path):
                self._tell_unread(path, f"no page is made with {name!r}", advice)

    def _refuse_link(self, path: str) -> None:
        self._problem(path, Code.FILE_SYMLINK, "symbolic links are not followed", "put the file itself here")

    def _problem(self, path: str, code: Code, message: str, hint: str = "") -> None:
        shown = path.encode("utf-8", "backslashreplace").decode()
        self.problems.append(Place(shown).problem(code, message, hint))
