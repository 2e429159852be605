import json
from urllib.parse import urljoin

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from digest.kinds.registry import REGISTRY
from digest.machine_readable.web_annotations import annotation_collection, annotations_path
from digest.model.article import Publish, Reference
from digest.text.spans import Span
from tests.builders import (
    HUAWEI,
    make_article,
    make_figure,
    make_flow,
    make_link,
    make_quote,
    make_settings,
    span_of,
)

PAGE = "https://example.org/digest/articles/huawei-turns-to-japan/"
COLLECTION = f"{PAGE}annotations.json"
ADDRESSES = {"id", "@id", "url", "scope", "source", "partOf", "last"}
SOURCE = "https://www.scmp.com/tech/huawei-japan"


def absolute(path):
    return f"https://example.org/digest{path}"


def written(**changes):
    return json.loads(annotation_collection(make_article(**changes), make_settings(), absolute, REGISTRY.linked_data))


def collection(**changes):
    data = written(**changes)
    return resolved(data, data["id"])


def resolved(node, base):
    """What JSON-LD reads: addresses are relative to the collection's own."""
    if isinstance(node, list):
        return [resolved(each, base) for each in node]
    if isinstance(node, dict):
        return {
            key: urljoin(base, value) if key in ADDRESSES and isinstance(value, str) else resolved(value, base)
            for key, value in node.items()
        }
    return node


def only(**changes):
    (annotation,) = collection(**changes)["first"]["items"]
    return annotation


def check_shape(data):
    """What a collection, its page and its annotations MUST have (https://www.w3.org/TR/annotation-model/)."""
    assert data["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert data["type"] == "AnnotationCollection"
    assert data["id"].startswith("https://")
    page = data["first"]
    assert page["type"] == "AnnotationPage"
    assert page["partOf"] == data["id"]
    assert data["last"] == page["id"]
    assert data["total"] == len(page["items"])
    assert len({item["id"] for item in page["items"]}) == data["total"]
    for item in page["items"]:
        assert item["type"] == "Annotation"
        assert item["id"].startswith("https://")
        assert item["motivation"] in {"describing", "highlighting", "linking"}
        assert item["target"]
        for body in item["body"]:
            assert (
                "id" in body
                or "@id" in body
                or (body["type"] == "TextualBody" and body["value"])
                or (body["type"] == "SpecificResource" and body["source"].startswith("https://"))
            )
        for target in item["target"]:
            if isinstance(target, str):
                assert target.startswith("https://")
                continue
            assert target["source"].startswith("https://")
            for selector in target["selector"] if isinstance(target["selector"], list) else [target["selector"]]:
                needed = {"TextQuoteSelector": "exact", "FragmentSelector": "value", "TextPositionSelector": "end"}
                assert needed[selector["type"]] in selector
                assert all(value != "" for value in selector.values())


def test_every_figure_quotation_and_link_is_an_annotation():
    data = collection(
        figures=(make_figure(), make_figure(id="figure-two")),
        quotes=(make_quote(),),
        links=(make_link(), make_link(id="link-two", spans=())),
    )
    check_shape(data)
    assert data["id"] == absolute(annotations_path(make_article())) == COLLECTION
    assert data["label"] == "Huawei turns to Japan as Washington shuts its door – The Annotated Digest"
    assert [(item["id"], item["motivation"]) for item in data["first"]["items"]] == [
        (f"{COLLECTION}#figure-parts", "describing"),
        (f"{COLLECTION}#figure-two", "describing"),
        (f"{COLLECTION}#quote-japan", "highlighting"),
        (f"{COLLECTION}#link-rule", "linking"),
        (f"{COLLECTION}#link-two", "linking"),
    ]
    assert data["first"]["items"][-1]["target"] == [SOURCE]  # the article as a whole


def test_addresses_within_the_digest_are_relative():
    data = written(figures=(make_figure(by=HUAWEI),), quotes=(make_quote(),))
    assert json.dumps(data).count("https://example.org/") == 2  # the collection, and who made it
    figure, quote = data["first"]["items"]
    assert figure["id"] == "#figure-parts"
    assert figure["body"][1]["author"]["url"] == "../../organisations/huawei/"
    assert quote["target"][0]["scope"] == "./#at-quote-japan"


def test_an_annotation_is_on_the_original_in_the_scope_of_its_highlight_on_the_page():
    assert only(figures=(make_figure(),))["target"] == [
        {
            "source": SOURCE,
            "scope": f"{PAGE}#at-figure-parts",
            "selector": [
                {
                    "type": "TextQuoteSelector",
                    "exact": "1.1 trillion yen",
                    "prefix": "awei expects to buy parts worth ",
                    "suffix": " from Japan this year, its chair",
                },
                {"type": "TextPositionSelector", "start": 34, "end": 50},
            ],
        },
    ]


def test_what_was_published_elsewhere_is_on_the_page():
    elsewhere = Reference("Global Times", "global-times", "https://www.globaltimes.cn/1")
    (target,) = only(figures=(make_figure(source=elsewhere),))["target"]
    assert target == {
        "source": PAGE,
        "selector": [
            {
                "type": "FragmentSelector",
                "conformsTo": "http://tools.ietf.org/rfc/rfc3236",
                "value": "at-figure-parts",
            },
            {
                "type": "TextQuoteSelector",
                "exact": "1.1 trillion yen",
                "prefix": "awei expects to buy parts worth ",
                "suffix": " from Japan this year, its chair",
            },
            {"type": "TextPositionSelector", "start": 34, "end": 50},
        ],
    }


def test_a_figure_says_its_amount_to_people_and_to_machines():
    textual, claim = only(figures=(make_figure(note="At the rate of the day."),))["body"]
    assert textual == {
        "type": "TextualBody",
        "value": "Parts bought from Japanese companies: 1.1 trillion yen\nAt the rate of the day.",
        "format": "text/plain",
        "language": "en",
    }
    assert (claim["@context"], claim["@type"], claim["@id"]) == (
        "https://schema.org",
        "Claim",
        f"{PAGE}#figure-parts",
    )
    assert claim["about"]["value"]["value"] == 1_100_000_000_000
    assert "text" not in claim  # which the first body is


def test_a_quotation_says_who_speaks():
    textual, quotation = only(quotes=(make_quote(),))["body"]
    assert textual["value"] == "Liang Hua, chairman, Huawei"
    assert (quotation["@context"], quotation["@type"]) == ("https://schema.org", "Quotation")
    assert quotation["spokenByCharacter"]["url"] == absolute("/people/liang-hua/")
    assert "text" not in quotation  # which its passage is
    assert only(quotes=(make_quote(role="", note="In Tokyo."),))["body"][0]["value"] == "Liang Hua\nIn Tokyo."


def test_a_link_leads_to_what_explains_the_passage():
    textual, page = only(links=(make_link(),))["body"]
    assert textual["value"] == "The rule in the Federal Register\nWhat the listing forbids."
    assert page == {"id": "https://www.federalregister.gov/rule"}


def test_context_ends_with_the_block():
    selector = only(quotes=(make_quote(spans=(span_of("“Japan is"),)),))["target"][0]["selector"][0]
    assert "prefix" not in selector
    assert selector["suffix"] == " a very important market for Hua"


def test_context_ends_where_an_excerpt_leaves_sentences_out():
    text = "Kept one. […] Kept two. […] Kept three."
    figure = make_figure(spans=(span_of("two", text),))
    selector = only(body=make_flow(text), publish=Publish.EXCERPT, figures=(figure,))["target"][0]["selector"][0]
    assert selector == {"type": "TextQuoteSelector", "exact": "two", "prefix": " Kept ", "suffix": ". "}


def test_each_piece_of_a_quotation_is_a_target():
    pieces = (span_of("Japan is"), span_of("market for Huawei"))
    targets = only(quotes=(make_quote(spans=pieces),))["target"]
    assert [target["selector"][0]["exact"] for target in targets] == ["Japan is", "market for Huawei"]
    assert {target["scope"] for target in targets} == {f"{PAGE}#at-quote-japan"}


def test_without_the_text_a_quotation_is_found_by_its_own_words():
    quote = make_quote("Japan […] plays an [important] role", spans=())
    targets = only(body=make_flow(""), publish=Publish.ANNOTATIONS, quotes=(quote,))["target"]
    assert [target["selector"]["exact"] for target in targets] == ["Japan", "plays an", "role"]
    assert {target["source"] for target in targets} == {SOURCE}


def test_without_the_text_a_figure_is_on_the_whole_original():
    figure = make_figure(spans=())
    assert only(body=make_flow(""), publish=Publish.ANNOTATIONS, figures=(figure,))["target"] == [SOURCE]


def test_a_figure_that_was_published_elsewhere_leads_to_that():
    elsewhere = Reference(
        "Global Times", "global-times", "https://www.globaltimes.cn/1", archived="https://a.example/1"
    )
    annotation = only(figures=(make_figure(source=elsewhere),))
    assert [target["source"] for target in annotation["target"]] == [PAGE]
    assert annotation["body"][-1] == {
        "type": "SpecificResource",
        "purpose": "linking",
        "source": "https://www.globaltimes.cn/1",
        "state": {"type": "TimeState", "cached": "https://a.example/1"},
    }


def test_a_quotation_that_was_published_elsewhere_leads_to_its_words_there():
    elsewhere = Reference("Global Times", "global-times", "https://www.globaltimes.cn/1")
    annotation = only(quotes=(make_quote(source=elsewhere),))
    assert [target["source"] for target in annotation["target"]] == [PAGE]
    assert annotation["body"][-1] == {
        "type": "SpecificResource",
        "purpose": "linking",
        "source": "https://www.globaltimes.cn/1",
        "selector": {"type": "TextQuoteSelector", "exact": "Japan is a very important market for Huawei"},
    }


def strictly(target):
    """What a strict reader keeps of a target: the words and their place (the format of Recogito's Text Annotator)."""
    kept = {}
    for selector in target["selector"]:
        if selector["type"] == "TextQuoteSelector":
            kept["quote"] = selector["exact"]
        elif selector["type"] == "TextPositionSelector":
            kept |= {"start": selector["start"], "end": selector["end"]}
    return kept["quote"], kept["start"], kept["end"]


@pytest.mark.parametrize("publish", [Publish.FULL, Publish.EXCERPT])
def test_a_strict_reader_takes_every_target_of_what_is_published(publish):
    elsewhere = Reference("Global Times", "global-times", "https://www.globaltimes.cn/1")
    pieces = (span_of("Japan is"), span_of("market for Huawei"))
    data = collection(
        publish=publish,
        figures=(make_figure(), make_figure(id="figure-two", source=elsewhere)),
        quotes=(make_quote(spans=pieces), make_quote(id="quote-two", source=elsewhere)),
        links=(make_link(),),
    )
    for item in data["first"]["items"]:
        for target in item["target"]:
            quote, start, end = strictly(target)
            assert make_article().body.text[start:end] == quote


def test_an_article_without_annotations_has_an_empty_collection():
    data = collection()
    assert data["total"] == 0
    assert "first" not in data


@given(st.text(min_size=1, max_size=120), st.data())
def test_selectors_quote_the_published_text_around_the_passage(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    figure = replace(make_figure(), spans=(Span(start, end),), note=text)
    result = collection(body=make_flow(text), figures=(figure,))
    check_shape(result)
    selector = result["first"]["items"][0]["target"][0]["selector"]
    selector, place = selector
    assert text[place["start"] : place["end"]] == selector["exact"]
    around = selector.get("prefix", "") + selector["exact"] + selector.get("suffix", "")
    assert around in text
    assert selector["exact"] == text[start:end]
    assert max(len(selector.get(side, "").encode("utf-16-le", "surrogatepass")) for side in ("prefix", "suffix")) <= 64
