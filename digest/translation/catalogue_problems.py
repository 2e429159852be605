"""What can be wrong with the catalogues of a digest, and what is told of it."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from digest.foundation.problem import Code, Place
from digest.translation.catalogue_file import forms_of, key_of
from digest.translation.locales import SOURCE, canonical, narrowing
from digest.translation.said_messages import plain, said_messages

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from digest.foundation.problem import Problem
    from digest.translation.catalogue_file import CatalogueFile
    from digest.translation.words import Key

FOLDER = "translations/"
"""Where catalogues lie: below a digest, and below its theme."""
ENDING = ".po"
_SITE = "content/site.yaml"
_COMPILED = frozenset({"mo", "pot"})


def path_of(language: str) -> str:
    """The file of the catalogue of a language."""
    return f"{FOLDER}{language}{ENDING}"


def unreadable(path: str, failure: Exception) -> Problem:
    """That a file is no catalogue."""
    place = Place(path, getattr(failure, "lineno", 0) or 0)
    hint = "write it as gettext does: msgid and msgstr in quotes, a line for each; docs/languages.md has an example"
    return place.problem(Code.TRANSLATION_INVALID, f"this is no catalogue of words: {failure}", hint)


def left_out(path: str, language: str, read: CatalogueFile) -> Iterator[Problem]:
    """The translations that no page could be made with."""
    for message in read.misfits:
        yield Place(path, message.lineno or 0).problem(
            Code.TRANSLATION_INVALID,
            f"the translation of {key_of(message).message!r} does not fit it",
            "write its placeholders, such as %(name)s, and its tags, such as <b>, as the message has them, and a\n"
            "per cent sign beside placeholders as %%",
        )
    examples = ", ".join(f"msgstr[{place}] as for {number}" for place, number in enumerate(read.rule.examples))
    for message in read.miscounted:
        written = sum(map(bool, forms_of(message)))
        yield Place(path, message.lineno or 0).problem(
            Code.TRANSLATION_INVALID,
            f"the translation of {key_of(message).message!r} has {written} forms; in {language!r} there are "
            f"{read.rule.forms}",
            f"write {examples}",
        )


def of_nothing(
    path: str, read: CatalogueFile, known: Collection[Key], templates: Mapping[str, bytes]
) -> Iterator[Problem]:
    """The translations of what neither the program says, with its messages `known`, nor a template."""
    unknown = [key for key in read.lines if key not in known]
    said = said_messages(templates) if unknown else frozenset()
    for key in unknown:
        if plain(key.message) not in said:
            contexts = sorted(other.context for other in known if other.message == key.message)
            yield Place(path, read.lines[key]).problem(
                Code.TRANSLATION_UNUSED,
                f"nothing says {key.message!r}" + (f" as {key.context!r}" if key.context and contexts else ""),
                _hint(key, contexts, known),
            )


def _hint(key: Key, contexts: Sequence[str], known: Collection[Key]) -> str:
    if contexts:
        said = " or ".join(f'msgctxt "{context}"' if context else "no msgctxt" for context in contexts)
        return f"it is a message with {said}"
    close = difflib.get_close_matches(key.message, sorted({other.message for other in known}), n=1)
    return f"did you mean {close[0]!r}?" if close else "digest.pot has all messages; take this one out"


def unread(own: Collection[str], language: str, read: Collection[str]) -> Iterator[Problem]:
    """The catalogues among a digest's `own` files that are not among those `read` for its language, by their paths.

    A file of another ending is one where it is called like that of the language; what editors leave (`pl.mo`) is none.
    """
    wanted = {path_of(tag) for tag in narrowing(language)}
    for path in sorted(path for path in own if path.startswith(FOLDER) and path not in read):
        tag, _, ending = path.removeprefix(FOLDER).rpartition(".")
        meant = path_of(canonical(tag))
        if meant in wanted and ending not in _COMPILED:
            message, hint = "this catalogue is not read", f"rename it {meant.removeprefix(FOLDER)}"
        elif f".{ending}" == ENDING:
            message = f"this catalogue is not read: the language of {_SITE} is {language!r}"
            hint = f"write the words of the digest into {path_of(language)}"
        else:
            continue
        yield Place(path).problem(Code.TRANSLATION_UNUSED, message, hint)


def without_words(language: str, theme: Collection[str]) -> Iterator[Problem]:
    """That a digest has no words of its language, and what it has instead."""
    if narrowing(language)[-1].lower() == SOURCE:
        return
    paths = (path for path in theme if path.startswith(FOLDER) and path.endswith(ENDING))
    languages = [path.removeprefix(FOLDER).removesuffix(ENDING) for path in paths]
    known = ", ".join(sorted((SOURCE, *languages)))
    yield Place(_SITE).problem(
        Code.LANGUAGE_WITHOUT_WORDS,
        f"there are no words in the language {language!r}: menus and labels are in English",
        f"words are known in {known}; add those of {language} in {path_of(language)}",
    )
