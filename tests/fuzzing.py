"""Mutations of a digest of three articles of the sample: of its files, of what is in YAML and of text in between."""

from __future__ import annotations

from functools import cache
from random import Random
from typing import TYPE_CHECKING, Any

import yaml

from digest.disk.sources.files import read
from digest.model.article import Sources
from scripts.sample import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable

NAMES = ("huawei-first-half-2019", "huawei-turns-to-japan", "washington-lists-huawei")
EDITION = "---\ntitle: A week\nlead: washington-lists-huawei\n---\nWhat *happened*.\n"
WORDS = (
    "",
    " ",
    "\u200b",
    "\u202e",
    "\0",
    "\ufeff",
    "².¹⁰",
    "$8.5 billion.2 ",
    "5% a year.1",
    "１２３億元",
    "₹1,23,45,678",
    "−−3",
    "1e999",
    "9" * 400,
    "“",
    "”’",
    "»«",
    "[…]",
    "[…] […]",
    "[Update]: Denied.",
    "[^1]",
    "[^1]: x",
    "](",
    "![](",
    "<script>",
    "<!--",
    "&#0;",
    "&nbsp",
    "**“Halt!”**she",
    "```",
    "> > > >",
    "- - - -",
    "|a|b|\n|-|-|\n",
    "[x](javascript:alert(1))",
    "[x](/articles/%00/)",
    "{{ 7 * 7 }}",
    "{% raw %}",
    "---",
    "...",
    "注意：正文。",
    "გამარჯობა",
    "؟ שלום",
    "👩‍👩‍👧‍👦",
    "e\u0301" * 40,
    "#MeToo",
    "No",
    "~",
    "2019-02-30",
    "0001-01-01",
    "9999-12-31",
    "/",
    "//x",
    "../..",
    "http://[",
    "https://example.org/" + "a" * 3000,
)
"""What has been met, or could be, and was or may be read wrongly."""
VALUES: tuple[Any, ...] = (None, True, [], {}, [[]], [{}], {"": ""}, 0, -1, 10**30, 1.5, "", [None] * 60, [{}] * 60)

Files = dict[str, bytes]


@cache
def base() -> Sources:
    """The sound digest that mutations begin with."""
    found = read(ROOT)
    kept = {f"content/articles/{name}{end}" for name in NAMES for end in (".md", ".yaml")}
    files = {path: found.files[path] for path in found.files if path in kept or path.startswith("content/pages/")}
    site = yaml.safe_load(found.files["content/site.yaml"])
    site["cards"] = False  # a third of the time, for pictures of titles
    files["content/site.yaml"] = yaml.safe_dump(site, allow_unicode=True, sort_keys=False).encode()
    files["content/editions/2019-w20.md"] = EDITION.encode()
    return Sources(files, found.templates)


def mutated(seed: int, times: int) -> Files:
    """The files of the digest after some mutations, which follow from the `seed`."""
    random = Random(seed)
    files = dict(base().files)
    for _ in range(times):
        random.choice(_MUTATIONS)(random, files)
    return files


def _any(random: Random, files: Files, *ends: str) -> str:
    paths = sorted(path for path in files if path.endswith(ends))
    return random.choice(paths) if paths else "content/site.yaml"


def _in_text(random: Random, files: Files) -> None:
    """A word is put into a text, at a place that anything may stand at, or beside what is quoted."""
    path = _any(random, files, ".md", ".yaml")
    text = files.get(path, b"").decode("utf-8", "replace")
    at = random.randrange(len(text) + 1)
    files[path] = (text[:at] + random.choice(WORDS) * random.choice((1, 1, 1, 40)) + text[at:]).encode()


def _cut(random: Random, files: Files) -> None:
    """A stretch goes, or comes twice, or elsewhere."""
    path = _any(random, files, ".md", ".yaml")
    text = files.get(path, b"").decode("utf-8", "replace")
    start, end = sorted(random.randrange(len(text) + 1) for _ in range(2))
    end = min(end, start + random.choice((1, 5, 40, 400)))
    rest = text[:start] + text[end:]
    to = random.randrange(len(rest) + 1)
    again = random.choice(("", text[start:end], text[start:end] * 3))
    files[path] = (rest[:to] + again + rest[to:]).encode()


def _in_bytes(random: Random, files: Files) -> None:
    path = _any(random, files, "")
    data = bytearray(files.get(path, b""))
    for _ in range(random.choice((1, 3))):
        if data:
            data[random.randrange(len(data))] = random.randrange(256)
    files[path] = random.choice((bytes(data), bytes(data[: len(data) // 2]), bytes(data).replace(b"\n", b"\r\n"), b""))


def _in_yaml(random: Random, files: Files) -> None:
    """A value of a sidecar, or of front matter, is another, goes, or comes many times."""
    path = _any(random, files, ".yaml", ".md")
    before, text, after = "", files.get(path, b"").decode("utf-8", "replace"), ""
    if path.endswith(".md"):
        _, _, rest = text.partition("---\n")
        text, _, body = rest.partition("---\n")
        before, after = "---\n", f"---\n{body}"
    try:
        tree = yaml.safe_load(text)
    except (yaml.YAMLError, ValueError):
        return
    places = list(_places(tree))
    if not places:
        return
    parent, key = random.choice(places)
    match random.randrange(6):
        case 0:
            del parent[key]
        case 1:
            parent[key] = random.choice(VALUES)
        case 2:
            parent[key] = random.choice(WORDS)
        case 3 if isinstance(parent, list):
            parent.extend([parent[key]] * random.choice((1, 60)))
        case 4:
            other, place = random.choice(places)
            parent[key] = other[place] if not _has(other[place], parent) else None
        case _:
            parent[key] = f"{parent[key]}{random.choice(WORDS)}"
    try:
        written = yaml.safe_dump(tree, allow_unicode=True, sort_keys=False)
    except (yaml.YAMLError, RecursionError):
        return
    files[path] = (before + written + after).encode("utf-8", "replace")


def _places(tree: Any) -> Any:
    keys = tree.keys() if isinstance(tree, dict) else range(len(tree)) if isinstance(tree, list) else ()
    for key in list(keys):
        yield tree, key
        yield from _places(tree[key])


def _has(tree: Any, part: Any) -> bool:
    return tree is part or any(_has(parent[key], part) for parent, key in _places(tree))


def _files(random: Random, files: Files) -> None:
    """A file goes, comes again by another name, or has another's contents."""
    path, other = _any(random, files, ""), _any(random, files, "")
    data = files.get(path, b"")
    match random.randrange(3):
        case 0:
            files.pop(path, None)
        case 1:
            stem, _, end = path.rpartition(".")
            files[f"{stem}{random.choice(('-2', ' ', 'É', '.x', '/y', 'A'))}.{end}"] = data
        case _:
            files[other] = data


_MUTATIONS: tuple[Callable[[Random, Files], None], ...] = (
    _in_text,
    _in_text,
    _cut,
    _in_yaml,
    _in_yaml,
    _in_bytes,
    _files,
)
