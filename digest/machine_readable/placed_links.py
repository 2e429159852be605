"""What directives put into a text, as links: for where a text is read without the charts and quotations of its page."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from digest.model.directives import MEASURE, QUOTE, Directive

if TYPE_CHECKING:
    from digest.catalogue.types import Catalogue
    from digest.translation.words import Words


class PlacedNames:
    """What directives name, as far as it is published: titles of articles, labels of measures."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._titles = {record.slug: record.title for record in catalogue.articles}
        self._labels = {series.subject.slug: series.subject.label for series in catalogue.measures}

    def of(self, directives: Iterable[Directive]) -> tuple[tuple[Directive, str], ...]:
        """Those of the `directives` that name what is published, each with its name."""
        named = (
            (each, (self._labels if each.kind == MEASURE else self._titles).get(each.name, "")) for each in directives
        )
        return tuple((directive, name) for directive, name in named if name)


def in_words(directive: Directive, name: str, words: Words) -> str:
    """A directive in words, where what it names is called `name`."""
    if directive.kind == MEASURE:
        return words.gettext("Chart: %(measure)s", measure=name)
    if directive.kind == QUOTE:
        return words.gettext("Quotation from: %(title)s", title=name)
    return words.gettext("Figure from: %(title)s", title=name)


def led_to(directive: Directive) -> tuple[str, str]:
    """The site path of the page that a directive leads to, and the fragment on it."""
    if directive.kind == MEASURE:
        return f"/measures/{directive.name}/", ""
    return f"/articles/{directive.name}/", f"#{directive.id}"
