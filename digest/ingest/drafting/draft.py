"""The draft of an article: its file and its sidecar, from a page taken apart and what an editor says of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from digest.content.schema.fields import fit_for_web
from digest.content.schema.site import Settings
from digest.foundation.problem import Code, Outcome
from digest.ingest.article_text import Facts, article_text
from digest.ingest.drafting.proposals import Proposal, propose, topics
from digest.ingest.drafting.sidecar_text import sidecar_text
from digest.ingest.page_lines.not_text.furniture import ends_article, is_caption, is_furniture
from digest.ingest.source_page import SourcePage
from digest.kinds.figures.schema import FigureEntry
from digest.kinds.quotes.schema import QuoteEntry
from digest.kinds.registry import REGISTRY
from digest.model.article import Publish
from digest.text.slug import slugify
from digest.text.tracking import without_tracking
from digest.translation.text_script import other_language
from digest.verification.name_directory import NameDirectory
from digest.verification.read_articles import FOLDER, Pair, read_article


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft's name and its two files, and what its editor should know."""

    name: str
    article: str
    sidecar: str
    publish: Publish
    url: str
    language: str
    proposals: tuple[Proposal, ...]
    missing: tuple[str, ...]
    """The keys of the front matter that are left empty."""
    further: int
    """How many proposals were left out as not worth as much."""
    assumed: frozenset[str] = frozenset()
    """Which of `language` and `publish` nobody has told: the digest's own one, and what fits."""
    authors: tuple[str, ...] = ()

    @property
    def pair(self) -> Pair:
        return Pair(f"{FOLDER}{self.name}.md", f"{FOLDER}{self.name}.yaml")

    @property
    def files(self) -> dict[str, bytes]:
        """The two files as a build finds them."""
        return {self.pair.article: self.article.encode(), self.pair.sidecar: self.sidecar.encode()}

    @property
    def figures(self) -> int:
        """How many figures the sidecar has."""
        return sum(isinstance(proposal.entry, FigureEntry) for proposal in self.proposals if proposal.sure)

    @property
    def quotes(self) -> int:
        """How many quotations the sidecar has."""
        return sum(isinstance(proposal.entry, QuoteEntry) for proposal in self.proposals if proposal.sure)

    @property
    def in_doubt(self) -> int:
        """How many entries stand in the sidecar as comments."""
        return sum(not proposal.sure for proposal in self.proposals)


def make_draft(
    page: SourcePage, said: Facts, settings: Settings, directory: NameDirectory, *, every: bool = False
) -> Outcome[Draft]:
    """The draft of the article on `page`; what its editor has `said` counts for more than what the page says.

    It has the proposals that are worth most, or `every` one.

    It builds as it is: nothing is proposed that a build would refuse, and all problems are with what the editor
    said. So that no more of a text that may not be republished is shown than the digest allows, the draft publishes
    excerpts where these are short enough, and annotations alone where they are not; quotations that are too long
    for either are left to the editor.
    """
    usual = settings.defaults.language or settings.language
    by_script = other_language((said.title or page.title, *(block.text for block in page.blocks)), usual)
    facts = replace(
        said,
        title=said.title or page.title,
        published=said.published or page.published,
        url=without_tracking(fit_for_web(said.url or page.url)),
        outlet=said.outlet or _outlet(said.url or page.url, page, settings) or page.outlet,
        authors=said.authors or page.authors,
        language=said.language or _language(page.language or by_script, usual),
    )
    page = replace(page, title=facts.title)
    name = slugify(facts.title) or _last_part(facts.url) or "untitled"
    found = propose(page, facts.language, facts.published, settings, directory)
    taken = found.every if every else found.best
    filed = topics(page, settings)
    told_of = {"language": said.language or page.language, "publish": said.publish}
    for publish, proposals in _ways(facts.publish, taken):
        # What would be taken for another language than the usual one says so.
        article = article_text(facts, publish, "" if by_script else usual, page.blocks)
        sidecar = sidecar_text(page.standfirst, page.pictures, filed, proposals)
        draft = Draft(
            name,
            article,
            sidecar,
            publish,
            facts.url,
            facts.language,
            proposals,
            facts.missing,
            len(found.every) - len(taken),
            frozenset(key for key, told in told_of.items() if not told),
            facts.authors,
        )
        problems = read_article(draft.pair, draft.files, settings, directory, REGISTRY.verification).problems
        if Code.EXCERPT_TOO_LONG not in {problem.code for problem in problems}:
            break
    # What is left empty is told as `missing`.
    return Outcome(draft, tuple(problem for problem in problems if problem.code is not Code.DRAFT_INCOMPLETE))


def _ways(publish: Publish | None, proposals: tuple[Proposal, ...]) -> Iterator[tuple[Publish, tuple[Proposal, ...]]]:
    """What may be tried, the best first: all proposals, then ever fewer of those that show words of the article."""
    if publish is None:
        yield Publish.EXCERPT, proposals
        publish = Publish.ANNOTATIONS
    yield publish, proposals
    showing = [
        number
        for number, proposal in enumerate(proposals)
        if publish is Publish.EXCERPT or isinstance(proposal.entry, QuoteEntry)
    ]
    for longest in sorted(showing, key=lambda number: -len(proposals[number].sentence)):
        proposals = (*proposals[:longest], replace(proposals[longest], sure=False), *proposals[longest + 1 :])
        yield publish, proposals


def _language(told: str, usual: str) -> str:
    """The language that a page tells; the digest's usual one where it is the same, however they are written."""
    return told if told and told.split("-")[0] != usual.split("-")[0] else usual


def _last_part(url: str) -> str:
    """What the last part of an article's address calls it; empty where that is no word."""
    return slugify(PurePosixPath(urlsplit(url).path).stem)


def _outlet(url: str, page: SourcePage, settings: Settings) -> str:
    """The outlet of site.yaml whose home page an article's address belongs to, or that its page names.

    It is named by what the page tells machines, by a line that says nothing else, or within one beside the article.
    There, names of one word are looked for in lines alone that speak of the page itself: many are words as well.
    """
    host = _host(url)
    for outlet in settings.outlets.values():
        if host and host == _host(outlet.url or ""):
            return outlet.name
    around = [line.text for line in page.left_out if not is_caption(line.text)]
    named = {name: outlet.name for outlet in settings.outlets.values() for name in (outlet.name, *outlet.aliases)}
    whole = {name.casefold(): outlet for name, outlet in named.items()}
    for line in (page.outlet, *around):
        if outlet_named := whole.get(line.casefold()):
            return outlet_named
    for name, outlet_named in sorted(named.items(), key=lambda pair: -len(pair[0])):
        lines = around if " " in name else [line for line in around if is_furniture(line) or ends_article(line)]
        if any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", line) for line in lines):
            return outlet_named
    return ""


def _host(url: str) -> str:
    return (urlsplit(url).hostname or "").removeprefix("www.")
