"""Articles that are read in the digest's language, and by their words are in another: told once, not amount by amount.

It is what a change of `language` in site.yaml does to articles that name no language of their own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from digest.content import site_file
from digest.content.article_files import parse_article
from digest.content.site_file import SETTINGS
from digest.foundation.problem import Code, Place, Problem, Severity
from digest.ingest.languages.detection import language_of
from digest.verification.partly import OF_ANY_LANGUAGE
from digest.yaml.loader import parse

_ARTICLES = "content/articles/"
_OF_READING = frozenset(
    {
        *(Code.AMOUNT_UNREADABLE, Code.AMOUNT_INCOMPLETE, Code.AMOUNT_AMBIGUOUS, Code.PERIOD_UNREADABLE),
        *(Code.FIGURE_DISAGREES, Code.WORKING_UNREADABLE, Code.WORKING_DISAGREES, Code.UNIT_MISMATCH),
    }
)
"""What a wrong language makes of figures that are right."""
_MOST_NAMED = 12


def told_once(problems: tuple[Problem, ...], files: Mapping[str, bytes]) -> tuple[Problem, ...]:
    """The `problems` of a digest of these `files`, with one in the place of those that come of a mistaken language."""
    suspects = {each.path.rpartition(".")[0] for each in problems if _is_of_reading(each)}
    settings = site_file.read(files).value if suspects else None
    if settings is None or settings.defaults.language:
        return problems
    mistaken: defaultdict[str, list[str]] = defaultdict(list)
    for stem in sorted(suspects):
        found = _other_language(files.get(f"{stem}.md"), f"{stem}.md", settings.language)
        if found:
            mistaken[found].append(stem)
    if not mistaken:
        return problems
    stems = {stem for named in mistaken.values() for stem in named}
    rest = (each for each in problems if each.path.rpartition(".")[0] not in stems or each.code in OF_ANY_LANGUAGE)
    return tuple(sorted((*rest, *_told(mistaken, settings.language, files[SETTINGS]))))


def _is_of_reading(problem: Problem) -> bool:
    return problem.path.startswith(_ARTICLES) and problem.severity is Severity.ERROR and problem.code in _OF_READING


def _other_language(data: bytes | None, path: str, language: str) -> str:
    """The language of an article's text, where it names none and its words are clearly of another than `language`."""
    parsed = parse_article(path, data).value if data is not None else None
    if parsed is None or parsed.front_matter.language:
        return ""
    found = language_of(parsed.text.splitlines())
    return found if found and found != language.partition("-")[0] else ""


def _told(mistaken: Mapping[str, list[str]], language: str, settings: bytes) -> Iterator[Problem]:
    document = parse(settings.decode("utf-8", "replace"), SETTINGS).value
    place = document.place(("language",)) if document else Place(SETTINGS)
    for found, stems in sorted(mistaken.items()):
        names = [stem.removeprefix(_ARTICLES) for stem in stems]
        shown = ", ".join(names[:_MOST_NAMED])
        more = f" and {len(names) - _MOST_NAMED} more" if len(names) > _MOST_NAMED else ""
        count = f"{len(names)} articles say" if len(names) > 1 else "one article says"
        yield place.problem(
            Code.LANGUAGE_MISTAKEN,
            f"{count} no language and so {'are' if len(names) > 1 else 'is'} read in {language}, but by the words of "
            f"{'their texts' if len(names) > 1 else 'its text'} {'they are' if len(names) > 1 else 'it is'} in "
            f"{found}: {shown}{more}",
            f"write `defaults: {{language: {found}}}` here, or `language: {found}` into the front matter of each",
        )
