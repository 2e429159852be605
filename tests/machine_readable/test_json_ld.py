import json
import re
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup
from msgspec.structs import replace

from digest.catalogue.types import OutletList, PartyList
from digest.kinds.registry import REGISTRY
from digest.machine_readable.json_ld import (
    article_node,
    breadcrumb_node,
    collection_node,
    outlet_node,
    party_node,
    to_script,
)
from digest.model.article import PartyKind, Reference
from tests.builders import make_article, make_figure, make_link, make_quote, make_settings

PERMALINK = "https://example.org/digest/articles/huawei-turns-to-japan/"


def absolute(path):
    return f"https://example.org/digest{path}"


class _Scripts(HTMLParser):
    """What an HTML parser sees: the text of each script, and all tags."""

    def __init__(self, html):
        super().__init__()
        self.tags, self.text = [], ""
        self.feed(str(html))
        self.close()

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, attributes))

    def handle_data(self, data):
        self.text += data


def test_an_article_is_a_news_article_based_on_its_source():
    article = make_article(figures=(make_figure(),), quotes=(make_quote(),), links=(make_link(), make_link(outlet="")))
    node = article_node(article, make_settings(), absolute, REGISTRY.linked_data)
    parts = node.pop("hasPart")
    assert node == {
        "@type": "NewsArticle",
        "@id": PERMALINK,
        "headline": "Huawei turns to Japan as Washington shuts its door",
        "image": "https://example.org/digest/articles/huawei-turns-to-japan/card.png",
        "datePublished": "2019-11-21T08:30:00+00:00",
        "inLanguage": "en",
        "publisher": {
            "@type": "Organization",
            "name": "The Annotated Digest",
            "url": "https://example.org/digest/",
        },
        "about": [{"@type": "Thing", "name": "Supply chain"}],
        "isBasedOn": {
            "@type": "NewsArticle",
            "@id": "https://www.scmp.com/tech/huawei-japan",
            "publisher": {"@type": "Organization", "name": "South China Morning Post"},
            "author": [{"@type": "Person", "name": "Sarah Dai"}, {"@type": "Person", "name": "Li Tao"}],
        },
    }
    assert parts == {"@type": "Collection", "@id": f"{PERMALINK}annotations.json"}


def test_what_an_article_lacks_is_left_out():
    source = Reference("Kyodo", "kyodo", "https://kyodo.example/1", title="Its own headline")
    node = article_node(
        make_article(summary="", topics=(), source=source), make_settings(), absolute, REGISTRY.linked_data
    )
    assert not {"description", "about", "hasPart", "citation"} & set(node)
    assert "author" not in node["isBasedOn"]
    assert node["isBasedOn"]["headline"] == "Its own headline"


def test_an_article_that_was_changed_says_when():
    article = make_article()
    changed = article.published.replace(year=2020)
    node = article_node(replace(article, updated=changed), make_settings(), absolute, REGISTRY.linked_data)
    assert node["dateModified"] == "2020-11-21T08:30:00+00:00"


def test_the_text_of_an_article_is_not_in_its_linked_data():
    article = make_article(figures=(make_figure(),), quotes=(make_quote(),))
    secret = "The company has been on the Entity List since May."
    assert secret in article.body.text
    assert secret not in to_script(article_node(article, make_settings(), absolute, REGISTRY.linked_data))


def _party(kind, **changes):
    values = {
        "slug": "x",
        "name": "X",
        "kind": kind,
        "role": "role",
        "description": Markup("<p>Who &amp; what.</p>"),
        "url": "https://x.example/",
    }
    return PartyList(**values | changes)


def test_people_and_organisations_are_what_they_are():
    person = party_node(_party(PartyKind.PERSON), absolute)
    assert person == {
        "@type": "Person",
        "@id": absolute("/people/x/#subject"),
        "url": absolute("/people/x/"),
        "name": "X",
        "jobTitle": "role",
        "description": "Who & what.",
        "sameAs": "https://x.example/",
    }
    company = party_node(_party(PartyKind.ORGANISATION, description=Markup(), url=None), absolute)
    assert company == {
        "@type": "Organization",
        "@id": absolute("/organisations/x/#subject"),
        "url": absolute("/organisations/x/"),
        "name": "X",
        "description": "role",
    }


def test_outlets_are_organisations():
    outlet = OutletList("kyodo", "Kyodo", Markup("<p>News agency.</p>"), None)
    assert outlet_node(outlet, absolute) == {
        "@type": "Organization",
        "@id": absolute("/outlets/kyodo/#subject"),
        "url": absolute("/outlets/kyodo/"),
        "name": "Kyodo",
        "description": "News agency.",
    }


def test_a_collection_says_what_it_is_and_leaves_the_rest_to_its_page():
    assert collection_node("/topics/japan/", absolute) == {"@type": "CollectionPage", "@id": absolute("/topics/japan/")}


def test_breadcrumbs_lead_from_the_home_page():
    node = breadcrumb_node((("Home", "/"), ("Topics", "/topics/")), absolute)
    assert node["itemListElement"] == [
        {"@type": "ListItem", "position": 1, "name": "Home", "item": absolute("/")},
        {"@type": "ListItem", "position": 2, "name": "Topics"},  # the page itself
    ]


def test_a_script_holds_the_nodes_as_one_graph():
    script = _Scripts(to_script({"@type": "A"}, {"@type": "B"}))
    assert script.tags == [("script", [("type", "application/ld+json")])]
    assert json.loads(script.text) == {
        "@context": "https://schema.org",
        "@graph": [{"@type": "A"}, {"@type": "B"}],
    }


@given(
    st.text(),
    st.sampled_from(
        [
            "</script>",
            "</SCRIPT >",
            "<!--<script>",
            "-->",
            "]]>",
            "&lt;/script&gt;",
            "\u2028\u2029",
            "\\",
            '"',
            "\0",
        ]
    ),
)
def test_no_text_ends_the_script_or_is_changed_by_it(text, end):
    hostile = f"{text}{end}{text}"
    html = to_script({hostile: hostile})
    assert not re.search("[<>&\u2028\u2029]", html[len('<script type="application/ld+json">') : -len("</script>")])
    script = _Scripts(f"{html}<p>")
    assert [tag for tag, _ in script.tags] == ["script", "p"]
    assert json.loads(script.text)["@graph"] == [{hostile: hostile}]
