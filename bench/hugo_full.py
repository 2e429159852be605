"""The same digest for Hugo, with a theme that makes the pages that ours makes: `peers/hugo-full`.

Front matter names what each article belongs to (topics, people, outlet, measures, edition, month), which Hugo gathers
as taxonomies, and each of these has its title in a page of its own. All of that is made here, before Hugo is timed.
"""

from __future__ import annotations

import datetime as dt
import re
import shutil
from collections import Counter
from pathlib import Path

from babel import Locale

from bench import generate
from bench.generate import Entry, entry
from digest.catalogue import editions
from digest.content.schema.site import EditionPeriod
from digest.rendering.templates.style_imports import put_together

NOT_MADE = ("list_feeds", "markdown", "offline", "data")
"""Features of ours that the theme has not, switched off where like is compared with like; search and cards besides."""
_PEER = Path(__file__).parent / "peers" / "hugo-full"
_ASSETS = Path(__file__).parent.parent / "templates" / "assets"
_LISTS = {
    "topics": "Topics",
    "people": "People",
    "outlets": "Outlets",
    "measures": "Numbers",
    "editions": "Editions",
    "archive": "Archive",
}
# Sections that have a page for each topic beside one for all, and how that is called.
_CHRONICLES = {"quotations": "All quotations", "timeline": "The whole timeline"}
_PEOPLE = {generate.person(number): f"person-{number}" for number in range(generate.LARGE.people)}


def write(count: int, folder: Path, *, from_data: bool) -> None:
    """Writes the site of `count` articles below `folder`."""
    shutil.copytree(_PEER, folder)
    _copy_assets(folder / "assets" / "assets")
    (folder / "static").mkdir()
    shutil.copy(_ASSETS / "offline" / "leaving.js", folder / "static" / "sw.js")
    with (folder / "hugo.yaml").open("a", encoding="utf-8") as config:
        config.write(f"params: {{fromData: {str(from_data).lower()}}}\n")
    (folder / "data" / "notes").mkdir(parents=True)
    met: dict[str, set[str]] = {name: set() for name in _LISTS}
    topics: Counter[str] = Counter()
    for number in range(count):
        made = entry(number)
        write_entry(made, folder, from_data=from_data)
        for name, terms in _terms(made).items():
            met[name].update(terms)
            if name == "topics":
                topics.update(terms)
    for name, title in _LISTS.items():
        _index(folder, name, f"title: {title}\n")
        for term in met[name]:
            _index(folder, f"{name}/{term}", _about(name, term))
    for section, words in _CHRONICLES.items():
        _index(folder, section, f"title: {section.capitalize()}\n")
        for topic in (topic for topic, total in topics.items() if total > 1 or section == "quotations"):
            about = f"{_about('topics', topic).partition('outputs')[0]}about: {topic}\nall: {words}\n"
            _index(folder, f"{section}/{topic}", about)
    # Articles have pages, but the folder they lie in has none.
    _index(folder, "articles", "title: Articles\nbuild: {render: never}\n")


def _copy_assets(folder: Path) -> None:
    """What pages load, the first style sheet put together as a build of ours does it."""
    shutil.copytree(_ASSETS, folder, ignore=shutil.ignore_patterns("search", "offline"))
    styles = {f"css/{path.name}": path.read_bytes() for path in (_ASSETS / "css").iterdir()}
    (folder / "css" / "site.css").write_bytes(put_together("css/site.css", styles))


def write_entry(made: Entry, folder: Path, *, from_data: bool) -> None:
    """Writes one article and its sidecar where Hugo looks for them."""
    terms = "".join(f"{name}: [{', '.join(found)}]\n" for name, found in _terms(made).items())
    article = made.article.replace("published:", "date:", 1).replace("\n---\n\n", f"\n{terms}---\n\n", 1)
    if from_data:
        page = folder / "content" / "articles" / f"{made.name}.md"
        notes = folder / "data" / "notes" / f"{made.name}.yaml"
    else:
        page = folder / "content" / "articles" / made.name / "index.md"
        notes = page.with_name("notes.yaml")
    page.parent.mkdir(parents=True, exist_ok=True)
    page.write_text(article, encoding="utf-8")
    notes.write_text(made.sidecar, encoding="utf-8")


def _terms(made: Entry) -> dict[str, list[str]]:
    """What the article belongs to, by the lists that it stands in."""
    day = dt.date.fromisoformat(_found(r"published: (.*)", made.article)[0])
    people = _found(r"(?:by|speaker): (.*)", made.sidecar)
    return {
        "topics": _found(r"topics: \[(.*)\]", made.sidecar)[0].split(", "),
        "people": list(dict.fromkeys(_PEOPLE[name] for name in people)),
        "outlets": [_found(r"outlet: (.*)", made.article)[0].lower().replace(" ", "-")],
        "measures": list(dict.fromkeys(_found(r"measure: (.*)", made.sidecar))),
        "editions": [editions.slug_of(day, EditionPeriod.WEEKLY)],
        "archive": [f"{day:%Y/%m}"],
    }


def _found(pattern: str, text: str) -> list[str]:
    return re.findall(rf"^ *(?:- )?{pattern}$", text, re.MULTILINE)


def _about(name: str, term: str) -> str:
    """The front matter of a term's own page."""
    number = int(re.sub(r".*\D", "", term))
    match name:
        case "topics":
            return f"title: Topic {number}\nweight: {number + 1}\noutputs: [html, atom, jsonfeed]\n"
        case "people":
            return f"title: {generate.person(number)}\n"
        case "measures":
            unit = generate.unit(number)
            return f"title: Measure {number}\nweight: {number + 1}\nunit: {unit}\noutputs: [html, sparkline]\n"
        case "editions":
            days = editions.days_of(term, EditionPeriod.WEEKLY)
            assert days
            label = editions.label(days, EditionPeriod.WEEKLY, Locale("en"))
            return f'title: "{label}"\nstart: "{days.start}"\nend: "{days.end}"\n'
        case "archive":
            first = dt.date.fromisoformat(f"{term.replace('/', '-')}-01")
            return f'title: {first:%B %Y}\nstart: "{first}"\n'
        case _:
            return f"title: Outlet {number}\n"


def _index(folder: Path, path: str, front_matter: str) -> None:
    page = folder / "content" / path / "_index.md"
    page.parent.mkdir(parents=True, exist_ok=True)
    page.write_text(f"---\n{front_matter}---\n", encoding="utf-8")
