import datetime as dt
import json
from xml.etree import ElementTree as ET

import feedparser
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from digest.machine_readable.feed_formats import Author, Feed, FeedEntry, atom, json_feed

ATOM = "{http://www.w3.org/2005/Atom}"
NOON = dt.datetime(2019, 11, 21, 12, tzinfo=dt.UTC)
ENTRY = FeedEntry(
    id="https://example.org/digest/articles/old-x/",
    url="https://example.org/digest/articles/x/",
    title="Huawei & Japan",
    published=NOON,
    updated=NOON + dt.timedelta(hours=1),
    source_url="https://www.scmp.com/x?a=1&b=2",
    summary="Parts < wholes.",
    content="<p>Parts &lt; wholes.</p>",
    topics=(("supply-chain", "Supply chain"), ("japan", "Japan")),
)
FEED = Feed(
    title="The Annotated Digest",
    description="Every claim on its passage.",
    home_url="https://example.org/digest/",
    atom_url="https://example.org/digest/feed.xml",
    json_url="https://example.org/digest/feed.json",
    language="en",
    author=Author("Editor", "editor@example.org", "https://example.org/editor"),
    rights="MIT",
    entries=(
        ENTRY,
        replace(ENTRY, id="tag:example.org,2019:y", url="https://example.org/digest/articles/y/", updated=NOON),
    ),
)
HOSTILE = st.text(
    alphabet=st.one_of(st.characters(), st.sampled_from("\0\x01\x0b\x1f\x7f\x85\ufffe\uffff<>&\"'\r\n\u2028\ud800")),
    max_size=30,
).map(lambda text: f"{text}]]></title></script><script>&amp;{text}")


def test_a_feed_reader_sees_the_feed_and_its_entries():
    seen = feedparser.parse(atom(FEED))
    assert not seen.bozo
    assert seen.version == "atom10"
    assert seen.feed.title == "The Annotated Digest"
    assert seen.feed.subtitle == "Every claim on its passage."
    assert seen.feed.id == FEED.home_url
    assert seen.feed.language == "en"
    assert seen.feed.author_detail == {
        "name": "Editor",
        "href": "https://example.org/editor",
        "email": "editor@example.org",
    }
    assert {(link.rel, link.href) for link in seen.feed.links} == {
        ("self", FEED.atom_url),
        ("alternate", FEED.home_url),
    }
    entry = seen.entries[0]
    assert (entry.id, entry.title, entry.summary) == (ENTRY.id, "Huawei & Japan", "Parts < wholes.")
    assert (entry.published, entry.updated) == ("2019-11-21T12:00:00+00:00", "2019-11-21T13:00:00+00:00")
    assert {(link.rel, link.href) for link in entry.links} == {
        ("alternate", ENTRY.url),
        ("via", ENTRY.source_url),
    }
    assert [(tag.term, tag.label) for tag in entry.tags] == [
        ("supply-chain", "Supply chain"),
        ("japan", "Japan"),
    ]
    assert entry.content[0].type == "text/html"
    assert entry.content[0].value == "<p>Parts &lt; wholes.</p>"


def test_the_feed_is_as_new_as_its_latest_change():
    older = replace(ENTRY, updated=NOON - dt.timedelta(days=9))
    feed = ET.fromstring(atom(replace(FEED, entries=(older, ENTRY))))
    assert feed.findtext(f"{ATOM}updated") == "2019-11-21T13:00:00+00:00"


def test_latest_is_judged_by_the_instant_and_not_by_the_clock_on_the_wall():
    tokyo = NOON.astimezone(dt.timezone(dt.timedelta(hours=9)))
    later = replace(ENTRY, updated=NOON + dt.timedelta(minutes=1))
    feed = ET.fromstring(atom(replace(FEED, entries=(replace(ENTRY, updated=tokyo), later))))
    assert feed.findtext(f"{ATOM}updated") == "2019-11-21T12:01:00+00:00"


def test_every_element_that_rfc_4287_requires_is_there_even_where_all_else_is_empty():
    bare = replace(ENTRY, summary="", topics=())
    feed = ET.fromstring(atom(replace(FEED, description="", rights="", author=Author("E"), entries=(bare,))))
    assert [child.tag.removeprefix(ATOM) for child in feed] == [
        "id",
        "title",
        "updated",
        "link",
        "link",
        "author",
        "entry",
    ]
    assert [link.get("rel") for link in feed.findall(f"{ATOM}link")] == ["alternate", "self"]
    assert [child.tag.removeprefix(ATOM) for child in feed.find(f"{ATOM}author")] == ["name"]
    entry = [child.tag.removeprefix(ATOM) for child in feed.find(f"{ATOM}entry")]
    assert entry == ["id", "title", "updated", "published", "link", "link", "content"]


def test_a_feed_without_entries_is_valid_and_reads_no_clock():
    empty = replace(FEED, entries=())
    assert ET.fromstring(atom(empty)).findtext(f"{ATOM}updated") == "1970-01-01T00:00:00Z"
    assert json.loads(json_feed(empty))["items"] == []


def test_json_feed_has_what_version_1_1_asks_for():
    feed = json.loads(json_feed(FEED))
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["home_page_url"] == FEED.home_url
    assert feed["feed_url"] == FEED.json_url
    assert feed["language"] == "en"
    assert feed["authors"] == [{"name": "Editor", "url": "https://example.org/editor"}]
    assert feed["items"][0] == {
        "id": ENTRY.id,
        "url": ENTRY.url,
        "external_url": ENTRY.source_url,
        "title": "Huawei & Japan",
        "summary": "Parts < wholes.",
        "content_html": "<p>Parts &lt; wholes.</p>",
        "date_published": "2019-11-21T12:00:00+00:00",
        "date_modified": "2019-11-21T13:00:00+00:00",
        "tags": ["Supply chain", "Japan"],
    }


def test_json_feed_leaves_out_what_is_empty():
    bare = replace(FEED, description="", author=Author("E"), entries=(replace(ENTRY, summary="", topics=()),))
    feed = json.loads(json_feed(bare))
    assert "description" not in feed
    assert feed["authors"] == [{"name": "E"}]
    assert "summary" not in feed["items"][0]


@given(HOSTILE)
def test_hostile_text_leaves_both_feeds_well_formed_and_stays_text(text):
    entry = replace(ENTRY, title=text, summary=text, source_url=text, content=text, topics=((text, text),))
    feed = replace(FEED, title=text, description=text, rights=text, author=Author(text, text, text), entries=(entry,))
    document = ET.fromstring(atom(feed))
    assert {node.tag for node in document.iter()} == {
        ATOM + name
        for name in (
            *(
                "feed",
                "id",
                "title",
                "subtitle",
                "updated",
                "link",
                "author",
                "name",
                "uri",
                "email",
                "rights",
            ),
            *("entry", "published", "category", "summary", "content"),
        )
    }
    assert "]]></title></script><script>&amp;" in document.findtext(f"{ATOM}title")
    assert "</script>" in json.loads(json_feed(feed))["items"][0]["title"]


def test_only_characters_that_xml_forbids_are_dropped():
    kept = "a\tb\nc\x7f\x85\ud7ff\ue000\ufffd\U0001f4f0"
    feed = atom(replace(FEED, title=f"\0{kept}\x0b\ufffe\uffff\ud800"))
    assert ET.fromstring(feed).findtext(f"{ATOM}title") == kept


def test_attributes_come_back_as_they_are_with_breaks_and_marks():
    label = "one\ttwo\nthree\rfour \"five\" 'six' <seven> & eight"
    feed = atom(replace(FEED, entries=(replace(ENTRY, topics=(("all", label),)),)))
    assert ET.fromstring(feed).find(f".//{ATOM}category").get("label") == label


def test_an_element_of_forbidden_characters_alone_is_empty():
    feed = atom(replace(FEED, title="\0\ufffe", entries=()))
    assert b"<title />" in feed
