"""The commits that publish a site: how they are written, and how they are known again.

A publication ends in trailers (git-interpret-trailers(1)) that name the program, the tree that it published, and the
commit of the sources. It is known by the tree: a commit that others have made of one, with other files, has another.
"""

from __future__ import annotations

import re
from typing import NamedTuple

BUILT_BY, TREE, SOURCE = "Built-by", "Published-tree", "Source-commit"
_NAME = re.compile(r"[0-9a-f]{40}|[0-9a-f]{64}")
_PERSON = re.compile(r"^(?P<name>.*?) ?<[^>]*> -?\d+ [+-]\d+$")


class Commit(NamedTuple):
    """What a commit says, as `git cat-file commit` prints it."""

    tree: str
    parents: tuple[str, ...]
    author: str
    subject: str
    trailers: dict[str, str]

    @property
    def source(self) -> str | None:
        """The commit of the sources that were published; None in a commit that is no publication."""
        name = self.trailers.get(SOURCE, "")
        ours = BUILT_BY in self.trailers and self.trailers.get(TREE) == self.tree
        return name if ours and _NAME.fullmatch(name) else None


def read(data: bytes) -> Commit:
    """The commit whose object holds `data`. What is not UTF-8 is shown as it can be."""
    head, _, message = data.decode("utf-8", "replace").partition("\n\n")
    fields = [line.partition(" ") for line in head.split("\n") if not line.startswith(" ")]
    values = {key: value for key, _, value in reversed(fields)}
    person = _PERSON.match(values.get("author", ""))
    last = message.strip().rpartition("\n\n")[2].split("\n")
    trailers = [line.partition(": ") for line in last if ": " in line]
    return Commit(
        tree=values.get("tree", ""),
        parents=tuple(value for key, _, value in fields if key == "parent"),
        author=person["name"] if person else "",
        subject=message.strip().partition("\n")[0],
        trailers={key: value.strip() for key, _, value in trailers},
    )


def message(words: str, tree: str, source: str, version: str) -> str:
    """The message of the commit that publishes `tree`, built by `version` of this program from the commit `source`."""
    trailers = {BUILT_BY: f"annotated-digest {version}", TREE: tree, SOURCE: source}
    return f"{words.strip()}\n\n" + "".join(f"{key}: {value}\n" for key, value in trailers.items())
