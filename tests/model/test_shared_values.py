"""Records share values that are equal, and say the same as before."""

from __future__ import annotations

import msgspec

from digest.foundation.hashing import encoded
from digest.model.article_record import ArticleRecord, file
from digest.model.shared_values import SharedValues
from tests.builders import HUAWEI, make_article, make_figure, make_quote

DECODER = msgspec.json.Decoder(ArticleRecord)


def record(slug: str, period: str = "2019") -> ArticleRecord:
    figures = (make_figure(measure="revenue", period=period, by=HUAWEI),)
    article = make_article(slug=slug, topics=("japan",), figures=figures, quotes=(make_quote(),))
    return DECODER.decode(encoded(file(article).record))


def test_what_is_equal_is_one_value_in_all_records() -> None:
    values = SharedValues()
    one, other = values.in_record(record("one")), values.in_record(record("other"))
    (figure,), (another,) = one.figures, other.figures
    assert figure.by is another.by
    assert figure.period is another.period
    assert figure.measure is another.measure
    assert one.quotes[0].speakers is other.quotes[0].speakers
    assert one.topics is other.topics
    assert one.source.outlet is other.source.outlet


def test_a_record_says_what_it_said() -> None:
    values = SharedValues()
    for before in (record("one", "2019"), record("other", "2019-01-01/2019-12-31"), record("third", "2018")):
        assert encoded(values.in_record(before)) == encoded(before)
