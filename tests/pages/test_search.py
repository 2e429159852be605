"""The search page names what there is most of, and search can be left out of a site."""

from __future__ import annotations

import re

from digest.disk.sources import files as source_files
from digest.model.article import Sources
from digest.pages.search import search_pages
from digest.pipeline import build
from digest.plan import Options
from digest.rendering.templates.theme import Theme
from scripts.sample import ROOT
from tests.attributes import in_quotes
from tests.builders import make_article, make_figure, make_library, make_quote, make_settings
from tests.digests import SITE, SOUND
from tests.test_golden import NOW

TOPICS = {f"topic-{number}": f"Topic {number}" for number in range(20)}


def shown(*articles, **changes):
    catalogue, library = make_library(*articles, **changes)
    (page,) = search_pages(catalogue)
    return page, page.content.compose(library)


def test_what_there_is_most_of_comes_first_and_no_more_than_twelve():
    every = make_article(topics=tuple(TOPICS))
    once_more = make_article(slug="second", topics=("topic-19",))
    _, given = shown(every, once_more, topics=TOPICS)
    assert [topic.subject.slug for topic in given.topics][:3] == ["topic-19", "topic-0", "topic-1"]
    assert len(given.topics) == 12


def test_people_come_by_how_often_they_speak_or_report():
    _, given = shown(make_article(quotes=(make_quote(), make_quote(id="quote-2")), figures=(make_figure(),)))
    assert [(tally.party.name, tally.quotes) for tally in given.parties] == [("Liang Hua", 2)]


def test_years_count_their_articles():
    newer = make_article()
    older = make_article(slug="older", published=newer.published.replace(month=3))
    oldest = make_article(slug="oldest", published=newer.published.replace(year=2018))
    assert shown(newer, older, oldest)[1].years == ((2019, 2), (2018, 1))


def test_no_search_engine_lists_it():
    assert shown()[0].listed is False


def built(**changes):
    site = SITE + "".join(f"{key}: {value}\n" for key, value in changes.items())
    files = {path: text.encode() for path, text in {**SOUND, "content/site.yaml": site}.items()}
    result = build(Sources(files=files, templates=source_files.read(ROOT).templates, problems=()), Options(), NOW)
    assert result.problems == ()
    return {
        path: in_quotes(data) if path.endswith(".html") else data.decode()
        for path, data in result.outputs.items()
        if path.endswith((".html", ".xml"))
    }


def test_search_can_be_left_out():
    with_search, without = built(), built(search="false")
    assert set(with_search) - set(without) == {"search/index.html", "opensearch.xml"}
    for path in ("index.html", "articles/ferry/index.html"):
        assert 'class="search-link"' in with_search[path]
        assert "search" not in without[path].lower().replace("research", "")
    assert 'rel="search"' in with_search["index.html"]
    assert '<dialog class="search"' in with_search["404.html"]
    assert '<dialog class="search"' not in without["404.html"]


def test_the_page_is_kept_from_search_engines_and_out_of_the_sitemap():
    made = built()
    assert '<meta name="robots" content="noindex">' in made["search/index.html"]
    assert "/search/" not in made["sitemap.xml"]


def imported(name: str) -> set[str]:
    """The scripts of search that the script `name`, such as `ui/page`, imports at once, and those that these do."""
    folder, _, _ = name.partition("/")
    text = Theme(source_files.in_memory({}).templates, make_settings()).assets[f"assets/search/{name}.js"].decode()
    named = re.findall(r'^(?:import|\} from).*? "\.\.?/([a-z/]+)\.js";', text, re.MULTILINE)
    own = {each if "/" in each else f"{folder}/{each}" for each in named}
    return own.union(*map(imported, own))


def test_no_script_is_asked_for_later_than_it_could_be() -> None:
    made = built()["search/index.html"]
    preloaded = set(re.findall(r'rel="modulepreload" href="[^"]*/search/([a-z/]+)\.js"', made))
    assert preloaded == imported("ui/page") | imported("engine/engine") | {"engine/engine"}
    assert re.search(r'rel="preload" as="fetch" href="[^"]*search/index\.json" crossorigin', made)
    opener = (ROOT / "templates" / "assets" / "js" / "search.js").read_text(encoding="utf-8")
    listed = re.search(r"PARTS = \[(.*?)\]", opener, re.DOTALL)
    assert listed
    parts = set(re.findall(r'"(.*?)"', listed[1]))
    assert parts == {"ui/dialog", "engine/engine"} | imported("ui/dialog") | imported("engine/engine")
