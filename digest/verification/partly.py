"""Problems of an article that is only partly sound: those that do not come from what its files lack."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from digest.content.article_files import ParsedArticle, ParsedSidecar
from digest.content.schema.shape import fields_by_key, model_at
from digest.content.schema.site import Settings
from digest.content.site_file import SETTINGS
from digest.content.validation.salvage import Salvaged
from digest.foundation.problem import UNANCHORED, Code, Problem, Severity

_DECIDES_PASSAGE = frozenset({"at", "text", "value", "from", "working"})
OF_ANY_LANGUAGE = UNANCHORED | {
    Code.RAW_HTML,
    Code.UNSAFE_LINK,
    Code.TEXT_HIDDEN,
    Code.TEXT_MISSING,
    Code.TEXT_TURNED,
    Code.MARKUP_PRINTED,
}
"""What is wrong with an article whatever language it is in."""
_OF_FILES = frozenset(
    {
        *(Code.YAML_SYNTAX, Code.YAML_ALIAS, Code.YAML_DUPLICATE_KEY, Code.YAML_TOO_DEEP, Code.YAML_TAG),
        *(
            Code.FRONT_MATTER_MISSING,
            Code.UNKNOWN_KEY,
            Code.MISSING_KEY,
            Code.WRONG_TYPE,
            Code.BAD_VALUE,
            Code.BAD_DATE,
        ),
        *(Code.BAD_URL, Code.SIDECAR_WITHOUT_ARTICLE, Code.FILE_NOT_UTF8, Code.FILE_EMPTY, Code.FILE_TOO_LARGE),
        *(Code.DUPLICATE_URL, Code.BROKEN_LINK),
    }
)


def sound_doubts(
    problems: Iterable[Problem], article: ParsedArticle, sidecar: ParsedSidecar | None
) -> Iterator[Problem]:
    """Those `problems` that stand whatever the keys say that were left out of the article's files.

    Without a known language no amount can be read, so only passages are looked for; of an entry that lacks a
    key, only whether its words are there; and no acceptance is told to be of no use: what it accepts may be left out.
    """
    matter, entries = article.part, sidecar.part if sidecar else None
    if matter is None and entries is None:
        yield from problems
        return
    lines = _lines_of_partial_entries(sidecar) if sidecar and entries else {}
    for problem in problems:
        if matter and matter.lacks("language") and problem.code not in OF_ANY_LANGUAGE:
            continue
        if (
            matter
            and problem.code is Code.EXCERPT_TOO_LONG
            and (matter.lacks("publish") or matter.lacks("excerpt_limit"))
        ):
            continue
        if problem.code is Code.ACCEPTANCE_UNUSED:
            continue
        lacking = lines.get(problem.line) if sidecar and problem.path == sidecar.path else None
        if lacking and (
            problem.severity is not Severity.ERROR or problem.code not in UNANCHORED or lacking & _DECIDES_PASSAGE
        ):
            continue
        yield problem


_BY_SETTING = {
    Code.FILE_NAME: ("editions",),
    Code.UNKNOWN_ARTICLE: ("editions", "timezone"),
    Code.UNKNOWN_TOPIC: ("topics",),
    Code.UNKNOWN_MEASURE: ("measures",),
    Code.UNIT_MISMATCH: ("measures",),
    Code.EXCERPT_TOO_LONG: ("excerpt_limit",),
}
_NAMES = ("people", "organisations", "outlets", "measures")


def stands_without(problem: Problem, settings: Salvaged[Settings]) -> bool:
    """Whether a problem of an article stands whatever the keys of site.yaml say that were left out of `settings`."""
    if problem.path == SETTINGS:
        return False
    if settings.lacks("language") or settings.lacks("defaults"):
        return problem.severity is Severity.ERROR and problem.code in OF_ANY_LANGUAGE | _OF_FILES
    if any(settings.lacks(key) for key in _NAMES) and problem.severity is not Severity.ERROR:
        return False
    return not any(settings.lacks(key) for key in _BY_SETTING.get(problem.code, ()))


def may_be_of_a_kind(problem: Problem) -> bool:
    """Whether a `problem` is a key of a sidecar that may be the list of a kind of annotation which is not known.

    One that is nearly a key of every sidecar is a slip.
    """
    is_top_key = problem.code is Code.UNKNOWN_KEY and problem.path.endswith(".yaml") and problem.column == 1
    return is_top_key and problem.path != SETTINGS and not problem.hint.startswith("did you mean")


def _lines_of_partial_entries(sidecar: ParsedSidecar) -> dict[int, set[str]]:
    """The lines of entries that lack a key, each with the keys that it lacks."""
    found: dict[int, set[str]] = {}
    assert sidecar.part
    for keys in sidecar.part.lost:
        model = model_at(type(sidecar.sidecar), keys[:2]) if len(keys) == 3 else None
        if model is None:
            continue
        is_known = keys[2] in fields_by_key(model)
        if is_known or sidecar.document.parted_by_comma(keys):
            key, number = keys[0], keys[1]
            first = sidecar.document.place_of_key((key, number)).line
            last = sidecar.document.last_line((key, number))
            for line in range(first, last + 1):
                found.setdefault(line, set()).update({str(keys[2])} if is_known else _DECIDES_PASSAGE)
    return found
