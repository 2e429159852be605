"""Catalogues: gettext's `.po` files in, words out.

A language has the catalogue of the default theme, `templates/translations/LANG.po`, and what a digest adds or says
otherwise in its own `translations/LANG.po`. They are read as they are: three hundred messages take some ten
milliseconds, and none at all in English, so there is nothing to compile and nothing that can be out of date.
"""

from __future__ import annotations

import re
from gettext import c2py
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

from babel.messages.catalog import Catalog
from babel.messages.pofile import PoFileError, read_po

from digest.foundation.hashing import fingerprint
from digest.foundation.problem import Code, Outcome, Place
from digest.translation.locales import SOURCE, narrowing, script
from digest.translation.words import Key, Translation, Words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from babel.messages.catalog import Message

    from digest.foundation.problem import Problem

FOLDER = "translations/"
"""Where catalogues lie: below a digest, and below its theme."""
_ENDING = ".po"
_SCRIPT = ".js"


_SAID = re.compile(rb"(?:msg\w+(?:\[\d+\])?\s*)?([^#\s].*)")
_QUOTED = re.compile(rb'"(?:[^"\\]|\\.)*"')
_PLACEHOLDER = re.compile(r"%\((\w+)\)s")


class _Read(NamedTuple):
    messages: dict[Key, Translation]
    of_scripts: set[Key]
    misfits: list[Message]
    """Translations whose placeholders are not those of their message: pages could not be made with them."""


def path_of(language: str) -> str:
    """The file of the catalogue of a language."""
    return f"{FOLDER}{language}{_ENDING}"


def words_of(language: str, theme: Mapping[str, bytes], own: Mapping[str, bytes]) -> Outcome[Words]:
    """The words of a digest in `language`, from the catalogues of its `theme` and its `own`, by path.

    Where there is no catalogue for the language, nor for one that it is a variety of in the same script, they are
    English: words in simplified characters are none for a digest in traditional ones.
    """
    tags = [tag for tag in narrowing(language) if tag == language or script(tag) == script(language)]
    of_theme = next((path_of(tag) for tag in tags if path_of(tag) in theme), None)
    found = [(theme[of_theme], _read(theme[of_theme]))] if of_theme else []
    problems: list[Problem] = []
    for path in (path_of(tag) for tag in reversed(tags)):
        if path in own:
            try:
                _check_quotes(own[path])
                read = _read(own[path])
            except (PoFileError, ValueError) as failure:
                problems.append(_unreadable(path, failure))
            else:
                found.append((own[path], read))
                problems += (_misfit(path, message) for message in read.misfits)
    if not found:
        return Outcome(Words(language), (*problems, *_told(language, theme)))
    words = Words(
        language=language,
        messages={key: translation for _, read in found for key, translation in read.messages.items()},
        of_scripts=frozenset(key for _, read in found for key in read.of_scripts),
        digest=fingerprint(*(data for data, _ in found)),
    )
    return Outcome(words, tuple(problems))


def _check_quotes(data: bytes) -> None:
    """Raises PoFileError for the first text that lacks a quotation mark: Babel reads it, and loses a letter."""
    for number, line in enumerate(data.splitlines(), 1):
        said = _SAID.fullmatch(line.strip())
        if said and not _QUOTED.fullmatch(said[1]):
            shown = line.decode("utf-8", "replace")
            raise PoFileError("a text is not in quotation marks", Catalog(), shown, number)


def _read(data: bytes) -> _Read:
    """What a catalogue says. Raises PoFileError where it is none, ValueError where its plural rule or text is none."""
    catalogue = read_po(BytesIO(data), abort_invalid=True)
    plural = c2py(catalogue.plural_expr)
    read = _Read({}, set(), [])
    for message in _translated(catalogue):
        key = _key(message)
        if not fits(message):
            read.misfits.append(message)
            continue
        read.messages[key] = Translation(_forms(message), plural)
        if _is_of_scripts(message):
            read.of_scripts.add(key)
    return read


def fits(message: Message) -> bool:
    """Whether a translation has the placeholders of its message; of a plural, a form may do without the number."""
    ids = (message.id,) if isinstance(message.id, str) else message.id
    names = {name for text in ids for name in _PLACEHOLDER.findall(text)}
    free = {"num"} if message.pluralizable else set()
    return all(
        names - free <= {*_PLACEHOLDER.findall(form)} <= names and _is_sound(form, names) for form in _forms(message)
    )


def _is_sound(form: str, names: set[str]) -> bool:
    """Whether Python can fill a form in: a per cent sign is written twice where there are placeholders."""
    try:
        return not names or bool(form % dict.fromkeys(names, ""))
    except (ValueError, KeyError, TypeError):
        return False


def _translated(catalogue: Catalog) -> Iterator[Message]:
    """The messages that have a translation which somebody stands by."""
    return (message for message in catalogue if message.id and all(_forms(message)) and not message.fuzzy)


def _key(message: Message) -> Key:
    return Key(message.context or "", message.id if isinstance(message.id, str) else message.id[0])


def _forms(message: Message) -> tuple[str, ...]:
    return (message.string,) if isinstance(message.string, str) else tuple(message.string)


def _is_of_scripts(message: Message) -> bool:
    """Whether a script says it; one of which nothing is told, in a catalogue written by hand, may be."""
    return not message.locations or any(file.endswith(_SCRIPT) for file, _ in message.locations)


def _unreadable(path: str, failure: Exception) -> Problem:
    place = Place(path, getattr(failure, "lineno", 0) or 0)
    hint = "write it as gettext does: msgid and msgstr in quotes, a line for each; docs/languages.md has an example"
    return place.problem(Code.TRANSLATION_INVALID, f"this is no catalogue of words: {failure}", hint)


def _misfit(path: str, message: Message) -> Problem:
    return Place(path, message.lineno or 0).problem(
        Code.TRANSLATION_INVALID,
        f"the translation of {_key(message).message!r} does not fit it",
        "write its placeholders, such as %(name)s, as the message has them, and a per cent sign beside them as %%",
    )


def _told(language: str, theme: Mapping[str, bytes]) -> Iterator[Problem]:
    """That a digest has no words of its language, and what it has instead."""
    if narrowing(language)[-1].lower() == SOURCE:
        return
    paths = (path for path in theme if path.startswith(FOLDER) and path.endswith(_ENDING))
    languages = [path.removeprefix(FOLDER).removesuffix(_ENDING) for path in paths]
    known = ", ".join(sorted((SOURCE, *languages)))
    yield Place("content/site.yaml").problem(
        Code.LANGUAGE_WITHOUT_WORDS,
        f"there are no words in the language {language!r}: menus and labels are in English",
        f"words are known in {known}; add those of {language} in {path_of(language)}",
    )
