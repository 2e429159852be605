"""What the page of an article is given of each kind of annotation (digest.kinds)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from digest.model.article import Annotation, Article
from digest.model.kinds import Kinds
from digest.text.folding import Folded
from digest.translation.words import Words

Shown = TypeVar("Shown", bound=Annotation)


def _always(_: object) -> bool:
    return True


class KindPage(Struct, Generic[Shown], frozen=True, kw_only=True):
    """How annotations of one kind are shown on the page of their article."""

    value: type[Shown]
    name: str
    """The class of its passages and notes: `figure`."""
    label: str
    """What the switch is called that shows and hides them, in English: `Figures`."""
    template: str
    """The template of its notes, with a macro `note(entry, article)`; where the catalogue does not know the kind, it
    also has a macro `section(section, article)` for those without a note."""
    stylesheet: str = ""
    """The asset with the styles of its passages and notes, where those of all articles have none for it."""
    passage_name: Callable[[Shown], str]
    """What each of its passages is called for readers who do not see them."""
    passage_label: str = ""
    """How the number and the name of a passage are said to them, in English: `Figure %(number)s: %(label)s`; the kind's
    name stands before them unless it is given."""
    original: Callable[[Shown, Article, Folded], str]
    """The link that leads a reader to what it rests on in the original; the article's text is given folded."""
    has_note: Callable[[Shown], bool] = _always
    """Whether a note says more of it than its passage and its entry on the page do."""


PageKinds = Kinds[KindPage[Any]]


def worded(kinds: PageKinds, words: Words) -> PageKinds:
    """The same kinds, with what is said of them in the words of a digest."""
    return Kinds(
        replace(
            kind,
            label=words.gettext(kind.label),
            passage_label=words.gettext(_passage_label(kind)),
        )
        for kind in kinds
    )


def _passage_label(kind: KindPage[Any]) -> str:
    return kind.passage_label or f"{kind.name.capitalize()} %(number)s: %(label)s"
