"""The files of the index: what an edit changes, that the order of sources does not show, how the vocabulary is cut."""

from __future__ import annotations

import json
from functools import cache
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from bench import generate
from digest.core.search import ranges
from digest.core.search.index import needed
from digest.core.search.numbers import WRITTEN, listed, read
from digest.core.work import Work
from tests.builders import make_article, make_catalogue
from tests.core.search.test_ranking import sources
from tests.searching import Indexed, index_of

COUNT = 300


@cache
def built() -> tuple[Work, Indexed]:
    work = Work()
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
    assert len(set(work.results) - known) == 2  # type: ignore[call-overload]  # the article, and its segment
    folders = [path.split("/")[1] for path in changed(before, after)]
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
    old, now = (json.loads(each.files["search/index.json"])["segments"] for each in (before, after))
    assert len([segment for segment in now if segment not in old]) <= 2
    assert index_of(sources(COUNT) | new).files == after.files


def test_the_order_of_sources_does_not_show() -> None:
    _, before = built()
    assert index_of(dict(reversed(sources(COUNT).items()))).files == before.files


def test_the_manifest_names_every_file() -> None:
    _, made = built()
    manifest = json.loads(made.files["search/index.json"])
    named = {f"search/words/{row[1]}.txt" for row in manifest["ranges"]} | {f"search/places/{manifest['places']}.json"}
    named |= {
        f"search/places/{name}.txt" for name in json.loads(made.files[f"search/places/{manifest['places']}.json"])
    }
    named |= {f"search/base/{row[1]}.json" for row in manifest["base"]}
    for at, path in ((1, "facets/{}.json"), (2, "speakers/{}.json"), (3, "amounts/{}.txt")):
        named |= {f"search/{path.format(row[at])}" for row in manifest["stretches"]}
    named |= {
        f"search/cards/{name}/{number}.json"
        for count, name in manifest["segments"]
        for number in range(-(-count // manifest["together"]))
    }
    assert named | {"search/index.json", f"search/common/{manifest['common']}.txt"} == set(made.files)


@given(st.dictionaries(st.text("abcd", min_size=1, max_size=4), st.integers(1, ranges.LARGEST * 2), min_size=1))
def test_ranges_are_in_order_and_none_is_large(sizes: dict[str, int]) -> None:
    ordered = sorted(sizes.items())
    starts = ranges.cut(ordered)
    assert starts[0] == ""
    assert starts == sorted(set(starts))
    for start, end in pairwise([*starts, "e"]):
        inside = [size for beginning, size in ordered if start <= beginning < end]
        assert inside
        assert sum(inside) <= ranges.LARGEST or len(inside) == 1


@given(st.integers(0, 2**53))
def test_numbers_come_back(number: int) -> None:
    assert read(WRITTEN[number]) == number


@given(st.sets(st.integers(0, 5_000), min_size=1))
def test_lists_are_short_and_plain(numbers: set[int]) -> None:
    text = listed(sorted(numbers))
    assert all("!" <= character <= "~" for character in text)
    assert len(text) <= 3 * len(numbers)


def test_stemmers_are_there_for_the_languages_of_the_digest_alone() -> None:
    assets = {f"assets/search/stemmers/{name}-stemmer.js": b"" for name in ("base", "english", "german", "french")}
    shelf = make_catalogue(make_article(language="de-AT"), make_article(slug="b", language="xx"))
    assert set(needed(assets, shelf)) == {
        "assets/search/stemmers/base-stemmer.js",
        "assets/search/stemmers/german-stemmer.js",
    }
