import datetime as dt

from markupsafe import Markup

from digest.core.listing import Catalogue, PartyList, TopicList
from digest.core.model import Party, PartyKind
from digest.core.related import MOST, relations
from tests.builders import LIANG_HUA, make_article, make_catalogue, make_figure, make_quote, make_settings

START = dt.datetime(2019, 1, 1, tzinfo=dt.UTC)
SPEAKER = Party("Eric Xu", "eric-xu", PartyKind.PERSON)


def article(slug, day=0, *, topics=(), measure=None, speaker=None):
    return make_article(
        slug=slug,
        published=START + dt.timedelta(days=day),
        topics=topics,
        figures=(make_figure(measure=measure),) if measure else (),
        quotes=(make_quote(speaker=speaker),) if speaker else (),
    )


def related(*articles):
    """The slugs and reasons of what is related to the first of `articles`."""
    return [
        (found.article.slug, found.reasons) for found in relations(make_catalogue(*articles))(articles[0])
    ]


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


def test_ties_go_to_the_nearest_in_date_then_to_the_newer_then_by_slug():
    days = {"far": 9, "before": -2, "after": 2, "z-same": 1, "a-same": 1}
    others = [article(slug, day, topics=("japan",)) for slug, day in days.items()]
    expected = ["a-same", "z-same", "after", "before", "far"]
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


class _Watched:
    """Stands for an article, and counts how often anyone is looked at."""

    looks = 0

    def __init__(self, number):
        self.slug = f"a-{number}"
        self._published = START - dt.timedelta(days=number)

    @property
    def published(self):
        _Watched.looks += 1
        return self._published


def _looks(size):
    """How many are looked at for one in the middle of `size` articles, of which a third share everything."""
    articles = tuple(_Watched(number) for number in range(size))
    topics = tuple(TopicList(f"t{n}", f"Topic {n}", Markup(), articles[n % 3 :: 3]) for n in range(30))
    parties = tuple(
        PartyList(f"p{n}", f"Person {n}", PartyKind.PERSON, "", Markup(), None, (), (), articles[n % 3 :: 3])
        for n in range(30)
    )
    find = relations(Catalogue(make_settings(), articles, (), topics, parties, (), (), (), ()))
    before = _Watched.looks
    assert len(find(articles[size // 2])) == MOST
    return _Watched.looks - before


def test_the_work_for_one_article_does_not_grow_with_the_digest():
    assert _looks(9_000) == _looks(900) < 200
