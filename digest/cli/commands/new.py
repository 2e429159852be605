"""`digest new`."""

from __future__ import annotations

import shlex
import shutil
import sys
from pathlib import Path

import click

from digest.cli.options import source_option


def _language(_context: click.Context, _parameter: click.Parameter, tag: str | None) -> str | None:
    from digest.content.schema.fields import InvalidFieldError, language_tag

    try:
        return language_tag(tag) if tag else None
    except InvalidFieldError as refused:
        raise click.BadParameter(f"{tag} {refused.complaint}: {refused.hint}") from refused


@click.command()
@click.argument("words", nargs=-1, required=True, metavar="DIR | article TITLE")
@source_option
@click.option(
    "--language",
    metavar="TAG",
    callback=_language,
    help="The language of a new digest, such as de or pt-BR; English unless given.",
)
@click.option("--no-input", is_flag=True, help="Ask nothing.")
def new(words: tuple[str, ...], source: Path, language: str | None, no_input: bool) -> None:
    """Start a digest in the folder DIR, or an article called TITLE.

    On a terminal it asks for what an article needs.
    """
    from digest.cli import report
    from digest.publishing import installed, scaffold

    asks = sys.stdin.isatty() and not no_input
    try:
        if words[0] == "article" and language:
            raise click.UsageError("--language is for a new digest: an article has it in its front matter")
        if words[0] == "article" and (asks or len(words) > 1):
            title, known = " ".join(words[1:]), scaffold.NOTHING_KNOWN
            if not asks and not any(map(str.isalnum, title)):
                raise click.UsageError("an article is called by its title: give it a letter or a digit")
            if asks:
                from digest.cli.asking import asked_for, asked_for_title, settings_of

                scaffold.must_hold_digest(source)
                title = asked_for_title(title, source)
                known = asked_for(known, settings_of(source))
            made = scaffold.new_article(title, source, known)
            report.results().print("\n".join(f"wrote {path}" for path in made))
        elif len(words) == 1 and words[0] != "article":
            program = scaffold.new_digest(Path(words[0]), language).program
            is_here = Path(words[0]).resolve() == Path.cwd()
            lines = ["A new digest is in this folder." if is_here else f"A new digest is in {words[0]}."]
            if program.wheel:
                size = len(program.wheel.data) / 1_000_000
                lines.append(f"The program came from no package index: GitHub has it from vendor/, {size:.1f} MB.")
            if not program.is_known:
                file = Path(words[0]) / installed.FILE
                lines.append(f"Before GitHub can build it: write into {file} where it finds annotated-digest.")
            report.results().print(
                "\n".join((*lines, f"Next: {'' if is_here else f'cd {words[0]} && '}{_program()} serve"))
            )
        else:
            raise click.UsageError("say `digest new DIR` or `digest new article TITLE`")
    except scaffold.InTheWayError as failure:
        raise click.ClickException(str(failure)) from failure


def _program() -> str:
    """What the program is called from any folder: by its name where the shell finds it, else by its path."""
    if shutil.which("digest"):
        return "digest"
    called = Path(sys.argv[0]).absolute()
    return shlex.quote(str(called)) if called.stem == "digest" else f"{shlex.quote(sys.executable)} -m digest"
