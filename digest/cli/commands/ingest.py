"""`digest ingest`."""

from __future__ import annotations

import datetime as dt
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from digest.cli.options import now_option, source_option
from digest.cli.running import report_problems

if TYPE_CHECKING:
    from digest.drafts.new_draft import Handed
    from digest.foundation.problem import Outcome

_OTHER_ADDRESS = re.compile(r"(?P<scheme>[a-z][a-z0-9+.-]+)://|(?P<local>file|mailto|data):", re.IGNORECASE)


class Numbers(click.ParamType[tuple[int, ...]]):
    """Numbers with commas between them: 3,5."""

    name = "numbers"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> tuple[int, ...]:
        if isinstance(value, tuple):
            return value
        parts = str(value).split(",")
        if not all(part.strip().isdecimal() and part.isascii() for part in parts):
            self.fail(f"{value!r} is no list of numbers such as 3,5", param, ctx)
        return tuple(int(part) for part in parts)


@click.command()
@click.argument("page", default="")
@source_option
@click.option("--clipboard", is_flag=True, help="Take what is in the clipboard, as HTML where the system has it.")
@click.option("--keep", type=Numbers(), default=(), metavar="NUMBERS", help="Take back what was left out: 3,5.")
@click.option("--title", default="", help="The headline of the entry; the page's own unless given.")
@click.option(
    "--published",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DATE",
    help="The day of publication (2019-11-21); the page's own unless given.",
)
@click.option("--outlet", default="", help="Who published it; an outlet of site.yaml is recognised.")
@click.option("--url", default="", help="Where it stands; what the page says of itself unless given.")
@click.option("--author", "authors", multiple=True, help="Who wrote it; once for each. The byline's unless given.")
@click.option("--language", default="", metavar="TAG", help="The article's language, where it is not the digest's.")
@click.option(
    "--publish",
    type=click.Choice(["full", "excerpt", "annotations"]),
    help="How much the site may show; an excerpt where that is short enough, else annotations.",
)
@click.option("--private-hosts", is_flag=True, help="Ask a host of a private network too.")
@click.option("--all", "every", is_flag=True, help="Propose all that holds, not just the eight that are worth most.")
@click.option("--left-out", is_flag=True, help="Show all lines that were left out, not just the first of many.")
@now_option
def ingest(
    page: str,
    source: Path,
    clipboard: bool,
    keep: tuple[int, ...],
    title: str,
    published: dt.datetime | None,
    outlet: str,
    url: str,
    authors: tuple[str, ...],
    language: str,
    publish: str | None,
    private_hosts: bool,
    every: bool,
    left_out: bool,
    now: dt.datetime,
) -> None:
    """Make a draft of a newspaper's page: a file with its text or its HTML, a page saved by a browser, or an address.

    With --clipboard, copy all of the page in the browser instead. Its figures and quotations are proposed in the
    sidecar, with their speakers, for you to check. Without PAGE it is read from the input stream.
    """
    from digest.cli import report
    from digest.drafts.new_draft import NewDraft, new_draft
    from digest.ingest.article_text import Facts
    from digest.model.article import Publish, Sources
    from digest.translation.locales import canonical

    if clipboard and page:
        raise click.UsageError("--clipboard takes the page from the clipboard: name no other")
    handed = _clipped() if clipboard else _handed(page, private_hosts=private_hosts)
    if handed.value is None:
        report_problems(handed.problems, Sources({}, {}), Path(), "text")
        raise SystemExit(1)
    said = Facts(
        today=now.date(),
        title=title,
        published=published.date() if published else None,
        outlet=outlet,
        url=url,
        authors=authors,
        language=canonical(language),
        publish=Publish(publish) if publish else None,
    )
    try:
        made = new_draft(handed.value, said, source, keep, every=every, again=left_out)
    except OSError as failure:
        raise click.ClickException(f"nothing was written: {failure}") from failure
    if isinstance(made.value, NewDraft):
        report_problems(made.problems, Sources(made.value.draft.files, {}), source, "text")
        report.show_draft(made.value, is_whole=left_out)
        return
    report_problems(made.problems, Sources(made.value.files, {}), source, "text")
    raise SystemExit(1)


def _handed(page: str, *, private_hosts: bool) -> Outcome[Handed | None]:
    """The page in a file, at an address, or from the input stream. Raises ClickException where it cannot be read."""
    from digest.drafts.new_draft import Handed
    from digest.foundation.problem import Outcome
    from digest.ingest.source_kind import LARGEST_OF_ALL

    if page.casefold().startswith(("https://", "http://")):
        return _fetched(page, private_hosts=private_hosts)
    if other := _OTHER_ADDRESS.match(page):
        scheme = (other["scheme"] or other["local"]).lower()
        raise click.ClickException(f"{scheme}: is not asked: name a file by its path, or an address with https://")
    try:
        if page in ("", "-"):
            return Outcome(Handed(sys.stdin.buffer.read(LARGEST_OF_ALL + 1), name="the page"))
        with Path(page).open("rb") as stream:
            return Outcome(Handed(stream.read(LARGEST_OF_ALL + 1), name=page))
    except OSError as failure:
        raise click.ClickException(f"{page or 'the page'} cannot be read: {failure.strerror}") from failure


def _fetched(url: str, *, private_hosts: bool) -> Outcome[Handed | None]:
    from digest import __version__
    from digest.drafts.new_draft import Handed
    from digest.foundation.problem import Code, Outcome, Place
    from digest.ingest.source_kind import LARGEST, SourceKind
    from digest.linkcheck.check import real_means
    from digest.linkcheck.fetch import fetch

    means = real_means(allow_private=private_hosts)
    found = fetch(url, f"annotated-digest/{__version__} (one page, for its reader)", means, LARGEST[SourceKind.HTML])
    if found.failure:
        hint = "copy all of the page in a browser, and say: digest ingest --clipboard"
        return Outcome(None, (Place(url).problem(Code.PAGE_NOT_FETCHED, found.failure, hint),))
    return Outcome(Handed(found.body, address=found.address, encoding=found.encoding, name=url))


def _clipped() -> Outcome[Handed | None]:
    import os

    from digest.cli.clipboard import read_clipboard
    from digest.drafts.new_draft import Handed
    from digest.foundation.problem import Code, Outcome, Place
    from digest.ingest.source_kind import SourceKind

    found = read_clipboard(environment=os.environ)
    if found.failure:
        hint = "copy all of the page in a browser, paste it into a file, and name that file"
        return Outcome(None, (Place("the clipboard").problem(Code.CLIPBOARD_UNREADABLE, found.failure, hint),))
    kind = SourceKind.HTML if found.is_html else SourceKind.TEXT
    return Outcome(Handed(found.data, kind, name="the clipboard"))
