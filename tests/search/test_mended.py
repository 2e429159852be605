"""A segment that is mended after an edit is what analysing all of it gives, to the byte."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench import generate
from digest.foundation.executor import Executor
from digest.search import segments
from digest.search.streams import TextStreams
from digest.search.vocabulary.atoms import Divided, divided
from digest.search.vocabulary.lexicon import SegmentLexicon
from digest.search.vocabulary.mended import Edited, Mended, mended, words_of
from digest.search.vocabulary.rows import rows_of
from tests.depth import examples
from tests.search.test_ranking import sources
from tests.searching import index_of

if TYPE_CHECKING:
    from collections.abc import Sequence

PLAIN = ("run", "runs", "running", "runner", "Zebra", "a", "46", "thousand", "46,000", "5k", "1.50", "jobs", "x")
ODD = ("cafés", "cafes", "Resumé", "resume", "resumes", "東京", "İstanbul", "don't")
"""Of words that differ in accents, one may have stems that the other lacks."""


def texts(words: Sequence[str]) -> st.SearchStrategy[TextStreams]:
    text = st.lists(st.sampled_from(words), max_size=6).map(" ".join)
    lines = st.lists(text, max_size=2).map("\n".join)
    return st.builds(
        TextStreams,
        title=text,
        summary=st.tuples(text, text),
        body=st.lists(text, max_size=3).map(tuple),
        annotations=st.lists(lines, max_size=3).map(tuple),
    )


def lexicon_of(articles: Sequence[TextStreams], language: str) -> SegmentLexicon:
    lexicon = SegmentLexicon()
    for article in articles:
        lexicon.add(article, language)
    return lexicon


def edited(
    articles: Sequence[TextStreams], place: int, after: TextStreams, language: str
) -> tuple[Mended | None, Divided, SegmentLexicon]:
    """The segment mended after one article is another, and what analysing all of it gives."""
    before = divided(rows_of(lexicon_of(articles, language)))
    whole = lexicon_of([*articles[:place], after, *articles[place + 1 :]], language)
    return mended(before, Edited(place, articles[place], after, language)), divided(rows_of(whole)), whole


@examples(150)
@given(st.lists(texts(PLAIN), min_size=1, max_size=5), texts(PLAIN), st.data(), st.sampled_from(("en", "de", "ga")))
def test_what_is_mended_is_what_all_of_it_gives(
    articles: list[TextStreams], after: TextStreams, data: st.DataObject, language: str
) -> None:
    place = data.draw(st.integers(0, len(articles) - 1))
    found, expected, whole = edited(articles, place, after, language)
    assert found is not None
    assert found.divided == expected
    assert found.length == whole.lengths[place]
    assert found.added == whole.lengths[place] - lexicon_of([articles[place]], language).lengths[0]
    assert [*words_of(found.divided.words)] == [(row.word, row.articles) for row in rows_of(whole)]


@examples(150)
@given(
    st.lists(texts(ODD + PLAIN[:3]), min_size=1, max_size=5),
    texts(ODD + PLAIN[:3]),
    st.data(),
    st.sampled_from("en fr ar".split()),
)
def test_where_words_do_not_tell_their_stems_it_is_not_mended(
    articles: list[TextStreams], after: TextStreams, data: st.DataObject, language: str
) -> None:
    found, expected, _ = edited(articles, data.draw(st.integers(0, len(articles) - 1)), after, language)
    assert found is None or found.divided == expected


def test_long_postings_and_positions_are_read() -> None:
    many = TextStreams("run", ("", ""), (" ".join(["run other"] * 900),), tuple(["run run"] * 70))
    articles = [TextStreams("x", ("", ""), ("y",), ())] * 80 + [many] + [TextStreams("x", ("run", ""), (), ("run",))]
    found, expected, _ = edited(articles, 81, many, "en")
    assert found
    assert found.divided == expected


def test_an_edit_mends_its_segment_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    count = 100
    work = Executor()
    files = sources(count)
    index_of(files, work)
    path = f"content/articles/{generate.entry(7).name}.md"
    sidecar = path.replace(".md", ".yaml")
    edits = [(path, "It counts", f"{word} said so, and it counts") for word in ("Zebras", "Nobody", "Nobody")]
    edits += [(sidecar, "summary: ", "summary: Newly told. "), (path, "title: ", "title: Zebras and ")]
    for place, old, new in edits:
        assert old in files[place]
        files = files | {place: files[place].replace(old, new, 1)}
        with monkeypatch.context() as alone:
            alone.setattr(segments, "rows_of", lambda _: pytest.fail("all of it is analysed"))
            after = index_of(files, work)
        assert after.files == index_of(files).files


@pytest.mark.parametrize(
    ("ending", "old", "new"),
    [(".md", "published: 20", "published: 19"), (".md", "outlet: ", "outlet: The new "), (".yaml", "over ", "some ")],
)
def test_an_article_with_other_columns_is_analysed_with_its_segment(ending: str, old: str, new: str) -> None:
    work = Executor()
    files = sources(100)
    index_of(files, work)
    path = f"content/articles/{generate.entry(7).name}{ending}"
    assert old in files[path]
    files = files | {path: files[path].replace(old, new)}
    assert index_of(files, work).files == index_of(files).files
