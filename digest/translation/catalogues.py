"""Catalogues: gettext's `.po` files in, words out.

A language has the catalogue of the default theme, `templates/translations/LANG.po`, and what a digest adds or says
otherwise in its own `translations/LANG.po`. They are read as they are: three hundred messages take some ten
milliseconds, and none at all in English, so there is nothing to compile and nothing that can be out of date.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from babel.messages.pofile import PoFileError

from digest.foundation.hashing import fingerprint
from digest.foundation.problem import Outcome
from digest.translation.catalogue_file import check_quotes, keys_of, read_catalogue
from digest.translation.catalogue_problems import (
    FOLDER,
    left_out,
    of_nothing,
    path_of,
    unread,
    unreadable,
    without_words,
)
from digest.translation.locales import narrowing, script
from digest.translation.words import Words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from digest.foundation.problem import Problem
    from digest.translation.catalogue_file import CatalogueFile

_ALL_MESSAGES = f"{FOLDER}digest.pot"


def words_of(language: str, theme: Mapping[str, bytes], own: Mapping[str, bytes]) -> Outcome[Words]:
    """The words of a digest in `language`, from the catalogues of its `theme` and its `own`, by path.

    Where there is no catalogue for the language, nor for one that it is a variety of in the same script, they are
    English: words in simplified characters are none for a digest in traditional ones.
    """
    tags = [tag for tag in narrowing(language) if tag == language or script(tag) == script(language)]
    of_theme = next((path_of(tag) for tag in tags if path_of(tag) in theme), None)
    found = [(theme[of_theme], read_catalogue(theme[of_theme], language))] if of_theme else []
    problems: list[Problem] = []
    own_paths = [path_of(tag) for tag in reversed(tags) if path_of(tag) in own]
    for path in own_paths:
        try:
            check_quotes(own[path])
            read = read_catalogue(own[path], language)
        except (PoFileError, ValueError) as failure:
            problems.append(unreadable(path, failure))
        else:
            found.append((own[path], read))
            problems += (*left_out(path, language, read), *_unused(path, read, theme))
    problems += unread(own, language, own_paths)
    if not found:
        return Outcome(Words(language), (*problems, *without_words(language, theme)))
    words = Words(
        language=language,
        messages={key: translation for _, read in found for key, translation in read.messages.items()},
        of_scripts=frozenset(key for _, read in found for key in read.of_scripts),
        digest=fingerprint(*(data for data, _ in found)),
    )
    return Outcome(words, tuple(problems))


def _unused(path: str, read: CatalogueFile, theme: Mapping[str, bytes]) -> tuple[Problem, ...]:
    if _ALL_MESSAGES not in theme:
        return ()
    return tuple(of_nothing(path, read, keys_of(theme[_ALL_MESSAGES]), theme))
