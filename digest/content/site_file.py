"""Reading `content/site.yaml`, and the names in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pydantic import TypeAdapter, ValidationError

from digest.content import validation
from digest.content.fields import SiteUrl
from digest.content.salvage import Salvaged, nothing_of
from digest.content.site_schema import MeasureEntry, OutletEntry, PartyEntry, Settings, Topic
from digest.foundation.problem import Code, Outcome, Place, Problem
from digest.markdown import article_text
from digest.text.decoding import decode
from digest.yaml.loader import Document

SETTINGS = "content/site.yaml"
LARGEST = 1_000_000
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


def sound_part(files: Mapping[str, bytes]) -> Salvaged[Settings] | None:
    """What is sound of settings that do not hold, by which the rest of a digest can be looked at; None without any."""
    decoded = decode(SETTINGS, files.get(SETTINGS, b""), LARGEST, "")
    if decoded.value is None:
        return None
    stand_ins = {"title": "…", "url": "https://example.org/"}
    parsed = validation.parse(Settings, decoded.value, SETTINGS, stand_ins=stand_ins, in_part=True)
    return parsed.value.part if parsed.value else nothing_of(Settings, stand_ins)


def parse(path: str, data: bytes, base_url: str | None = None) -> Outcome[Settings | None]:
    """The settings in the file at `path`, published at `base_url` if one is given; None where they do not hold."""
    decoded = decode(path, data, LARGEST, "write at least `title: My digest` and `url: https://example.org/`")
    if decoded.value is None:
        return Outcome(None, decoded.problems)
    parsed = validation.parse(Settings, decoded.value, path)
    if parsed.value is None:
        # What a newer format has would be told as so many mistakes.
        newer = tuple(problem for problem in parsed.problems if problem.code is Code.FORMAT_TOO_NEW)
        return Outcome(None, newer or parsed.problems)
    settings, document = parsed.value.value, parsed.value.document
    problems = (
        *parsed.problems,
        *_clashes({"people": settings.people, "organisations": settings.organisations}, document),
        *_clashes({"outlets": settings.outlets}, document),
        *_descriptions(settings, document),
        *_nobody_to_report_to(settings, document),
    )
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


def _nobody_to_report_to(settings: Settings, document: Document) -> Iterator[Problem]:
    """The problem of readers who are asked to report errors, and have nowhere to write."""
    if settings.report_errors and not (settings.editor and settings.editor.email):
        yield document.place(("report_errors",)).problem(
            Code.MISSING_KEY,
            "readers are asked to report errors, and there is no address to write to",
            "write `editor: {name: …, email: …}`",
        )


def _descriptions(settings: Settings, document: Document) -> Iterator[Problem]:
    """What may not be published in the descriptions, which are Markdown, each at its key."""
    for group in ("topics", "people", "organisations", "outlets", "measures"):
        entries: Mapping[str, Topic | PartyEntry | OutletEntry | MeasureEntry] = getattr(settings, group)
        for slug, entry in entries.items():
            if entry.description:
                place = document.place((group, slug, "description"))
                for problem in article_text.parse(entry.description).problems:
                    yield place.problem(problem.code, problem.message, problem.hint)


def _clashes(groups: _Groups, document: Document) -> Iterator[Problem]:
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
