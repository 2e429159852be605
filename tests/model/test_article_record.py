"""Articles are kept encoded and come back as they were; what stands for them changes when they do."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from digest.foundation.hashing import LENGTH, Noted, encoded, fingerprint
from digest.model.article import Article, PartyKind, Status
from digest.model.article_record import card_of, file
from digest.model.article_store import ArticleStore, Cards, LostError
from tests.builders import HUAWEI, TEXT, make_article, make_figure, make_flow, make_link, make_quote

FULL = make_article(
    updated=dt.datetime(2019, 12, 1, 23, 59, tzinfo=dt.timezone(dt.timedelta(hours=-8))),
    figures=(make_figure("2–3 million jobs", also="US$10 billion", period="2019-Q3", status=Status.TARGET, by=HUAWEI),),
    quotes=(make_quote(), make_quote(id="quote-b", note="Said <twice>.")),
    links=(make_link(),),
    aliases=("/old/",),
)


def article_store(*articles: Article) -> ArticleStore:
    filed = [file(article) for article in articles]
    return ArticleStore(
        {name: data for f in filed for name, data in ((f.record.card, f.card), (f.record.whole, f.whole))}
    )


def test_an_article_comes_back_as_it_was() -> None:
    found = article_store(FULL).whole(file(FULL).record)
    assert found == FULL
    assert [repr(getattr(found, name)) for name in FULL.__struct_fields__] == [
        repr(getattr(FULL, name)) for name in FULL.__struct_fields__
    ]


@given(st.text(), st.datetimes(), st.integers(-720, 720))
def test_any_text_and_time_come_back(text: str, moment: dt.datetime, minutes: int) -> None:
    zone = dt.timezone(dt.timedelta(minutes=minutes))
    try:
        article = make_article(text, title=text, published=moment.replace(tzinfo=zone))
        found = article_store(article).whole(file(article).record)
    except UnicodeEncodeError:
        assert any("\ud800" <= character <= "\udfff" for character in text)
        return
    assert (found.title, found.body, found.published) == (text, article.body, article.published)
    assert found.published.utcoffset() == article.published.utcoffset()


def test_a_card_has_no_text_and_no_places() -> None:
    card = article_store(FULL).card(file(FULL).record)
    assert card == card_of(FULL)
    assert card.body.text == ""
    assert {annotation.spans for annotation in card.annotations} == {()}
    assert [annotation.id for annotation in card.annotations] == [annotation.id for annotation in FULL.annotations]


CHANGES = {
    "nothing": (FULL, set()),
    "the text": (replace(FULL, body=make_flow(f"{TEXT} So."), words=99), {"whole"}),
    "a note": (replace(FULL, quotes=(make_quote(note="x"), FULL.quotes[1])), {"whole", "card"}),
    "a link's title": (replace(FULL, links=(make_link(title="x"),)), {"whole", "card"}),
    "an amount": (replace(FULL, figures=(make_figure("4 million jobs"),)), {"whole", "card", "digest", "headline"}),
    "the summary": (replace(FULL, summary="x"), {"whole", "card", "digest"}),
    "the title": (replace(FULL, title="x"), {"whole", "card", "digest", "headline"}),
    "a topic": (replace(FULL, topics=("japan",)), {"whole", "card", "digest", "headline"}),
    "a role": (replace(FULL, quotes=(make_quote(role="x"), FULL.quotes[1])), {"whole", "card", "digest", "headline"}),
}


@pytest.mark.parametrize("change", CHANGES)
def test_each_hash_changes_with_what_it_stands_for(change: str) -> None:
    article, expected = CHANGES[change]
    before, after = file(FULL).record, file(article).record
    names = {"whole", "card", "digest", "headline"}
    assert {name for name in names if getattr(before, name) != getattr(after, name)} == expected


def test_what_is_lost_or_damaged_is_told() -> None:
    filed = file(FULL)
    with pytest.raises(LostError):
        ArticleStore({}).whole(filed.record)
    with pytest.raises(LostError):
        ArticleStore({filed.record.card: filed.whole}).card(filed.record)


def test_a_hash_tells_values_apart() -> None:
    values = ["a", "b", 1, None, (), ("a",), ("a", "b"), ("ab",), PartyKind.PERSON, HUAWEI, Cards([file(FULL).record])]
    hashes = [fingerprint(value) for value in values] + [fingerprint(b"a", b"b"), fingerprint(b"ab"), fingerprint()]
    assert {len(found) for found in hashes} == {LENGTH}
    assert len(set(hashes)) == len(hashes)
    assert Noted(HUAWEI).digest == fingerprint(encoded(HUAWEI))
    with pytest.raises(TypeError):
        fingerprint(object())
