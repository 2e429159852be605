"""The way from a page to the two files of a draft. All that is wrong is told; where anything is, nothing is written."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from digest.content import site_file
from digest.content.schema.site import Settings
from digest.disk.sources import files as source_files
from digest.drafts import untouched
from digest.drafts.known_articles import KnownArticle, known_article
from digest.foundation.problem import Code, Outcome, Place, Problem, failed
from digest.ingest.article_text import Facts
from digest.ingest.drafting.draft import Draft, make_draft
from digest.ingest.read_source import read_source
from digest.ingest.source_kind import SourceKind
from digest.ingest.source_page import SourcePage
from digest.publishing import scaffold
from digest.verification.name_directory import directory


@dataclass(frozen=True, slots=True)
class Handed:
    """What an editor has handed over: a page, what it came as (None to find out), and where it was found.

    `name` is what problems call it by, `encoding` what a server told of it.
    """

    data: bytes | str
    kind: SourceKind | None = None
    address: str = ""
    encoding: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class NewDraft:
    """A draft that was written, the page that it came from, and an article elsewhere with nearly the same text."""

    draft: Draft
    page: SourcePage
    written: tuple[Path, Path]
    alike: KnownArticle | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """Why nothing was written can be shown with these files, by their paths."""

    files: dict[str, bytes] = field(default_factory=dict)


def new_draft(
    handed: Handed,
    said: Facts,
    source: Path,
    keep: Collection[int] = (),
    *,
    every: bool = False,
    again: bool = False,
) -> Outcome[NewDraft | Refused]:
    """Makes a draft of the page that was `handed` over, in the digest at `source`.

    What the editor has `said` counts for more than what the page says. What is proposed is the best of it, or `every`
    one. With `keep`, the numbers of lines to be taken back, with `every` one, `again`, or where something is `said`, a
    draft that is still as it was made is made anew from the same page; nothing else is ever overwritten. A number that
    no line has is refused. Raises OSError.
    """
    sources = source_files.only(source, (site_file.SETTINGS,))
    settings = site_file.read(sources.files)
    if settings.value is None:
        return Outcome(Refused(dict(sources.files)), sources.problems or settings.problems)
    read = _read(handed, said, settings.value)
    if read.value is None:
        return Outcome(Refused(), read.problems)
    page = read.value
    texts = [block.text for block in page.blocks]  # as the article is known by them, without what is taken back
    if unknown := sorted({*keep} - {line.number for line in page.left_out}):
        return Outcome(Refused(), (_not_left_out(unknown, page, handed.name),))
    if keep:
        page = _read(handed, said, settings.value, keep).value or page
    made = make_draft(page, said, settings.value, directory(settings.value), every=every)
    draft = made.value
    if failed(made.problems):
        return Outcome(Refused(draft.files), made.problems)
    known = known_article(source, draft.url, texts, draft.language)
    is_elsewhere = known is not None and not known.by_address and bool(known.url and draft.url)
    is_same = known is not None and known.path == draft.pair.article and not is_elsewhere
    files = scaffold.article_files(draft.name, source)
    own = is_same and (bool(keep) or every or again or said.is_anything) and untouched.is_untouched(source, files)
    if known and not own and not is_elsewhere:
        return Outcome(Refused(), (_known(known),))
    try:
        written = scaffold.add_article(draft.name, draft.article, draft.sidecar, source, anew=own)
    except scaffold.InTheWayError as failure:
        hint = "give the draft another title with --title"
        return Outcome(Refused(), (Place(draft.pair.article).problem(Code.ARTICLE_KNOWN, str(failure), hint),))
    untouched.remember(source, draft.name, (draft.article.encode(), draft.sidecar.encode()))
    page = replace(page, origins={key: told for key, told in page.origins.items() if not getattr(said, key, None)})
    return Outcome(NewDraft(draft, page, written, None if own else known), made.problems)


def _read(handed: Handed, said: Facts, settings: Settings, keep: Collection[int] = ()) -> Outcome[SourcePage | None]:
    try:
        return read_source(
            handed.data,
            handed.kind,
            address=handed.address or said.url,
            encoding=handed.encoding,
            language=said.language,
            usual=settings.defaults.language or settings.language,
            keep=keep,
            path=handed.name,
        )
    except ModuleNotFoundError as failure:
        said_so = f"HTML is read with libraries that are not installed ({failure.name})"
        hint = "install them with: pip install trafilatura (the extra `ingest`); or paste the page as text"
        return Outcome(None, (Place(handed.name).problem(Code.PAGE_UNREADABLE, said_so, hint),))


def _not_left_out(numbers: Sequence[int], page: SourcePage, name: str) -> Problem:
    """What is wrong with the `numbers` of lines to be taken back, which no line that was left out of `page` has."""
    last = max((line.number for line in page.left_out), default=0)
    return Place(name).problem(
        Code.BAD_VALUE,
        f"no line with the number {', '.join(map(str, numbers))} was left out of the page",
        f"--keep takes numbers from 1 to {last}" if last else "take --keep away: nothing was left out",
    )


def _known(known: KnownArticle) -> Problem:
    said = "has the same address" if known.by_address else "has nearly the same text"
    return Place(known.path).problem(
        Code.ARTICLE_KNOWN,
        f"the digest has this article already: this one {said}{known.difference}",
        "edit that one; nothing was written",
    )
