"""What the page of an article is given of each kind of annotation (digest.kinds)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from digest.model.article import Annotation, Article
from digest.model.kinds import Kinds
from digest.text.folding import Folded

Shown = TypeVar("Shown", bound=Annotation)


def _always(_: object) -> bool:
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class KindPage(Generic[Shown]):
    """How annotations of one kind are shown on the page of their article."""

    value: type[Shown]
    name: str
    """The class of its passages and notes: `figure`."""
    label: str
    """What the switch is called that shows and hides them: `Figures`."""
    template: str
    """The template of its notes, with a macro `note(entry, article)`; where the catalogue does not know the kind, it
    also has a macro `section(section, article)` for those without a note."""
    stylesheet: str = ""
    """The asset with the styles of its passages and notes, where those of all articles have none for it."""
    passage_name: Callable[[Shown], str]
    """What its passages are called for readers who do not see them."""
    original: Callable[[Shown, Article, Folded], str]
    """The link that leads a reader to what it rests on in the original; the article's text is given folded."""
    has_note: Callable[[Shown], bool] = _always
    """Whether a note says more of it than its passage and its entry on the page do."""


PageKinds = Kinds[KindPage[Any]]
