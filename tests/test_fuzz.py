"""Whatever is written: a build raises nothing, tells no fault of its own, and its site is whole or is not there.

And it ends: for shapes that somebody may write, four times as much takes at most six times the steps.
"""

from __future__ import annotations

import datetime as dt
import json
import sys
from collections.abc import Callable
from functools import cache
from xml.etree import ElementTree as ET

import pytest

from digest.foundation.executor import Executor
from digest.foundation.problem import Code, failed
from digest.model.article import Sources
from digest.pipeline import build
from digest.plan import Build, Options
from tests import fuzzing
from tests.depth import in_depth
from tests.digests import ARTICLE, SIDECAR, SITE

NOW = dt.datetime(2026, 2, 1, tzinfo=dt.UTC)
RUNS = 240 if in_depth() else 24
IN_ONE = 4


@cache
def kept() -> tuple[dict[bytes, bytes], dict[bytes, bytes]]:
    """What a build of the sound digest worked out: compiled templates, and the articles that are left alone."""
    results: dict[bytes, bytes] = {}
    store: dict[bytes, bytes] = {}
    made = build(fuzzing.base(), Options(), NOW, Executor(results=results, store=store))
    assert made.problems == ()
    whole(made)
    return results, store


def whole(made: Build) -> None:
    """A site has all that readers and programs need, and each file can be read. Its links were checked by the build."""
    assert {"index.html", "404.html", "feed.xml", "feed.json", "sitemap.xml"} <= made.files.keys()
    assert made.catalogue
    for path, data in made.outputs.items():
        if path.endswith(".json"):
            json.loads(data)
        elif path.endswith(".xml"):
            ET.fromstring(data)
        elif path.endswith(".html"):
            assert data.rstrip().endswith(b"</html>"), path
    for article in made.catalogue.articles:
        assert f"articles/{article.slug}/index.html" in made.files


@pytest.mark.parametrize("first", range(0, RUNS, IN_ONE))
def test_a_build_of_anything_raises_nothing_and_its_site_is_whole(first: int) -> None:
    for seed in range(first, first + IN_ONE):
        results, store = kept()
        files = fuzzing.mutated(seed, 1 + seed % 5)
        executor = Executor(results=dict(results), store=dict(store))
        made = build(Sources(files, fuzzing.base().templates), Options(drafts=True), NOW, executor)
        faults = [problem for problem in made.problems if problem.code is Code.INTERNAL_ERROR]
        assert faults == [], f"seed {seed}"
        assert failed(made.problems) == (made.files == {}), f"seed {seed}"
        if made.files:
            whole(made)


def sidecar(*entries: str) -> str:
    return SIDECAR.replace("figures:\n", "figures:\n" + "".join(entries))


def text(words: str) -> tuple[str, str]:
    return f"{ARTICLE}\n{words}\n", SIDECAR


def figures(n: int) -> tuple[str, str]:
    told = " ".join(f"Line {number} carried {number + 100} boats." for number in range(n))
    entries = (
        f"  - {{label: Boats on line {number}, value: {number + 100} boats, at: carried {number + 100} boats}}\n"
        for number in range(n)
    )
    return ARTICLE.replace("---\nThe", "publish: excerpt\n---\nThe") + f"\n{told}\n", sidecar(*entries)


def quotation(n: int) -> tuple[str, str]:
    """One quotation in many pieces."""
    pieces = [f"piece number {number} of it" for number in range(n)]
    said = ". And so on. ".join(pieces)
    quote = f"quotes:\n  - text: '{' […] '.join(pieces)}'\n    speaker: Ada Brook\n"
    return f"{ARTICLE}\n“{said},” said Ada Brook.\n", SIDECAR.replace("quotes:\n", quote)


SHAPES: dict[str, Callable[[int], tuple[str, str]]] = {
    "figures of an excerpt": figures,
    "a quotation in pieces": quotation,
    "mistakes": lambda n: (ARTICLE, sidecar(*["  - {}\n"] * n)),
    "links that explain": lambda n: (ARTICLE, SIDECAR + "".join(f"  - {{url: https://x.example/{i}, title: T}}\n" for i in range(n))),  # noqa: E501
    "topics that nobody knows": lambda n: (ARTICLE, SIDECAR.replace("[transport]", f"[{', '.join(f't{i}' for i in range(n))}]")),  # noqa: E501
    "paragraphs": lambda n: text("\n\n".join(f"Boat {number} sailed, she said." for number in range(n))),
    "sentences": lambda n: text("Mr. J. P. Roe of the U.S. sailed. " * n),
    "amounts": lambda n: text(" ".join(f"${number}.5 billion" for number in range(n))),
    "digits": lambda n: text("1" * n),
    "a word": lambda n: text("x" * 20 * n),
    "ideographs": lambda n: text("港口新聞" * n),
    "brackets": lambda n: text("[" * n),
    "brackets that close": lambda n: text("[" * n + "]" * n),
    "stars": lambda n: text("*a **b " * n),
    "backquotes": lambda n: text(" ".join("`" * (1 + number % 40) for number in range(n))),
    "images that do not end": lambda n: text("![a](" * n),
    "tags that do not end": lambda n: text("<a " * n),
    "comments that do not end": lambda n: text("<!--" * n),
    "entities": lambda n: text("&amp;&nbsp" * n),
    "quotation marks": lambda n: text("“A " * n),
    "lists in lists": lambda n: text("\n".join("  " * (number % 8) + "- a" for number in range(n))),
    "quotations in quotations": lambda n: text("> " * n + "a"),
    "a table": lambda n: text("| a | b |\n|---|---|\n" + "| 1 | 2 |\n" * n),
    "accents": lambda n: text("e" + "\u0301" * n),
    "directions": lambda n: text("\u202e\u2067" * n),
    "blanks": lambda n: text("a" + " " * 20 * n + "b"),
    "lines": lambda n: text("\n" * n + "b"),
}  # fmt: skip


def steps(files: dict[str, str]) -> int:
    """How many functions a build calls, those of Python itself among them."""
    count = 0

    def called(_: object, event: str, __: object) -> None:
        nonlocal count
        if event in ("call", "c_call"):
            count += 1

    results, _ = kept()
    sources = Sources({path: content.encode() for path, content in files.items()}, fuzzing.base().templates)
    before = sys.getprofile()
    sys.setprofile(called)
    try:
        made = build(sources, Options(), NOW, Executor(results=dict(results)))
    finally:
        sys.setprofile(before)
    assert Code.INTERNAL_ERROR not in {problem.code for problem in made.problems}
    return count


def digest(shape: str, n: int) -> dict[str, str]:
    article, annotations = SHAPES[shape](n)
    site = SITE + "cards: false\nexcerpt_limit: 100\n"
    return {
        "content/site.yaml": site,
        "content/articles/ferry.md": article,
        "content/articles/ferry.yaml": annotations,
    }


@cache
def looked_through() -> int:
    """What tests keep of pages for their process (tests/once_a_process.py) is kept before steps are counted."""
    return steps(digest("sentences", 1))


@cache
def without_words() -> int:
    """What a build takes without the words of any shape."""
    return steps(digest("sentences", 0))


@pytest.mark.parametrize("shape", SHAPES)
def test_four_times_as_much_takes_at_most_six_times_the_steps(shape: str) -> None:
    """Over what a build takes with one of it, or none. A tenth of that is allowed besides, for what grows by leaps."""
    looked_through()
    n = 200 if in_depth() else 50
    least = without_words() if SHAPES[shape](0) == text("") else steps(digest(shape, 1))
    once, four = (steps(digest(shape, size)) for size in (n, 4 * n))
    assert four - least <= 6 * max(0, once - least) + least // 10, (
        f"{least} steps of the least, {once} of {n}, {four} of {4 * n}"
    )
