"""`digest ingest`."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import BinaryIO

import click

from digest.cli.options import now_option, source_option
from digest.cli.running import report_problems

_LARGEST = 500_000


@click.command()
@click.argument("page", type=click.File("rb"), default="-")
@source_option
@click.option("--title", default="", help="The headline of the entry; the page's own unless given.")
@click.option(
    "--published",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DATE",
    help="The day of publication (2019-11-21); the page's own unless given.",
)
@click.option("--outlet", default="", help="Who published it; an outlet of site.yaml is recognised.")
@click.option("--url", default="", help="Where it stands; a line of the page that is an address unless given.")
@click.option("--author", "authors", multiple=True, help="Who wrote it; once for each. The byline's unless given.")
@click.option("--language", default="", metavar="TAG", help="The article's language, where it is not the digest's.")
@click.option(
    "--publish",
    type=click.Choice(["full", "excerpt", "annotations"]),
    help="How much the site may show; an excerpt where that is short enough, else annotations.",
)
@now_option
def ingest(
    page: BinaryIO,
    source: Path,
    title: str,
    published: dt.datetime | None,
    outlet: str,
    url: str,
    authors: tuple[str, ...],
    language: str,
    publish: str | None,
    now: dt.datetime,
) -> None:
    """Make a draft of a newspaper's page: copy all of it in the browser, and paste it into the file PAGE.

    Its figures and quotations are proposed in the sidecar, with their speakers, for you to check. Without PAGE it is
    read from the input stream.
    """
    from digest.cli import report
    from digest.content import site_file
    from digest.disk import source_files
    from digest.foundation.problem import failed
    from digest.ingest.article_text import Facts
    from digest.ingest.clean import clean
    from digest.ingest.draft import make_draft
    from digest.model.article import Publish, Sources
    from digest.publishing import scaffold
    from digest.verification.name_directory import directory

    text = _text(page)
    sources = source_files.only(source, (site_file.SETTINGS,))
    settings = site_file.read(sources.files)
    if settings.value is None:
        report_problems(sources.problems or settings.problems, sources, source, "text")
        raise SystemExit(1)
    usual = settings.value.defaults.language or settings.value.language
    cleaned = clean(text, language or usual)
    if not cleaned.blocks:
        raise click.ClickException("no sentence was found: copy the whole page in a browser, and paste it as text")
    said = Facts(
        today=now.date(),
        title=title,
        published=published.date() if published else None,
        outlet=outlet,
        url=url,
        authors=authors,
        language=language,
        publish=Publish(publish) if publish else None,
    )
    made = make_draft(cleaned, said, settings.value, directory(settings.value))
    draft = made.value
    report_problems(made.problems, Sources(draft.files, {}), source, "text")
    if failed(made.problems):
        raise SystemExit(1)
    try:
        written = scaffold.add_article(draft.name, draft.article, draft.sidecar, source)
    except scaffold.InTheWayError as failure:
        raise click.ClickException(str(failure)) from failure
    report.show_draft(draft, written, [line.text for line in cleaned.left_out])


def _text(page: BinaryIO) -> str:
    """What was pasted. Raises ClickException where it is no text, HTML, or longer than any article."""
    data = page.read(_LARGEST + 1)
    if len(data) > _LARGEST:
        raise click.ClickException("that is more than an article: 500 kB are read at most")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as failure:
        raise click.ClickException(f"the page is not text in UTF-8 (byte {failure.start})") from failure
    if text.lstrip()[:15].casefold().startswith(("<!doctype html", "<html")):
        raise click.ClickException("that is HTML: open it in a browser, copy all of the page, and paste it as text")
    return text
