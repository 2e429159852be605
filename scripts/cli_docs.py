"""The help of every command, as docs/cli.md shows it.

python -m scripts.cli_docs    writes the blocks of docs/cli.md anew
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import click

from digest.cli import main
from scripts.sample import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGE = ROOT / "docs" / "cli.md"
_BLOCK = re.compile(r"```text\n\$ (digest[^\n]*) --help\n.*?```", re.DOTALL)


def helps(
    command: click.Command = main, name: str = "digest", parent: click.Context | None = None
) -> Iterator[tuple[str, str]]:
    """Each command's full name and its help, 88 characters wide on any machine."""
    settings = {**main.context_settings, "max_content_width": 88, "terminal_width": 88}
    context = click.Context(command, info_name=name, parent=parent, **settings)
    yield context.command_path, command.get_help(context)
    if isinstance(command, click.Group):
        for verb, sub_command in sorted(command.commands.items()):
            yield from helps(sub_command, verb, context)


def renewed(page: str) -> str:
    """The page with its blocks of help as the commands have them now. Raises KeyError for a command that is gone."""
    current = dict(helps())
    return _BLOCK.sub(lambda block: f"```text\n$ {block[1]} --help\n{current[block[1]]}\n```", page)


if __name__ == "__main__":
    PAGE.write_text(renewed(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
