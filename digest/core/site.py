"""Reading `content/site.yaml`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from digest.core import sourcetext, yamltext
from digest.core.problem import Code, Outcome, Problem
from digest.core.settings import OutletEntry, PartyEntry, Settings
from digest.core.validate import validate
from digest.core.yamltext import Document

LARGEST = 1_000_000
_HINT = "write at least `title: …` and `url: https://…`"


def parse(path: str, data: bytes, base_url: str | None = None) -> Outcome[Settings | None]:
    """The settings in the file at `path`, published at `base_url` if one is given; None where they do not hold."""
    decoded = sourcetext.decode(path, data, LARGEST, _HINT)
    if decoded.value is None:
        return Outcome(None, decoded.problems)
    document = yamltext.parse(decoded.value, path)
    if document.value is None:
        return Outcome(None, document.problems)
    settings = validate(Settings, document.value)
    if settings.value is None:
        return Outcome(None, settings.problems)
    moved = settings.value.model_copy(update={"url": base_url}) if base_url else settings.value
    return Outcome(moved, tuple(_clashes(moved, document.value)))


def _clashes(settings: Settings, document: Document) -> Iterator[Problem]:
    """Names and aliases that stand for two people, organisations or outlets."""
    parties = (("people", settings.people), ("organisations", settings.organisations))
    yield from _clashes_among(parties, document)
    yield from _clashes_among((("outlets", settings.outlets),), document)


def _clashes_among(
    groups: tuple[tuple[str, Mapping[str, PartyEntry] | Mapping[str, OutletEntry]], ...], document: Document
) -> Iterator[Problem]:
    owners: dict[str, tuple[str, str]] = {}
    for group, entries in groups:
        for slug, entry in entries.items():
            for name in (entry.name, *entry.aliases):
                owner = owners.setdefault(" ".join(name.split()).casefold(), (group, slug))
                if owner != (group, slug):
                    yield document.place((group, slug)).problem(
                        Code.NAME_CLASH,
                        f"{name!r} already stands for {'.'.join(owner)}",
                        "give each name or alias to one of them",
                    )
