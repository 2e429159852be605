"""Articles that are read in the digest's language, and by script or words are in another: told once.

It is what a change of `language` in site.yaml does to articles that name no language of their own. What is clearly in
another language, by its script or its words, is told of each article where it is verified
(digest.verification.article). Where that is in doubt, the words of articles whose amounts could not be read are
looked at once more, with lists of further languages.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from digest.content import site_file
from digest.content.article_files import parse_article
from digest.content.schema.site import Settings
from digest.content.site_file import SETTINGS
from digest.foundation.problem import Code, Place, Problem, Severity
from digest.ingest.languages.detection import language_of
from digest.markdown import article_text
from digest.reading.written_in import clearly_in
from digest.translation.text_script import other_language, scripts_of
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
    clear = {_stem(each) for each in problems if each.code is Code.LANGUAGE_MISTAKEN}
    unread = {_stem(each) for each in problems if _is_of_reading(each)}
    settings = site_file.read(files).value if clear | unread else None
    if settings is None:
        return problems
    suspects = clear if settings.defaults.language else clear | unread
    read_in = settings.defaults.language or settings.language
    mistaken: defaultdict[str, list[str]] = defaultdict(list)
    for stem in sorted(suspects):
        found = _other_language(files.get(f"{stem}.md"), f"{stem}.md", read_in)
        if found:
            mistaken[found].append(stem)
    if not mistaken:
        return problems
    stems = {stem for named in mistaken.values() for stem in named}
    rest = (each for each in problems if _stem(each) not in stems or each.code in OF_ANY_LANGUAGE)
    return tuple(sorted((*rest, *_told(mistaken, settings, files[SETTINGS]))))


def _stem(problem: Problem) -> str:
    """The path of the article or sidecar that has a problem, without its ending."""
    return problem.path.rpartition(".")[0]


def _is_of_reading(problem: Problem) -> bool:
    return problem.path.startswith(_ARTICLES) and problem.severity is Severity.ERROR and problem.code in _OF_READING


def _other_language(data: bytes | None, path: str, language: str) -> str:
    """The language of an article's text, where it names none and its script or words are not of `language`.

    Among languages that share a script the words decide, where they can.
    """
    parsed = parse_article(path, data).value if data is not None else None
    if parsed is None or parsed.front_matter.language:
        return ""
    text = article_text.parse(parsed.text, parsed.text_line, path).value.text
    by_script = other_language((parsed.front_matter.title, text), language)
    by_words = language_of(parsed.text.splitlines())
    if by_script and not scripts_of(by_words) & scripts_of(by_script):
        return by_script
    if clear := clearly_in(text, language):
        return clear
    return by_words if by_words != language.partition("-")[0] else ""


def _told(mistaken: Mapping[str, list[str]], settings: Settings, site: bytes) -> Iterator[Problem]:
    document = parse(site.decode("utf-8", "replace"), SETTINGS).value
    default = settings.defaults.language
    place = document.place(("defaults", "language") if default else ("language",)) if document else Place(SETTINGS)
    for found, stems in sorted(mistaken.items()):
        names = [stem.removeprefix(_ARTICLES) for stem in stems]
        shown = ", ".join(names[:_MOST_NAMED])
        more = f" and {len(names) - _MOST_NAMED} more" if len(names) > _MOST_NAMED else ""
        count = f"{len(names)} articles say" if len(names) > 1 else "one article says"
        in_each = f"`language: {found}` into the front matter of each"
        yield place.problem(
            Code.LANGUAGE_MISTAKEN,
            f"{count} no language and so {'are' if len(names) > 1 else 'is'} read in {default or settings.language}, "
            f"but by {'their texts they are' if len(names) > 1 else 'its text it is'} in {found}: {shown}{more}",
            f"write {in_each}" if default else f"write `defaults: {{language: {found}}}` here, or {in_each}",
        )
