import datetime as dt

import pytest

from digest.catalogue.related import MOST, relations_of
from tests.builders import LIANG_HUA, make_article, make_catalogue, make_figure, make_quote

START = dt.datetime(2019, 1, 1, tzinfo=dt.UTC)


def article(slug, day=0, *, topics=(), measure=None, speaker=None):
    return make_article(
        slug=slug,
        published=START + dt.timedelta(days=day),
        topics=topics,
        figures=(make_figure(measure=measure),) if measure else (),
        quotes=(make_quote(speakers=(speaker,)),) if speaker else (),
    )


def related(*articles):
    """The slugs and reasons of what is related to the first of `articles`."""
    catalogue = make_catalogue(*articles)
    own = [record.slug for record in catalogue.articles].index(articles[0].slug)
    return [(found.article.slug, found.reasons) for found in relations_of(catalogue).related(own)]


def test_an_article_that_shares_nothing_has_nothing_related():
    assert related(article("a", topics=("japan",)), article("b", topics=("supply-chain",))) == []


def test_what_is_shared_is_named_by_measure_then_person_then_topic():
    shared = {"topics": ("japan", "supply-chain"), "measure": "jobs-japan", "speaker": LIANG_HUA}
    assert related(article("a", **shared), article("b", 1, **shared)) == [
        ("b", ("Jobs in Japan", "Liang Hua", "Supply chain"))
    ]


def test_measures_count_more_than_people_and_people_more_than_topics():
    own = article("a", topics=("japan",), measure="jobs-japan", speaker=LIANG_HUA)
    others = [
        article("topic", 1, topics=("japan",)),
        article("person", 2, speaker=LIANG_HUA),
        article("measure", 3, measure="jobs-japan"),
        article("none", 4),
    ]
    assert [slug for slug, _ in related(own, *others)] == ["measure", "person", "topic"]


def test_rare_things_count_more_than_common_ones():
    own = article("a", topics=("japan", "supply-chain"))
    rare = article("rare", 99, topics=("japan",))
    common = [article(f"common-{day}", day, topics=("supply-chain",)) for day in range(1, 9)]
    assert related(own, rare, *common)[0] == ("rare", ("Japan",))


def test_ties_go_to_the_nearest_in_time_to_the_newer_of_two_and_then_by_name():
    days = {"far": -9, "before": -2, "after": 2, "z-later": 5, "a-later": 5}
    others = [article(slug, day, topics=("japan",)) for slug, day in days.items()]
    expected = ["after", "before", "a-later", "z-later", "far"]
    assert [slug for slug, _ in related(article("own", topics=("japan",)), *others)] == expected
    assert [slug for slug, _ in related(article("own", topics=("japan",)), *reversed(others))] == expected


def test_there_are_five_at_most_and_never_the_article_itself():
    articles = [article(f"a-{day}", day, topics=("japan",)) for day in range(20)]
    found = related(*articles)
    assert len(found) == MOST
    assert "a-0" not in dict(found)


def test_a_thing_met_twice_in_one_article_counts_once():
    twice = make_article(
        slug="twice",
        figures=(make_figure(measure="jobs-japan"), make_figure(measure="jobs-japan")),
        topics=(),
    )
    own, once = article("own", measure="jobs-japan"), article("once", measure="jobs-japan")
    assert related(own, twice, once) == [("once", ("Jobs in Japan",)), ("twice", ("Jobs in Japan",))]


@pytest.mark.parametrize(("between", "seen"), [(5, True), (40, False)])
def test_of_what_many_share_only_the_nearest_are_looked_at(between, seen):
    """So that the work for one article does not grow with the digest."""
    both = ("japan", "supply-chain")
    crowd = [article(f"{topic}-{day}", day, topics=(topic,)) for topic in both for day in range(1, between + 1)]
    found = related(article("own", topics=both), article("far", 99, topics=both), *crowd)
    assert len(found) == MOST
    assert (found[0][0] == "far") is seen
    assert ("far" in dict(found)) is seen


def test_what_an_article_is_related_to_depends_on_its_digest_alone():
    """Articles far from each other in every list know nothing of each other."""
    crowd = [article(f"crowd-{day:03}", day, topics=("japan",)) for day in range(100)]
    before, after = make_catalogue(*crowd), make_catalogue(*crowd, article("new", 99, topics=("japan",)))
    digests = {record.slug: relations_of(before).digest(index) for index, record in enumerate(before.articles)}
    changed = [
        record.slug
        for index, record in enumerate(after.articles)
        if record.slug in digests and relations_of(after).digest(index) != digests[record.slug]
    ]
    assert changed == [f"crowd-{day:03}" for day in range(99, 82, -1)]
