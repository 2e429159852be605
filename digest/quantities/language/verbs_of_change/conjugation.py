"""The forms of verbs, made from the lines of a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Forms = tuple[str, ...]


class Verbs(Struct, frozen=True, kw_only=True):
    """All forms of the verbs of a language by which something rises or falls, or does so at another pace."""

    rises: Forms = ()
    falls: Forms = ()
    paces: Forms = ()
    """Of verbs by which a change goes on slower or faster, or comes somewhere, which tells neither way: "ralentir"."""
    apart_rises: Forms = ()
    """The finite forms of a verb, and behind `…` the particle that stands apart from them."""
    apart_falls: Forms = ()

    @property
    def single(self) -> Forms:
        """Those that are one word, of either way or of none."""
        return tuple(dict.fromkeys((*self.rises, *self.falls, *self.paces)))


def regular(verb: str, endings: Mapping[str, str]) -> Iterator[str]:
    """The forms of a verb whose infinitive ends with one of `endings`, the longest, each with those of its stem."""
    ending = max((each for each in endings if verb.endswith(each)), key=len)
    stem = verb.removesuffix(ending)
    yield verb
    yield from (stem + each for each in endings[ending].split())


def conjugated(table: str, endings: Mapping[str, str]) -> Forms:
    """The forms of a table's verbs: a line with a colon has all those of an irregular one, others are of regular ones,
    whatever stands in them."""
    found: dict[str, None] = {}
    for line in filter(None, map(str.strip, table.splitlines())):
        verb, colon, forms = line.partition(":")
        if colon:
            found |= dict.fromkeys((verb, *forms.split()))
        else:
            found |= dict.fromkeys(form for each in line.split() for form in regular(each, endings))
    return tuple(found)
