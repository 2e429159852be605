from decimal import Decimal

import pytest

from digest.kinds.figures.linked_data import claim_node
from digest.kinds.quotes.linked_data import quotation_node
from digest.model.article import Party, PartyKind, Reference, Status
from tests.builders import HUAWEI, make_article, make_figure, make_quote, make_settings, span_of

SETTINGS = make_settings()
ARTICLE = make_article()
ELSEWHERE = Reference("Global Times", "global-times", "https://www.globaltimes.cn/1")
PERMALINK = "https://example.org/digest/articles/huawei-turns-to-japan/"


def absolute(path):
    return f"https://example.org/digest{path}"


def claim(*arguments, **changes):
    return claim_node(make_figure(*arguments, **changes), ARTICLE, PERMALINK, SETTINGS, absolute)


def test_a_figure_is_a_claim_of_somebody_somewhere_about_some_time():
    assert claim(by=HUAWEI, period="2019", status=Status.FORECAST) == {
        "@type": "Claim",
        "@id": f"{PERMALINK}#figure-parts",
        "name": "Parts bought from Japanese companies",
        "author": {"@type": "Organization", "name": "Huawei", "url": absolute("/organisations/huawei/")},
        "temporalCoverage": "2019-01-01/2019-12-31",
        "about": {
            "@type": "Observation",
            "variableMeasured": {
                "@type": "StatisticalVariable",
                "name": "Procurement from Japan",
                "url": absolute("/measures/procurement-japan/"),
            },
            "measurementQualifier": "forecast",
            "value": {"@type": "MonetaryAmount", "currency": "JPY", "value": 1_100_000_000_000},
        },
    }


def test_a_figure_says_no_more_than_is_known():
    bare = claim(measure=None)
    assert set(bare) == {"@type", "@id", "name", "about"}
    assert set(bare["about"]) == {"@type", "variableMeasured", "value"}
    assert bare["about"]["variableMeasured"] == "Parts bought from Japanese companies"


def test_a_figure_from_elsewhere_appears_there():
    assert claim(source=ELSEWHERE)["appearance"] == {
        "@type": "NewsArticle",
        "@id": ELSEWHERE.url,
        "publisher": {"@type": "Organization", "name": "Global Times"},
    }


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("46,000 jobs", {"value": 46_000, "unitText": "jobs"}),
        ("over 46,000 jobs", {"minValue": 46_000, "unitText": "jobs"}),
        ("at least 46,000 jobs", {"minValue": 46_000, "unitText": "jobs"}),
        ("up to 46,000 jobs", {"maxValue": 46_000, "unitText": "jobs"}),
        ("under 46,000 jobs", {"maxValue": 46_000, "unitText": "jobs"}),
        ("about 46,000 jobs", {"value": 46_000, "unitText": "jobs"}),
        ("nearly 46,000 jobs", {"value": 46_000, "unitText": "jobs"}),
        ("23.2%", {"value": 23.2, "unitText": "%"}),
        ("−3.2%", {"value": -3.2, "unitText": "%"}),
        ("5 km", {"value": 5, "unitText": "km"}),
        ("7", {"value": 7}),
        ("US$60 a barrel", {"value": 60, "unitText": "USD/barrel"}),
        ("0%", {"value": 0, "unitText": "%"}),
        ("2 million–3 million", {"minValue": 2_000_000, "maxValue": 3_000_000}),
        ("5–0", {"value": "5–0"}),
    ],
)
def test_amounts_keep_their_bounds_and_units(written, expected):
    value = claim(written, measure=None)["about"]["value"]
    assert value == {"@type": "QuantitativeValue", **expected}


def test_money_has_its_currency():
    value = claim("over US$8.5 billion", measure=None)["about"]["value"]
    assert value == {"@type": "MonetaryAmount", "currency": "USD", "minValue": 8_500_000_000}


def test_a_number_that_json_would_round_is_given_as_text():
    exact = "1.234567890123456789%"
    value = claim(exact, measure=None)["about"]["value"]["value"]
    assert value == exact.removesuffix("%")
    assert Decimal(value) == Decimal(exact.removesuffix("%"))


def test_a_quotation_names_its_speaker():
    assert quotation_node(make_quote(), ARTICLE, PERMALINK, absolute) == {
        "@type": "Quotation",
        "@id": f"{PERMALINK}#quote-japan",
        "inLanguage": "en",
        "spokenByCharacter": {
            "@type": "Person",
            "name": "Liang Hua",
            "url": absolute("/people/liang-hua/"),
            "jobTitle": "chairman, Huawei",
        },
    }


def test_a_quotation_has_its_words_where_its_passage_has_others():
    pieces = make_quote("Japan […] market for Huawei", spans=(span_of("Japan"), span_of("market for Huawei")))
    assert quotation_node(pieces, ARTICLE, PERMALINK, absolute)["text"] == "Japan […] market for Huawei"
    elsewhere = quotation_node(make_quote(source=ELSEWHERE), ARTICLE, PERMALINK, absolute)
    assert elsewhere["text"] == "Japan is a very important market for Huawei"
    assert elsewhere["isBasedOn"]["@id"] == ELSEWHERE.url


def test_speakers_without_a_page_and_organisations_are_named_alone():
    nobody = quotation_node(
        make_quote(speakers=(Party("?", None, PartyKind.PERSON),), role=""), ARTICLE, PERMALINK, absolute
    )
    assert nobody["spokenByCharacter"] == {"@type": "Person", "name": "?"}
    company = quotation_node(make_quote(speakers=(HUAWEI,), role="maker of phones"), ARTICLE, PERMALINK, absolute)
    assert "jobTitle" not in company["spokenByCharacter"]
