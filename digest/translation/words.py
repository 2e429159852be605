"""The words of a digest in its language: messages and their plurals from catalogues, numbers and lists by CLDR.

A message is English as the code and the templates have it, and stands for itself where a catalogue has nothing for it.
Whole sentences are messages, with placeholders in them: `%(name)s`. Words are a value that is passed on; nothing is
kept in the process.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property, lru_cache, reduce
from typing import Any, NamedTuple

from babel import Locale
from babel.numbers import format_decimal, format_percent
from markupsafe import Markup

from digest.translation.locales import locale_of


class Key(NamedTuple):
    """What a message is known by: its context, which tells apart what is one word in English, and its English."""

    context: str
    message: str


def english_plural(number: int) -> int:
    """Which of the two forms of an English message a number takes."""
    return int(number != 1)


class Translation(NamedTuple):
    """The forms of a translation, of which `plural` tells the one for a number."""

    forms: tuple[str, ...]
    plural: Callable[[int], int] = english_plural


def translatable(message: str) -> str:
    """The message itself: marks it for the extractor where it is translated elsewhere."""
    return message


@dataclass(frozen=True)
class Words:
    """What is said to readers in `language`, a BCP 47 tag. Two are equal where all that they say is."""

    language: str
    messages: Mapping[Key, Translation] = field(default_factory=dict, compare=False, repr=False)
    """Translations by what they are of."""
    of_scripts: frozenset[Key] = field(default=frozenset(), compare=False, repr=False)
    """The messages that scripts need in the browser."""
    digest: bytes = b""
    """A hash of the catalogues that they come from; empty for English."""

    @cached_property
    def locale(self) -> Locale:
        """CLDR's locale of the language, or the nearest there is."""
        return locale_of(self.language)

    def gettext(self, message: str, /, **values: object) -> str:
        """The message, with `values` in its placeholders."""
        return _filled(self.unfilled(Key("", message)), values)

    def pgettext(self, context: str, message: str, /, **values: object) -> str:
        """The same, of a message that means something else in another context."""
        return _filled(self.unfilled(Key(context, message)), values)

    def ngettext(self, one: str, many: str, number: int, /, **values: object) -> str:
        """The form for a number, which its placeholder `%(num)s` has as the language writes it."""
        return self.npgettext("", one, many, number, **values)

    def npgettext(self, context: str, one: str, many: str, number: int, /, **values: object) -> str:
        """The same, in a context."""
        text = self.unfilled(Key(context, one), many, number)
        return _filled(text, {"num": self.number(number), **values})

    def unfilled(self, key: Key, many: str = "", number: int = 1) -> str:
        """The form of a message for a number, before anything is filled in; `many` is its English plural."""
        forms, plural = self.messages.get(key) or Translation((key.message, many))
        return forms[min(plural(number), len(forms) - 1)] if many else forms[0]

    def counted_as(self, value: int | Decimal) -> int | None:
        """A whole number that is counted as `value` is; None where no whole number is.

        French says "0,4 point" as for one. Polish has a form for fractions alone ("0,4 punktu"), for which there is no
        place among the forms of gettext, so that it takes a message of its own.
        """
        return int(value) if value == int(value) else _counted_as(self.locale.plural_form(value), self.locale)

    def number(self, value: int | Decimal) -> str:
        """A number with the signs and groups of the language: `46,000`; with all of its digits."""
        return _number(value, self.locale)

    def percent(self, value: int | Decimal) -> str:
        """A number of per cent: `53%`, `53 %`."""
        hundredth: Any = Decimal(value) / 100  # Babel takes decimals, and keeps them exact; its annotation knows none
        return str(format_percent(hundredth, locale=self.locale, decimal_quantization=False))

    def listed(self, items: Iterable[str]) -> str:
        """Several names in a row, without a word between them; Markup, where an item is."""
        return _listed(tuple(items), self.locale)


def _filled(text: str, values: Mapping[str, object]) -> str:
    return text % values if values else text


@lru_cache(maxsize=64)
def _counted_as(category: str, locale: Locale) -> int | None:
    """The first small number of one of CLDR's categories."""
    return next((number for number in (*range(2, 200), 1, 0) if locale.plural_form(number) == category), None)


@lru_cache(maxsize=16_384)
def _number(value: int | Decimal, locale: Locale) -> str:
    return str(format_decimal(value, locale=locale, decimal_quantization=False))


@lru_cache(maxsize=256)
def _between(locale: Locale) -> str:
    """What CLDR sets between the first items of a long list: `{0}, {1}`, `{0}、{1}`, `{0} و{1}`."""
    return str(locale.list_patterns["standard"]["start"])


def _listed(items: tuple[str, ...], locale: Locale) -> str:
    safe = Markup if any(isinstance(item, Markup) for item in items) else str
    return reduce(lambda before, item: safe(_between(locale)).format(before, item), items) if items else ""
