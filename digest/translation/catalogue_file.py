"""One file of a catalogue, in gettext's `.po`: what it says, and what of it no page could be made with."""

from __future__ import annotations

import re
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

from babel.messages.catalog import Catalog
from babel.messages.pofile import PoFileError, PoFileParser

from digest.translation.plural_forms import MOST_FORMS, PluralRule, rules_of
from digest.translation.words import Key, Translation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from babel.messages.catalog import Message

_SCRIPT = ".js"
_SAID = re.compile(rb"(?:msg\w+(?:\[\d+\])?\s*)?([^#\s].*)")
_QUOTED = re.compile(rb'"(?:[^"\\]|\\.)*"')
_PLACEHOLDER = re.compile(r"%\((\w+)\)s")
_TAG = re.compile(r"<[^<>]*>?")


class CatalogueFile(NamedTuple):
    """What a file says. Messages that are fuzzy or not translated are none of it."""

    messages: dict[Key, Translation]
    of_scripts: set[Key]
    rule: PluralRule
    """The rule by which its language counts."""
    misfits: list[Message]
    """Translations whose placeholders or tags are not those of their message."""
    miscounted: list[Message]
    """Translations with more or fewer forms than the language has."""
    lines: dict[Key, int]
    """Where each message begins."""


class _AsWritten(Catalog):
    """A catalogue with all forms that its messages have, however many its head says."""

    @property
    def num_plurals(self) -> int:
        return MOST_FORMS

    @property
    def stated(self) -> tuple[int, str] | None:
        """The number of forms and the expression of the head; None where it has none."""
        is_there = "Plural-Forms" in dict(self.mime_headers)
        return (super().num_plurals, self.plural_expr) if is_there else None


def read_catalogue(data: bytes, language: str) -> CatalogueFile:
    """What a file says in `language`, a BCP 47 tag.

    Raises PoFileError where it is no catalogue, ValueError where its head or a text of it is none.
    """
    catalogue = _AsWritten()
    PoFileParser(catalogue, abort_invalid=True).parse(BytesIO(data))
    rules = rules_of(language, catalogue.stated)
    read = CatalogueFile({}, set(), rules[0], [], [], {})
    for message in _translated(catalogue):
        key, forms = key_of(message), forms_of(message)
        read.lines[key] = message.lineno or 0
        counting = [rule for rule in rules if rule.forms == len(forms)] if message.pluralizable else rules
        if not counting or not all(forms):
            read.miscounted.append(message)
        elif not fits(message):
            read.misfits.append(message)
        else:
            read.messages[key] = Translation(forms, counting[0].place)
            if _is_of_scripts(message):
                read.of_scripts.add(key)
    return read


def check_quotes(data: bytes) -> None:
    """Raises PoFileError for the first text that lacks a quotation mark: Babel reads it, and loses a letter."""
    for number, line in enumerate(data.splitlines(), 1):
        said = _SAID.fullmatch(line.strip())
        if said and not _QUOTED.fullmatch(said[1]):
            shown = line.decode("utf-8", "replace")
            raise PoFileError("a text is not in quotation marks", Catalog(), shown, number)


def keys_of(data: bytes) -> frozenset[Key]:
    """The messages of a catalogue, translated or not. Raises PoFileError where it is none."""
    catalogue = _AsWritten()
    PoFileParser(catalogue, abort_invalid=True).parse(BytesIO(data))
    return frozenset(key_of(message) for message in catalogue if message.id)


def fits(message: Message) -> bool:
    """Whether a translation has the placeholders and the tags of its message, which is HTML; of a plural, a form may do
    without the number."""
    ids = (message.id,) if isinstance(message.id, str) else message.id
    names = {name for text in ids for name in _PLACEHOLDER.findall(text)}
    free = {"num"} if message.pluralizable else set()
    tags = sorted(_TAG.findall(ids[0]))
    return all(
        names - free <= {*_PLACEHOLDER.findall(form)} <= names
        and sorted(_TAG.findall(form)) == tags
        and _is_sound(form, names)
        for form in forms_of(message)
    )


def _is_sound(form: str, names: set[str]) -> bool:
    """Whether Python can fill a form in: a per cent sign is written twice where there are placeholders."""
    try:
        return not names or bool(form % dict.fromkeys(names, ""))
    except (ValueError, KeyError, TypeError):
        return False


def _translated(catalogue: Catalog) -> Iterator[Message]:
    """The messages that have a translation which somebody stands by."""
    return (message for message in catalogue if message.id and any(forms_of(message)) and not message.fuzzy)


def key_of(message: Message) -> Key:
    """What a message is known by."""
    return Key(message.context or "", message.id if isinstance(message.id, str) else message.id[0])


def forms_of(message: Message) -> tuple[str, ...]:
    """The forms of a translation as far as they are written: what is empty behind the last is none."""
    if isinstance(message.string, str):
        return (message.string,)
    written = max((place for place, form in enumerate(message.string, 1) if form), default=0)
    return tuple(message.string[:written])


def _is_of_scripts(message: Message) -> bool:
    """Whether a script says it; one of which nothing is told, in a catalogue written by hand, may be."""
    return not message.locations or any(file.endswith(_SCRIPT) for file, _ in message.locations)
