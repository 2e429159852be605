"""Telling people what happened: the only place, with the command line, that prints.

Diagnostics go to the error stream, results to the output stream. Colour and progress are for terminals only.
"""

from __future__ import annotations

import json
import posixpath
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
from rich.text import Text

from digest.content.facts.link_report import LinkAnswer, Verdict
from digest.content.facts.source_report import SourceState, SourceVerdict
from digest.foundation.code_frame import frame
from digest.foundation.executor import Each
from digest.foundation.problem import Problem, Severity
from digest.foundation.site_diff import Changes, pages_of
from digest.model.article_record import ArticleRecord

if TYPE_CHECKING:
    from pathlib import Path

    from digest.drafts.new_draft import NewDraft
    from digest.importing.importing import Imported
    from digest.sourcecheck.check import SourceCheckResult

Item = TypeVar("Item")
Result = TypeVar("Result")

_PATIENCE = 1.0  # seconds of work before a progress bar shows
_SHOWN = 10  # pages of a kind, where they are named
_NAMED = 3  # addresses in one line
_IN_FULL = 50  # problems of a file that are printed with frames and hints
_DRAFTS = "`digest check --drafts` tells what is missing."
_KILOBYTE = 1_000
_COLOURS = {Severity.ERROR: "bold red", Severity.WARNING: "bold yellow", Severity.NOTICE: "bold blue"}


class Format(StrEnum):
    TEXT = "text"
    JSON = "json"
    GITHUB = "github"


def errors() -> Console:
    """Where diagnostics go."""
    return Console(stderr=True, highlight=False, soft_wrap=True, emoji=False, markup=False)


def results() -> Console:
    """Where results go."""
    return Console(highlight=False, soft_wrap=True, emoji=False, markup=False)


def show_problems(
    problems: Sequence[Problem], files: Mapping[str, bytes], form: Format = Format.TEXT, source: str = "."
) -> None:
    """Prints problems: as text with code frames, as JSON, or as GitHub's workflow commands.

    `source` is the digest's folder as the user named it: text and commands show paths that can be opened from where the
    user is, JSON those in the digest. Where a file has more than fifty, the others are a line each as text.
    """
    match form:
        case Format.TEXT:
            console = errors()
            told: Counter[str] = Counter()
            for problem in problems:
                told[problem.path] += 1
                is_brief = told[problem.path] > _IN_FULL
                console.print(as_text(problem, files, source, brief=is_brief), end="\n" if is_brief else "\n\n")
        case Format.JSON:
            results().print(json.dumps([_as_data(problem) for problem in problems], ensure_ascii=False, indent=2))
        case Format.GITHUB:
            console = results()
            for problem in problems:
                console.print(_as_command(problem, source))


def show_draft(made: NewDraft, *, is_whole: bool) -> None:
    """Prints what became of a page: files, what said what, proposals, what is still to be told, what was left out; of
    many lines the first alone, unless `is_whole`."""
    from digest.drafts.telling import told_of

    console = results()
    for path in made.written:
        console.print(f"wrote {path}")
    for line in told_of(made, is_whole=is_whole):
        console.print(visible(line))


_LISTS = {"quotes": "quotation", "figures": "figure", "explanations": "explanation"}


def show_imported(name: str, imported: Imported, path: Path) -> None:
    """Prints what became of the annotations of a file, which is `name`, and of the sidecar at `path`."""
    console = results()
    counts = Counter(entry.key for entry in imported.taken)
    taken = ", ".join(_count(counts[key], noun) for key, noun in _LISTS.items() if counts[key]) or "nothing"
    console.print(f"From {name}: {taken} taken" + (f"; wrote {path}" if imported.taken else "") + ".")
    if imported.known:
        console.print(f"{_count(imported.known, 'annotation')} stood there already.")
    if imported.elsewhere:
        console.print(f"{_count(len(imported.elsewhere), 'annotation')} of other pages.")
        if not any((imported.taken, imported.left, imported.known)):
            console.print(f"None is of the page that the article names as its source, but of {_addresses(imported)}")
    if not any((imported.taken, imported.left, imported.known, imported.elsewhere)):
        console.print("There are no annotations in it.")
    if imported.tags:
        tags = ", ".join(map(visible, imported.tags))
        console.print(f"Tags are left out, since an entry has none: {tags}")
    if imported.left:
        console.print(f"Left out, {_count(len(imported.left), 'annotation')}:")
    for each in imported.left:
        console.print(f"  {visible(each.words)}")
        console.print(f"    {visible(each.why)}")
        if each.nearest:
            console.print(f"    nearest: {visible(each.nearest)}")


def _addresses(imported: Imported) -> str:
    """The first of the other pages that a file's annotations are of."""
    pages = [*dict.fromkeys(filter(None, imported.elsewhere))]
    return ", ".join([*map(visible, pages[:_NAMED]), *["…"][: len(pages) > _NAMED]])


def _count(number: int, noun: str, nouns: str = "") -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {nouns or noun + 's'}"


def summary(problems: Iterable[Problem], *, brief: bool = False) -> str:
    """How many problems there are: `2 errors, 1 warning, 3 notices`; empty where there are none.

    If `brief`, notices were not printed, and what prints them is named.
    """
    severities = [problem.severity for problem in problems]
    counts = ((severity, severities.count(severity)) for severity in Severity)
    said = ", ".join(_count(count, severity) for severity, count in counts if count)
    unseen = severities.count(Severity.NOTICE) if brief else 0
    return f"{said} (`digest check` shows {'it' if unseen == 1 else 'them'})" if unseen else said


def visible(text: str) -> str:
    """`text` with control characters spelled out: a file's name or content never commands the terminal."""
    return "".join(c if c.isprintable() or c in "\n " else c.encode("unicode_escape").decode() for c in text)


def _from_here(path: str, source: str) -> str:
    """A source file's path as seen from the current folder; files of the site are named as they are."""
    return (
        posixpath.join(source, path)
        if source != "." and path.startswith(("content/", "plugins/", "templates/"))
        else path
    )


def as_text(problem: Problem, files: Mapping[str, bytes], source: str = ".", *, brief: bool = False) -> Text:
    """A problem with its place, a frame of the file where it has one, and its hint; if `brief`, the place alone."""
    text = Text()
    where = _from_here(problem.path, source) + (
        f":{problem.line}" + (f":{problem.column}" if problem.column else "") if problem.line else ""
    )
    text.append(visible(where), "bold").append(": ")
    text.append(f"{problem.severity}", _COLOURS[problem.severity]).append(
        f" {visible(problem.rule or problem.code)}: {visible(problem.message)}"
    )
    if brief:
        return text
    content = files.get(problem.path)
    if problem.line and content is not None:
        text.append("\n").append(visible(frame(problem, content.decode("utf-8", "replace"))), "dim")
    if problem.hint:
        text.append("\n  hint: ", "cyan").append(visible(problem.hint).replace("\n", "\n        "))
    return text


def _as_data(problem: Problem) -> dict[str, str | int]:
    return {
        "code": problem.code,
        "rule": problem.rule,
        "severity": problem.severity,
        "path": problem.path,
        "line": problem.line,
        "column": problem.column,
        "width": problem.width,
        "message": problem.message,
        "hint": problem.hint,
        "passage": problem.passage,
        "whole": problem.whole,
        "check": problem.check,
    }


def _as_command(problem: Problem, source: str) -> str:
    """GitHub's workflow command for a problem, escaped as its toolkit does."""
    place = {
        "file": _from_here(problem.path, source),
        "line": problem.line,
        "col": problem.column,
        "title": problem.rule or problem.code,
    }
    properties = ",".join(f"{name}={_property(str(value))}" for name, value in place.items() if value)
    message = problem.message + (f"\n{problem.hint}" if problem.hint else "")
    return f"::{problem.severity} {properties}::{_message(message)}"


def _message(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")


def show_verified(articles: Sequence[ArticleRecord], *, are_drafts_told: bool = False) -> None:
    """Prints what holds: how many articles, figures, quotations, links; how many doubts were answered; and drafts."""
    counts = (
        (len(articles), "article"),
        (sum(len(article.figures) for article in articles), "figure"),
        (sum(len(article.quotes) for article in articles), "quotation"),
        (sum(article.links for article in articles), "link"),
    )
    *others, last = (_count(number, noun) for number, noun in counts)
    accepted = sum(article.accepted for article in articles)
    answered = f"; {_count(accepted, 'doubt')} accepted" if accepted else ""
    results().print(f"Verified: {', '.join(others)} and {last}{answered}.")
    drafts = sum(article.draft for article in articles)
    if drafts:
        said = _count(drafts, "of these articles is a draft", "of these articles are drafts")
        results().print(f"{said} (`digest list --drafts`)." if are_drafts_told else f"{said}: {_DRAFTS}")


def show_unwritten(empty: Mapping[str, Sequence[str]]) -> None:
    """Prints which keys are empty in sidecars of drafts, by their paths."""
    for path, keys in sorted(empty.items()):
        results().print(visible(f"{path}: {', '.join(keys)} {'is' if len(keys) == 1 else 'are'} empty."))


def show_links(asked: Sequence[LinkAnswer], recalled: int, *, is_offline: bool) -> None:
    """Prints what came of asking for addresses: those that moved, and those of which nothing is known."""
    console = errors()
    if is_offline:
        console.print("None of the links could be reached: what is known of them stays as it was.")
        return
    for answer in asked:
        if answer.verdict is Verdict.MOVED:
            console.print(visible(f"moved    {answer.url} → {answer.to}"))
        elif answer.verdict in (Verdict.UNKNOWN, Verdict.LOST):
            console.print(visible(f"unknown  {answer.url} ({answer.said})"))
    verdicts = [answer.verdict for answer in asked]
    counts = ", ".join(f"{verdicts.count(verdict)} {verdict}" for verdict in Verdict if verdict in verdicts)
    known = f"; {recalled} known from before" if recalled else ""
    console.print(f"{len(asked)} links asked for{f': {counts}' if counts else ''}{known}")


_ONCE = "that says nothing yet: it is asked for again on a later day"
_VERDICTS = (*(verdict.value for verdict in SourceVerdict), SourceState.MISSED.value)


def show_sources(found: SourceCheckResult) -> None:
    """Prints what came of looking at originals: those that are not as they were, and those that could not be read."""
    console = errors()
    missed = {fact.article for fact in found.facts if fact.state is SourceState.MISSED or fact.missed}
    told = [SourceState.MISSED.value if finding.article in missed else finding.verdict.value for finding in found.asked]
    for finding, verdict in zip(found.asked, told, strict=True):
        if finding.verdict is not SourceVerdict.STANDS:
            said = "; ".join(filter(None, (finding.said, _ONCE if verdict == SourceState.MISSED.value else "")))
            console.print(visible(f"{verdict:<8} {finding.article}: {finding.url}{f' ({said})' if said else ''}"))
    counts = ", ".join(f"{told.count(verdict)} {verdict}" for verdict in _VERDICTS if verdict in told)
    known = f"; {found.recalled} looked at before" if found.recalled else ""
    console.print(f"{_count(len(told), 'original')} asked for{f': {counts}' if counts else ''}{known}")


def show_changes(where: str, changes: Changes, *, every: bool) -> None:
    """Prints what publishing to `where` changes: numbers, and the pages that come and go; all of them with `every`."""
    console = results()
    named = {"added": changes.added, "changed": changes.changed, "removed": changes.removed}
    pages = {what: pages_of(paths) for what, paths in named.items()}
    others = sum(len(paths) - len(pages[what]) for what, paths in named.items())
    counts = ", ".join(f"{len(found):,} {what}" for what, found in pages.items())
    sizes = f"{_size(changes.fresh)} new of {_size(changes.total)}"
    console.print(f"{visible(where)}: pages: {counts}; other files: {others:,}; {sizes}")
    for (what, found), sign in zip(pages.items(), "+~-", strict=True):
        shown = found if every else found[:_SHOWN]
        for page in shown:
            console.print(f"  {sign} {visible(page)}")
        if len(found) > len(shown):
            console.print(f"  {sign} {len(found) - len(shown):,} more {what}")


def _size(count: int) -> str:
    """A number of bytes for people: `480 bytes`, `12 kB`, `1.2 MB`."""
    if count < _KILOBYTE:
        return f"{count} bytes"
    return f"{count / _KILOBYTE:,.0f} kB" if count < _KILOBYTE**2 else f"{count / _KILOBYTE**2:,.1f} MB"


def watched(each: Each) -> Each:
    """The same work, with a bar on a terminal where it takes more than a second."""

    def watching(function: Callable[[Item], Result], items: Sequence[Item], /, *, weight: int = 1) -> Iterator[Result]:
        with progress("Building", len(items)) as advance:
            for result in each(function, items, weight=weight):
                advance()
                yield result

    return watching


@contextmanager
def progress(what: str, total: int) -> Iterator[Callable[[], None]]:
    """A function to call after each of `total` steps; a terminal shows a bar once the work has taken a second."""
    console = errors()
    columns = (TextColumn(what), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task(what, total=total, visible=False)
        started = bar.get_time()

        def advance() -> None:
            bar.update(task, advance=1, visible=bar.get_time() - started > _PATIENCE)

        yield advance
