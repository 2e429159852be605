"""New things, from what an editor fills in: an article, an edition, a page, and the names that site.yaml lists.

Nothing is written here. What is made is held against what a build asks of it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

from msgspec import structs

from digest.catalogue import editions
from digest.catalogue.prose_files import EDITIONS, PAGES
from digest.content import front_matter_file
from digest.content.schema.front_matter import EditionMatter, PageMatter
from digest.content.schema.site import EditionPeriod
from digest.desk.affected import newly_wrong
from digest.desk.articles import DigestAround, OpenArticle
from digest.desk.changes import (
    NAME_LISTS,
    FileChange,
    Prepared,
    RefusedError,
    Remark,
    remark,
    with_name,
    with_names,
)
from digest.desk.fields import FormField, label_of
from digest.desk.settings import SITE, read_settings
from digest.foundation.device_names import is_device
from digest.foundation.problem import Problem, Severity
from digest.model.article import Publish
from digest.text.slug import slugify
from digest.verification.read_articles import FOLDER, Pair
from digest.yaml import loader, writer

SIDECAR = """\
# yaml-language-server: $schema=../../digest.schema.json
summary:
why:
topics: []

figures: []
quotes: []
links: []
"""
KINDS = ("article", "edition", "page")
_MOST_TOLD = 5
"""So many mistakes of other articles are told of a change of site.yaml."""


@dataclass(frozen=True, slots=True)
class Started:
    """New files, and the path of the one that has a page of its own at once; empty where none has."""

    prepared: Prepared
    shown: str = ""


def fields(today: dt.date) -> Mapping[str, tuple[FormField, ...]]:
    """What is asked for of a new article, edition and page."""
    return {
        key: tuple(structs.replace(each, label=label_of(each.key)) for each in asked)
        for key, asked in _asked(today).items()
    }


def _asked(today: dt.date) -> Mapping[str, tuple[FormField, ...]]:
    text = FormField("text", "text", "The text, in Markdown. It may be written later.")
    return {
        "new article": (
            FormField("title", "line", "The headline of the entry.", required=True),
            FormField("published", "line", "When the source published it.", example=today.isoformat()),
            FormField("outlet", "line", "Who published it.", names="outlets"),
            FormField("url", "line", "Where the article stands.", example="https://example.org/"),
            text,
            FormField(
                "publish", "choice", "How much of it may be shown.", choices=tuple(each.value for each in Publish)
            ),
        ),
        "new edition": (
            FormField("day", "line", "A day of the edition.", required=True, example=today.isoformat()),
            FormField("title", "line", "The edition's headline."),
            text,
        ),
        "new page": (
            FormField("title", "line", "The page's headline, and its name in the menu.", required=True),
            FormField("description", "line", "What the page is about, in one sentence."),
            text,
        ),
    }


def started(what: str, values: Mapping[str, Any], around: DigestAround, site: bytes) -> Started:
    """The files of something new: of an article, an edition or a page, or a name in one of the lists of site.yaml."""
    given = {str(key): str(value).strip() for key, value in values.items()}
    try:
        match what:
            case "article":
                return _article(given, around)
            case "edition":
                return _edition(given, around)
            case "page":
                return _page(given)
            case _ if what in NAME_LISTS:
                return _name(what, values, site)
    except RefusedError as failure:
        return Started(Prepared({}, None, (), f"{failure}."))
    return Started(Prepared({}, None, (), "Nothing is called so."))


def _article(given: Mapping[str, str], around: DigestAround) -> Started:
    title = given.get("title", "")
    name = _slug(title)
    publish = Publish(given["publish"]) if given.get("publish") in set(Publish) else around.settings.defaults.publish
    source = {key: given[key] for key in ("outlet", "url") if given.get(key)}
    known = {"title": title, "published": given.get("published"), "source": source, "publish": publish.value}
    matter = {key: value for key, value in known.items() if value}
    pair = Pair(f"{FOLDER}{name}.md", f"{FOLDER}{name}.yaml")
    files = {pair.article: _prose({**matter, "draft": True}, given), pair.sidecar: SIDECAR.encode()}
    article = OpenArticle(pair, files, around)
    return Started(_judged(files, article.problems, article), pair.article)


def _edition(given: Mapping[str, str], around: DigestAround) -> Started:
    period = around.settings.editions
    if period is EditionPeriod.NONE:
        raise RefusedError("This digest has no editions: site.yaml says so")
    try:
        day = dt.date.fromisoformat(given.get("day", ""))
    except ValueError:
        raise RefusedError("Write a day of the edition, such as 2019-11-21") from None
    path = f"{EDITIONS}{editions.slug_of(day, period)}.md"
    data = _prose({"title": given.get("title", "")}, given)
    return Started(_judged({path: data}, front_matter_file.parse(EditionMatter, path, data).problems))


def _page(given: Mapping[str, str]) -> Started:
    title = given.get("title", "")
    path = f"{PAGES}{_slug(title)}.md"
    matter = {"title": title, **({"description": given["description"]} if given.get("description") else {})}
    data = _prose({**matter, "draft": True}, given)
    return Started(_judged({path: data}, front_matter_file.parse(PageMatter, path, data).problems), path)


def _name(what: str, values: Mapping[str, Any], site: bytes) -> Started:
    named = str(values.get("label") or values.get("name") or "").strip()
    given = {key: each for key, each in values.items() if each}
    entry = named if [*given.values()] == [named] and _are_texts(what, site) else given
    change = FileChange("site", "put", (what, _slug(named)), entry)
    after = with_names(site, (change,))
    return Started(_judged({SITE: after}, read_settings(after).problems))


def _are_texts(what: str, site: bytes) -> bool:
    """Whether the names that the settings `site` have in the list `what` are written as texts: `ferry: Ferries`."""
    read = loader.parse(site.decode("utf-8", "replace"), SITE).value
    listed = read.data.get(what) if read and isinstance(read.data, dict) else None
    return isinstance(listed, dict) and bool(listed) and all(isinstance(each, str) for each in listed.values())


def changed_name(
    what: str, slug: str, values: Mapping[str, Any], site: bytes, articles: Iterable[OpenArticle] = ()
) -> Started:
    """The settings `site` with other `values` of the one called `slug` in the list `what`. Raises nothing.

    They are refused where one of the `articles`, which name it, would have an error that it has not now.
    """
    if what not in NAME_LISTS:
        return Started(Prepared({}, None, (), "site.yaml has no such list."))
    try:
        after = with_name(site, what, slug, values)
    except RefusedError as failure:
        return Started(Prepared({}, None, (), f"{failure}."))
    files, settings = ({SITE: after} if after != site else {}), read_settings(after)
    made = _judged(files, settings.problems)
    if made.refused or settings.settings is None or not files:
        return Started(made)
    told = tuple(_of_articles(islice(newly_wrong(articles, settings.settings), _MOST_TOLD), what))
    return Started(replace(made, told=told, refused=told[0].message if told else ""))


def _of_articles(problems: Iterable[Problem], what: str) -> Iterator[Remark]:
    """What is told of a change of site.yaml that articles do not bear: each with its place, since it is elsewhere."""
    for problem in problems:
        told = remark(problem, "unit" if what == "measures" else "")
        hint = "mend the article first, or change both in your editor"
        yield structs.replace(told, message=f"{problem.path}:{problem.line}: {problem.message}", hint=hint, whole="")


def _slug(title: str) -> str:
    if not title:
        raise RefusedError("It needs a title, or a name")
    slug = slugify(title)
    if not slug:
        raise RefusedError(f"No address can be made of {title!r}: write it in letters that addresses have")
    if is_device(slug):
        raise RefusedError(f"{slug!r} is the name of a device to Windows: choose a longer one")
    return slug


def _prose(matter: Mapping[str, Any], given: Mapping[str, str]) -> bytes:
    text = given.get("text", "").replace("\r\n", "\n").strip()
    return (f"---\n{writer.document(matter)}---\n" + (f"\n{text}\n" if text else "")).encode()


def _judged(files: Mapping[str, bytes], problems: tuple[Problem, ...], article: OpenArticle | None = None) -> Prepared:
    told = tuple(_told(problems))
    errors = [each.message for each in told if each.severity is Severity.ERROR]
    return Prepared(files, article, told, errors[0] if errors else "")


def _told(problems: tuple[Problem, ...]) -> Iterator[Remark]:
    for problem in problems:
        if problem.severity is Severity.ERROR:
            yield remark(problem)
