"""Names of source files: which are read, which are a mistake, and which are none of the digest's."""

from __future__ import annotations

import difflib
import posixpath
import re
import unicodedata
from collections.abc import Collection
from typing import NamedTuple

from digest.content.site_file import SETTINGS
from digest.foundation.device_names import is_device

FOLDERS = ("articles", "editions", "pages", "static")
_FILES = ("site.yaml", "links.yaml", "sources.yaml")
_LEFT_BY_EDITORS = re.compile(
    r"~$|^#.*#$|\.(?:swp|swo|swx|tmp|bak|orig|part)$|^4913$|^(?:__pycache__|Thumbs\.db|desktop\.ini)$", re.IGNORECASE
)
# A folder that hosts and browsers ask for by this very name (RFC 8615); all else that is hidden stays at home.
_WELL_KNOWN = re.compile(r"^content/static/\.well-known(?=/|$)")
_STATIC = "content/static/"
_SYSTEM = frozenset({".DS_Store", ".gitkeep", ".gitignore", ".gitattributes", ".directory"})
_OPEN_IN_EMACS = ".#"
_UNSAFE = re.compile(r"[\x00-\x1f\x7f-\x9f\\:*?\"<>|]|[. ]$|^ ")
_TOP_FOLDERS = ("content", "plugins", "templates", "translations")
_BACKUP = re.compile(r"(?:~|\.(?:bak|orig))+$", re.IGNORECASE)
_OF_TEXTS = re.compile(r"^content/(?:articles|editions|pages)/")
_MARKDOWN = frozenset({".md", ".markdown", ".mdown", ".mkd"})
_YAML = frozenset({".yaml", ".yml"})
_FOR_SETTINGS = frozenset({"site.yaml", "site.yml"})
_MAY_BE_SETTINGS = re.compile(r"_?(?:settings?|config(?:uration)?|digest|sites|website)\.ya?ml", re.IGNORECASE)


class Misnamed(NamedTuple):
    """Why a file cannot be called so, and what to do; `meant` is the path that it should have, if that is known."""

    message: str
    hint: str
    meant: str


def is_left_by_editor(path: str) -> bool:
    """Whether a file, or a folder that it lies in, is none of the digest's: a swap file, a backup, `.git`."""
    names = _WELL_KNOWN.sub("content/static", path).split("/")
    return any(name.startswith(".") or _LEFT_BY_EDITORS.search(name) for name in names)


def is_backup(name: str) -> bool:
    """Whether editors and systems leave files of that name beside those that they write."""
    return bool(_LEFT_BY_EDITORS.search(name))


def is_hidden(path: str) -> bool:
    """Whether the file or folder at `path` is one that is not looked at for its dot."""
    return posixpath.basename(path).startswith(".") and not _WELL_KNOWN.fullmatch(path)


def unread_for_its_dot(path: str) -> str:
    """What to tell of a hidden file that somebody means to publish; nothing of what programs keep for themselves."""
    name = posixpath.basename(path)
    if name.startswith(_OPEN_IN_EMACS):
        return ""
    if path.startswith(_STATIC) and name not in _SYSTEM:
        return "hidden files are not published, but for those in .well-known/"
    if path.startswith("content/") and posixpath.splitext(name)[1].lower() in _MARKDOWN | _YAML:
        return "hidden files are not read"
    return ""


def misnamed(path: str) -> Misnamed | None:
    """Why the file or folder at `path`, in content for instance, must have another name; None where it is fine."""
    folder, _, name = path.rpartition("/")
    if _UNSAFE.search(name) or not name.isprintable():
        return Misnamed(f"{name!r} cannot be a file's name on every system", "rename it", path)
    if is_device(name):
        return Misnamed(f"{name!r} is the name of a device to Windows", "rename it", path)
    right = _right_name(path, name)
    if right == name:
        return None
    if right.lower() == name.lower():
        message = f"{right!r} is looked for, and some systems tell small letters from capitals"
        return Misnamed(message, f"rename it {right}", f"{folder}/{right}")
    ending = posixpath.splitext(right)[1]
    said = "texts of a digest end in .md" if ending == ".md" else "files of a digest end in .yaml, not .yml"
    return Misnamed(said, "rename it", f"{folder}/{right}")


def _right_name(path: str, name: str) -> str:
    """What the file or folder called `name`, at `path`, should be called."""
    stem, ending = posixpath.splitext(name)
    if posixpath.dirname(path) == "content":
        known = (*_FILES, *FOLDERS)
        written = f"{stem}.yaml" if ending.lower() in _YAML else name
        return next((right for right in known if right == written.lower()), name)
    if _OF_TEXTS.match(path) and ending.lower() in _MARKDOWN:
        return f"{stem}.md"
    if path.startswith("content/articles/") and ending.lower() in _YAML:
        return f"{stem}.yaml"
    return name


def settings_elsewhere(path: str, names: Collection[str]) -> Misnamed | None:
    """Why the file at `path` must have another name, if it holds the settings, of which there are none among `names`.

    `names` are those in content/, where it lies: the first that may be meant is.
    """
    folder, _, name = path.rpartition("/")
    if folder != "content" or any(other.lower() in _FOR_SETTINGS for other in names):
        return None
    if name != next((other for other in sorted(names) if _MAY_BE_SETTINGS.fullmatch(other)), ""):
        return None
    right = posixpath.basename(SETTINGS)
    return Misnamed(f"a digest's settings are looked for in {right!r}", f"rename it {right}", SETTINGS)


def may_be_settings(name: str) -> bool:
    """Whether a file of that name, beside content/, may hold the settings of a digest that has none."""
    return name.lower() in _FOR_SETTINGS or _MAY_BE_SETTINGS.fullmatch(name) is not None


def unread_folder(path: str) -> str:
    """What the folder at `path` may have been meant for, where nothing is looked for in it; empty where it is read."""
    folder, _, name = path.rpartition("/")
    return _nearest(name) if folder == "content" and name not in FOLDERS else ""


def unread_folder_beside(name: str, others: Collection[str], inside: Collection[str]) -> str:
    """What a folder called `name`, beside content/ and the `others`, may have been meant for; empty where nothing.

    `inside` are the names in content/: a folder that is there is not looked for elsewhere.
    """
    if name.lower() in FOLDERS and name.lower() not in inside:
        return f"did you mean content/{name.lower()}/?"
    close = difflib.get_close_matches(name.lower(), _TOP_FOLDERS, 1, 0.8)
    return f"did you mean {close[0]}/?" if close and close[0] != name.lower() and close[0] not in others else ""


def is_named_as_file(path: str) -> bool:
    """Whether the folder at `path` has a name that a text, a sidecar or a template would have."""
    ending = posixpath.splitext(path)[1].lower()
    return ending in _MARKDOWN | _YAML if _OF_TEXTS.match(path) else _is_below_theme(path) and ending == ".html"


def lost_text(path: str, others: Collection[str]) -> str:
    """The name of the text of which the file at `path` is a backup, where that is not among the `others` beside it."""
    name = _BACKUP.sub("", posixpath.basename(path))
    is_text = _OF_TEXTS.match(path) and posixpath.splitext(name)[1] in (".md", ".yaml")
    return name if is_text and name not in others else ""


def unread_file(path: str) -> str:
    """Why the file at `path` is no part of the digest, as advice; empty where it is read."""
    folder, _, rest = path.partition("/")
    top, _, inside = rest.partition("/")
    ending = posixpath.splitext(path)[1]
    if folder != "content":
        return ""
    if not inside:
        stem = posixpath.splitext(top)[0]
        if ending == ".md":
            return _nearest(stem)
        return "" if top in _FILES else f"settings stand in {SETTINGS}" if ending in _YAML else _PLACES
    if top == "articles" and ending not in (".md", ".yaml"):
        return f"articles end in .md, what is annotated in them in .yaml; {_TO_PUBLISH}"
    if top in ("editions", "pages") and ending != ".md":
        return f"{top} end in .md; {_TO_PUBLISH}"
    return ""


_TO_PUBLISH = "what is published as it is goes to content/static/"
_PLACES = f"texts lie in content/articles/, editions/ and pages/; {_TO_PUBLISH}"


def nearly(name: str, known: Collection[str]) -> str:
    """The template among the `known` ones whose name somebody who wrote `name` may have meant; empty where none is."""
    stem, ending = posixpath.splitext(name)
    if name in known or ending != ".html":
        return ""
    folder = posixpath.dirname(name)
    beside = [posixpath.splitext(one)[0] for one in known if one.endswith(ending) and posixpath.dirname(one) == folder]
    words = {posixpath.basename(one): one for one in beside}
    close = difflib.get_close_matches(posixpath.basename(stem), words, 1, 0.7)
    return f"{words[close[0]]}{ending}" if close else ""


def unread_file_of_theme(path: str, known: Collection[str]) -> str:
    """Why nothing reads the theme's file at `path`, as advice; empty where it is one of the `known`, or may be read."""
    name = path.partition("/")[2]
    is_read = name in known or name.endswith(".html") or not _is_below_theme(path)
    return "" if is_read or _ABOUT_FILES.match(posixpath.basename(path)) else _OF_THEME


def unused_template(path: str, known: Collection[str]) -> str:
    """What the template at `path` should be called, as advice, where it is none of the `known` ones."""
    name = path.partition("/")[2]
    is_own = _is_below_theme(path) and name.endswith(".html") and name not in known and not name.startswith(_OF_KINDS)
    return _OF_TEMPLATES if is_own else ""


def names_any_template(path: str, data: bytes) -> bool:
    """Whether what the file at `path` holds may name templates that its words do not tell.

    A template may put a name together, and code of an installed plugin, which settings name, is not looked at.
    """
    return bool((_WITH_PLUGINS if path == SETTINGS else _PUT_TOGETHER).search(data))


def _is_below_theme(path: str) -> bool:
    """Whether the theme's templates are looked for in the folder of `path`."""
    return path.startswith("templates/") and not path.startswith(("templates/assets/", "templates/translations/"))


_ABOUT_FILES = re.compile(r"(?:readme|licen[cs]e|copying|notice|changelog)(?:[._-]|$)", re.IGNORECASE)
_PUT_TOGETHER = re.compile(
    rb"\{%[-+]?\s*(?:extends|from|import|include)\s+[^'\"\s\[(]|(?:\bpart\(|['\"]\s*[~+]\s*)[\w.]"
)
_OF_KINDS = "kinds/"  # one whose plugin is gone is no more at fault than the annotations of that kind
_WITH_PLUGINS = re.compile(rb"^plugins\s*:", re.MULTILINE)
_OF_TEMPLATES = "name it as the template that it stands for, or name it in another one; or take it out"
_OF_THEME = "templates end in .html; what is published as it is goes to templates/assets/"


def _nearest(name: str) -> str:
    close = difflib.get_close_matches(name, FOLDERS, n=1)
    return f"did you mean content/{close[0]}/?" if close else f"content/ has {', '.join(FOLDERS)}"


def can_be_told(path: str) -> bool:
    """Whether problems of the file at `path` can be told as such: its name may be no text."""
    return path.isprintable() and path == path.encode("utf-8", "replace").decode()


def difference(path: str, other: str) -> str:
    """What two paths differ in that some file systems take for one and the same."""
    is_case = unicodedata.normalize("NFC", path) != unicodedata.normalize("NFC", other)
    return "nothing but case" if is_case else "nothing but how accents are encoded (Unicode NFC and NFD)"
