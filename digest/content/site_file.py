"""Reading `content/site.yaml`, and the names in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pydantic import TypeAdapter, ValidationError

from digest.content.schema.fields import SiteUrl
from digest.content.schema.site import MeasureEntry, OutletEntry, PartyEntry, Settings, Topic
from digest.content.validation import validate as validation
from digest.content.validation.salvage import Salvaged, nothing_of
from digest.content.validation.validate import Valid
from digest.foundation.problem import Code, Outcome, Place, Problem
from digest.markdown import article_text
from digest.text.decoding import decode
from digest.yaml.loader import YamlDocument

SETTINGS = "content/site.yaml"
LARGEST = 1_000_000
_STAND_INS = {"title": "…", "url": "https://digest.invalid/"}  # a name that nobody can have (RFC 2606)
_SITE_URL: TypeAdapter[str] = TypeAdapter(SiteUrl)
_Groups = Mapping[str, Mapping[str, PartyEntry] | Mapping[str, OutletEntry]]


def read(files: Mapping[str, bytes], base_url: str | None = None) -> Outcome[Settings | None]:
    """The settings among `files`, which are named by their paths; None, and why, where they are none or do not hold."""
    if SETTINGS in files:
        return parse(SETTINGS, files[SETTINGS], base_url)
    missing = Place(SETTINGS).problem(
        Code.NO_SITE,
        "there is no content/site.yaml here",
        "run `digest new my-digest`, or name a digest with --source",
    )
    return Outcome(None, (missing,))


def sound_part(files: Mapping[str, bytes]) -> Salvaged[Settings]:
    """What is sound of settings that do not hold, by which the rest of a digest can be looked at."""
    decoded = decode(SETTINGS, files.get(SETTINGS, b""), LARGEST, "")
    found = _in_part(SETTINGS, decoded.value).value if decoded.value else None
    if found is None:
        return nothing_of(Settings, _STAND_INS)
    return found.part or Salvaged(found.value, frozenset(), {})


def _in_part(path: str, text: str) -> Outcome[Valid[Settings] | None]:
    return validation.parse(Settings, text, path, stand_ins=_STAND_INS, in_part=True)


def parse(path: str, data: bytes, base_url: str | None = None) -> Outcome[Settings | None]:
    """The settings in the file at `path`, published at `base_url` if one is given; None where they do not hold."""
    decoded = decode(path, data, LARGEST, "write at least `title: My digest` and `url: https://example.org/`")
    if decoded.value is None:
        return Outcome(None, decoded.problems)
    parsed = validation.parse(Settings, decoded.value, path)
    if parsed.value is None:
        parsed = _in_part(path, decoded.value)
        # What a newer format has would be told as so many mistakes.
        newer = tuple(problem for problem in parsed.problems if problem.code is Code.FORMAT_TOO_NEW)
        return Outcome(None, newer or (*parsed.problems, *(_inside(parsed.value) if parsed.value else ())))
    settings = parsed.value.value
    problems = (*parsed.problems, *_inside(parsed.value))
    if base_url is None:
        return Outcome(settings, problems)
    try:
        moved = settings.model_copy(update={"url": _SITE_URL.validate_python(base_url)})
    except ValidationError:
        bad = Place(path).problem(
            Code.BAD_URL,
            f"the base URL {base_url!r} is not the web address of a home page",
            "write it with its path: https://example.org/digest/",
        )
        return Outcome(None, (*problems, bad))
    return Outcome(moved, problems)


def _inside(valid: Valid[Settings]) -> Iterator[Problem]:
    """What is wrong with settings each of which is as it should be."""
    settings, document = valid.value, valid.document
    yield from _clashes({"people": settings.people, "organisations": settings.organisations}, document)
    yield from _clashes({"outlets": settings.outlets}, document)
    yield from _descriptions(settings, document)
    if not (valid.part and valid.part.lacks("editor")):
        yield from _nobody_to_report_to(settings, document)


def _nobody_to_report_to(settings: Settings, document: YamlDocument) -> Iterator[Problem]:
    """The problem of readers who are asked to report errors, and have nowhere to write."""
    if settings.report_errors and not (settings.editor and settings.editor.email):
        yield document.place(("report_errors",)).problem(
            Code.MISSING_KEY,
            "readers are asked to report errors, and there is no address to write to",
            "write `editor: {name: …, email: …}`",
        )


def _descriptions(settings: Settings, document: YamlDocument) -> Iterator[Problem]:
    """What may not be published in the descriptions, which are Markdown, each at its key."""
    for group in ("topics", "people", "organisations", "outlets", "measures"):
        entries: Mapping[str, Topic | PartyEntry | OutletEntry | MeasureEntry] = getattr(settings, group)
        for slug, entry in entries.items():
            if entry.description:
                place = document.place((group, slug, "description"))
                for problem in article_text.parse(entry.description, directives=False).problems:
                    yield place.problem(problem.code, problem.message, problem.hint)


def _clashes(groups: _Groups, document: YamlDocument) -> Iterator[Problem]:
    """Slugs, names and aliases that stand for two entries of `groups`, which share one directory."""
    owners: dict[str, tuple[str, str]] = {}
    for group, entries in groups.items():
        for slug, entry in entries.items():
            written: dict[str, tuple[str | int, ...]] = {slug: (), entry.name: ("name",)}
            written |= {alias: ("aliases", index) for index, alias in enumerate(entry.aliases)}
            for name, keys in written.items():
                owner = owners.setdefault(" ".join(name.split()).casefold(), (group, slug))
                if owner == (group, slug):
                    continue
                place = document.place((group, slug, *keys)) if keys else document.place_of_key((group, slug))
                yield place.problem(
                    Code.NAME_CLASH,
                    f"{name!r} already stands for {'.'.join(owner)}",
                    "give each name or alias to one of them, or make the two entries one",
                )
