"""Starting things: a digest of one's own, or an article in it. Nothing that exists is ever overwritten."""

from __future__ import annotations

import inspect
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from digest.content.json_schema import generate
from digest.disk.sources.theme_layers import default_theme
from digest.foundation.device_names import is_device
from digest.kinds.registry import REGISTRY
from digest.model.article import Publish
from digest.publishing import installed
from digest.publishing.starter_words import in_words
from digest.publishing.together import write_together
from digest.text.decoding import permitted
from digest.text.slug import slugify
from digest.translation.catalogues import words_of
from digest.translation.words import Words
from digest.yaml import writer

STARTER = Path(__file__).parent / "starter"
_LANGUAGE = "en"
"""What the starter is written in."""

ARTICLE = """\
---
title: {title}
{language}# When the source published it: 2019-11-21
published:{published}
# Who published it, and where it stands: https://…
source:
  outlet:{outlet}
  url:{url}
  authors: {authors}
publish: {publish:<12}# full | excerpt | annotations
draft: true          # what is empty above is needed before this goes
---

"""

SIDECAR = """\
# yaml-language-server: $schema=../../digest.schema.json
# One or two sentences in your own words:
summary:
# Why it matters, in one sentence:
why:
topics: []

# Each figure rests on a passage of the article, and must say what the passage says:
#   - label: Jobs created in Japan
#     value: over 46,000 jobs
#     at: over 46,000 jobs
#     period: 2018
#     by: Oxford Economics
figures: []

# Each quotation is verbatim; […] stands for words left out:
#   - text: The words, as they were said.
#     speaker: Liang Hua
#     role: chairman, Huawei
quotes: []

# Each link tells what a reader finds there:
#   - url: https://example.org/
#     title: The rule itself
#     kind: primary
#     why: What it forbids, in the regulator's words.
links: []
"""


class InTheWayError(Exception):
    """Something already lies where a new thing should go."""


class KnownOfArticle(NamedTuple):
    """What is known of an article when it is begun; what is not stays empty."""

    published: str = ""
    outlet: str = ""
    url: str = ""
    authors: tuple[str, ...] = ()
    publish: Publish = Publish.FULL
    language: str = ""
    """As a BCP 47 tag; empty where it is that of most articles."""
    topics: tuple[str, ...] = ()
    """Slugs of site.yaml."""


NOTHING_KNOWN = KnownOfArticle()


class NewDigest(NamedTuple):
    """The files of a new digest, and the program that other machines will build it with."""

    written: tuple[Path, ...]
    program: installed.Program


def new_digest(folder: Path, language: str | None = None) -> NewDigest:
    """Fills the new or empty `folder` with a working digest in `language`, a BCP 47 tag, and tells what it
    wrote.

    The article of the example stays in English, and says so where that is not the digest's language. The words of its
    editor are in that, where the program has any.

    Raises InTheWayError where the folder holds anything or is no folder.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise InTheWayError(f"{folder} is not empty: name a new folder")
    files = {
        str(file.relative_to(STARTER)): file.read_text("utf-8") for file in sorted(STARTER.rglob("*")) if file.is_file()
    }
    # Hidden names do not survive every way of packing a wheel.
    named = {path.replace("dot-", "."): text for path, text in files.items()}
    if language and language != _LANGUAGE:
        catalogues = {
            f"translations/{file.name}": file.read_bytes() for file in (default_theme() / "translations").glob("*.po")
        }
        words = words_of(language, catalogues, {}).value
        named = {path: _in_language(path, text, words) for path, text in named.items()}
    named["digest.schema.json"] = generate(REGISTRY.sidecar, inspect.getsource)
    program = installed.program()
    written = {**{folder / path: text.encode() for path, text in named.items()}, **program.files(folder)}
    write_together(written)
    return NewDigest(tuple(written), program)


def _in_language(path: str, text: str, words: Words) -> str:
    if not path.startswith("content/"):
        return text
    text = in_words(text, words)
    if path == "content/site.yaml":
        return text.replace(f"\nlanguage: {_LANGUAGE}\n", f"\nlanguage: {words.language}\n")
    if path.startswith("content/articles/") and path.endswith(".md"):
        return text.replace("\npublished:", f"\nlanguage: {_LANGUAGE}\npublished:", 1)
    return text


UNNAMED = "untitled"
"""What files are called whose title has no letter or digit to name them by."""


def new_article(title: str, source: Path, known: KnownOfArticle = NOTHING_KNOWN) -> tuple[Path, Path]:
    """Writes a draft called `title` and its sidecar into the digest at `source`, and tells where.

    Raises InTheWayError where there is no digest, or either file exists.
    """
    article = ARTICLE.format(
        title=writer.inline(permitted(" ".join(title.split()))),
        language=f"language: {known.language}\n" if known.language else "",
        published=f" {known.published}" if known.published else "",
        outlet=_value(known.outlet),
        url=_value(known.url),
        authors=writer.inline(list(known.authors)),
        publish=known.publish.value,
    )
    sidecar = SIDECAR.replace("topics: []", f"topics: {writer.inline(list(known.topics))}")
    return add_article(_name(title), article, sidecar, source)


def must_be_free(title: str, source: Path) -> None:
    """Raises InTheWayError where no article called `title` can be made in the digest at `source`."""
    must_hold_digest(source)
    name = _name(title)
    _must_be_no_device(name)
    _must_not_exist(article_files(name, source))


def _name(title: str) -> str:
    return slugify(title) or UNNAMED


def _value(text: str) -> str:
    return f" {writer.inline(permitted(text))}" if text else ""


def must_hold_digest(source: Path) -> None:
    """Raises InTheWayError where there is no digest in the folder `source`."""
    if not (source / "content" / "site.yaml").is_file():
        raise InTheWayError(f"there is no digest in {source}: `digest new DIR` makes one")


def article_files(name: str, source: Path) -> tuple[Path, Path]:
    """Where the article called `name` and its sidecar lie in the digest at `source`."""
    stem = source / "content" / "articles" / name
    return stem.with_name(f"{name}.md"), stem.with_name(f"{name}.yaml")


def add_article(name: str, article: str, sidecar: str, source: Path, *, anew: bool = False) -> tuple[Path, Path]:
    """Writes an article's two files, called `name`, into the digest at `source`, and tells where; both or none.

    Files that exist are replaced where they are to be made `anew`. Raises InTheWayError where there is no digest,
    either file exists, or no file can be called so on every system; OSError where the disk refuses.
    """
    _must_be_no_device(name)
    must_hold_digest(source)
    files = article_files(name, source)
    if not anew:
        _must_not_exist(files)
    write_together(dict(zip(files, (article.encode(), sidecar.encode()), strict=True)))
    return files


def _must_be_no_device(name: str) -> None:
    if is_device(name):
        raise InTheWayError(f"{name!r} is the name of a device to Windows: choose a longer title")


def _must_not_exist(files: Iterable[Path]) -> None:
    for file in files:
        if file.exists():
            raise InTheWayError(f"{file} exists already")
