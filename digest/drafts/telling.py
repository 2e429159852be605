"""What an editor is told of a draft that was made: what said what, what is proposed, what is left to them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from digest.drafts.new_draft import NewDraft

_SAY_SO = "--language says otherwise"
_ASSUMED = {
    "language": "Nothing tells the article's language: it is read as {}, the digest's own; --language says otherwise.",
    "publish": "The site will show no more of it than `publish: {}` lets it; --publish says otherwise.",
}


def told_of(made: NewDraft) -> Iterator[str]:
    """The lines, without the names of the files that were written; those that were left out of the page stand last."""
    draft, page = made.draft, made.page
    for origin, keys in _told_by(page.origins):
        yield f"From {origin}: {', '.join(keys)}."
    doubtful = f"; {draft.in_doubt} more in doubt, as comments" if draft.in_doubt else ""
    yield f"{counted(draft.figures, 'figure')} and {counted(draft.quotes, 'quotation')} proposed{doubtful}."
    if draft.further:
        yield f"{draft.further} more found: --all proposes them too, as long as nobody has touched the draft."
    if page.reads_as:
        yield f"The page says that it is in {page.language}, and its text reads as {page.reads_as}: {_SAY_SO}."
    if not page.is_free:
        yield "The page says that it is not free to read: see that all of the article is here."
    for key in sorted(draft.assumed):
        yield _ASSUMED[key].format(getattr(draft, key))
    if draft.missing:
        yield f"The page does not tell {', '.join(draft.missing)}: write it before `draft` goes."
    if made.alike:
        yield f"{made.alike.path} has nearly the same text, from {made.alike.url}{made.alike.difference}."
    if page.pictures:
        yield (
            f"{counted(len(page.pictures), 'picture')} named in the sidecar: "
            "they belong to whoever is credited, so ask before you show one."
        )
    if page.left_out:
        yield f"Left out of the page, {counted(len(page.left_out), 'line')} (--keep NUMBERS takes them back):"
    width = len(str(page.left_out[-1].number)) if page.left_out else 0
    for line in page.left_out:
        yield f"  {line.number:>{width}}  {line.text}"


def counted(number: int, noun: str) -> str:
    """`1 line`, `2 lines`."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _told_by(origins: Mapping[str, str]) -> Iterator[tuple[str, list[str]]]:
    """What said which keys, in the order of the first key of each."""
    for origin in dict.fromkeys(origins.values()):
        yield origin, [key for key in origins if origins[key] == origin]
