"""The files of the index: what an edit changes, that the order of sources does not show, how the vocabulary is cut."""

from __future__ import annotations

import json
from functools import cache
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from bench import generate
from digest.foundation.executor import Executor
from digest.search.index import NAME, needed
from digest.search.numbers import WRITTEN, listed, read
from digest.search.ranges import cutting
from tests.builders import make_article, make_catalogue
from tests.depth import in_depth
from tests.search.test_ranking import sources
from tests.searching import Indexed, index_of

COUNT = 300 if in_depth() else 150


@cache
def built() -> tuple[Executor, Indexed]:
    work = Executor()
    return work, index_of(sources(COUNT), work)


def edited(number: int, old: str, new: str) -> dict[str, str]:
    """The sources with an edit of one article."""
    files = sources(COUNT)
    path = f"content/articles/{generate.entry(number).name}.md"
    assert old in files[path]
    return files | {path: files[path].replace(old, new, 1)}


def changed(before: Indexed, after: Indexed) -> set[str]:
    return {path for path in after.files if after.files[path] != before.files.get(path)}


def test_an_edit_of_a_word_changes_few_files_and_makes_one_segment() -> None:
    work, before = built()
    known = set(work.results)  # type: ignore[call-overload]
    files = edited(7, "It counts", "Zebras count it, and it counts")
    after = index_of(files, work)
    # The article, its segment, how large the words of its group are, how each block of ranges cuts that, which ranges
    # are other, and how many articles have the common words.
    blocks = {start[:1] for start in json.loads(after.files["search/index.json"])["starts"]}
    folders = [path.split("/")[1] for path in changed(before, after)]
    rows = folders.count("words") + folders.count("places") - 1  # the file of all names of places is none
    assert len(set(work.results) - known) == 4 + len(blocks) + rows  # type: ignore[call-overload]
    assert folders.count("cards") == 0
    assert 1 <= folders.count("words") <= 6
    assert folders.count("base") <= 1
    assert not {"facets", "speakers", "amounts"} & {*folders}
    assert folders.count("places") < len([path for path in after.files if "/places/" in path])
    assert index_of(files).files == after.files


def test_a_name_stands_for_its_contents() -> None:
    _, before = built()
    after = index_of(edited(9, "It counts", "It counted"), built()[0])
    for path in set(before.files) & set(after.files) - {"search/index.json"}:
        assert before.files[path] == after.files[path], path


def test_an_article_more_changes_the_segment_that_it_is_in() -> None:
    work, before = built()
    made = generate.entry(COUNT)
    new = {f"content/articles/{made.name}.md": made.article, f"content/articles/{made.name}.yaml": made.sidecar}
    after = index_of(sources(COUNT) | new, work)
    old, now = (names(json.loads(each.files["search/index.json"])["cards"]) for each in (before, after))
    assert len([segment for segment in now if segment not in old]) <= 2
    assert index_of(sources(COUNT) | new).files == after.files


def test_the_order_of_sources_does_not_show() -> None:
    _, before = built()
    assert index_of(dict(reversed(sources(COUNT).items()))).files == before.files


def names(joined: str) -> list[str]:
    """Names that are written one after the other."""
    return [joined[at : at + NAME] for at in range(0, len(joined), NAME)]


def test_the_manifest_names_every_file() -> None:
    _, made = built()
    manifest = json.loads(made.files["search/index.json"])
    placed = f"search/places/{manifest['places']}.txt"
    named = {f"search/words/{name}.txt" for name in names(manifest["ranges"])} | {placed}
    assert len(manifest["starts"]) == len(names(manifest["ranges"]))
    named |= {f"search/places/{name}.txt" for name in names(made.files[placed].decode())}
    for at, folder in ((1, "base"), (2, "facets"), (3, "speakers")):
        named |= {f"search/{folder}/{row[at]}.txt" for row in manifest["stretches"]}
    named |= {f"search/amounts/{name}.txt" for _, name in manifest["amounts"]}
    named |= {
        f"search/cards/{name}/{number}.json"
        for count, name in zip(manifest["segments"], names(manifest["cards"]), strict=True)
        for number in range(-(-count // manifest["together"]))
    }
    assert named | {"search/index.json", f"search/common/{manifest['common']}.txt"} == set(made.files)


@given(st.dictionaries(st.text("abcd", min_size=1, max_size=4), st.integers(1, cutting.LARGEST * 2), min_size=1))
def test_ranges_are_in_order_and_none_is_large(sizes: dict[str, int]) -> None:
    ordered = sorted(sizes.items())
    starts = cutting.cut(ordered)
    assert starts[0] == ""
    assert starts == sorted(set(starts))
    for start, end in pairwise([*starts, "e"]):
        inside = [size for beginning, size in ordered if start <= beginning < end]
        assert inside
        assert sum(inside) <= cutting.LARGEST or len(inside) == 1


@given(st.integers(0, 2**53))
def test_numbers_come_back(number: int) -> None:
    assert read(WRITTEN[number]) == number


@given(st.sets(st.integers(0, 5_000), min_size=1))
def test_lists_are_short_and_plain(numbers: set[int]) -> None:
    text = listed(sorted(numbers))
    assert all("!" <= character <= "~" for character in text)
    assert len(text) <= 3 * len(numbers)


def test_stemmers_are_there_for_the_languages_of_the_digest_alone() -> None:
    assets = {
        f"assets/search/engine/stemmers/{name}-stemmer.js": b"" for name in ("base", "english", "german", "french")
    }
    shelf = make_catalogue(make_article(language="de-AT"), make_article(slug="b", language="xx"))
    assert set(needed(assets, shelf)) == {
        "assets/search/engine/stemmers/base-stemmer.js",
        "assets/search/engine/stemmers/german-stemmer.js",
    }
