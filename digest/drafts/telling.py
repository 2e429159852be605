"""What an editor is told of a draft that was made: what said what, what is proposed, what is left to them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from digest.ingest.drafting.sidecar_text import MOST_PICTURES

if TYPE_CHECKING:
    from digest.drafts.new_draft import NewDraft


class Ways(NamedTuple):
    """What an editor does about what is told, where they are: behind `language`, `publish` and the other lines."""

    language: str
    publish: str
    further: str
    missing: str


AT_THE_TERMINAL = Ways(
    language="--language says otherwise",
    publish="The site will show no more of it than `publish: {}` lets it; --publish says otherwise.",
    further="--all proposes them too, as long as nobody has touched the draft",
    missing="write it before `draft` goes",
)
_FORM = "“Title, summary, topics …”"
AT_THE_DESK = Ways(
    language=f"{_FORM} says otherwise",
    publish=f"Of its text, the site will show {{}}; {_FORM} says otherwise.",
    further="Proposals has them once the best are decided on",
    missing=f"fill it in under {_FORM} before the draft is published",
)
_SAYS_NONE = "The page does not say how its letters are encoded, and they are not in UTF-8"
_MOST_WORDS, _LONGEST_WORD = 3, 40
"""Words with lost letters that are named, and how much of each."""
MOST_LEFT_OUT, FIRST_LEFT_OUT = 20, 12
"""Lines left out that are shown, and how many of more than these."""
_SHOWN = {"full": "all", "excerpt": "an excerpt", "annotations": "what is annotated alone"}


def told_of(made: NewDraft, ways: Ways = AT_THE_TERMINAL, *, is_whole: bool = False) -> Iterator[str]:
    """The lines, without the names of the files that were written; those that were left out of the page stand last: of
    many the first alone, unless `is_whole`.

    At the desk they are shown apart, where they can be taken back.
    """
    draft, page = made.draft, made.page
    for origin, keys in _told_by(page.origins):
        yield f"From {origin}: {', '.join(keys)}."
    doubtful = f"; {draft.in_doubt} more in doubt, as comments" if draft.in_doubt else ""
    yield f"{counted(draft.figures, 'figure')} and {counted(draft.quotes, 'quotation')} proposed{doubtful}."
    if draft.further:
        yield f"{draft.further} more found: {ways.further}."
    if page.reads_as:
        yield f"The page says that it is in {page.language}, and its text reads as {page.reads_as}: {ways.language}."
    if page.encoding:
        said = f"The page says that it is in {page.said_encoding}, and is not" if page.said_encoding else _SAYS_NONE
        yield f"{said}: its letters are read as {page.encoding}, so see that names are right."
    if page.lost:
        where = ", ".join(f"“{word[:_LONGEST_WORD]}”" for word in page.lost[:_MOST_WORDS])
        more = f" and {len(page.lost) - _MOST_WORDS} more" if len(page.lost) > _MOST_WORDS else ""
        yield f"Letters that the page has lost stand as �, in {where}{more}: write what they are."
    if page.is_cut:
        yield "The page says that the rest of the article is for subscribers: what is here may be its beginning."
    elif not page.is_free:
        yield "The page says that it is not free to read: see that all of the article is here."
    if "language" in draft.assumed:
        read = f"it is read as {draft.language}, the digest's own"
        yield f"Nothing tells the article's language: {read}; {ways.language}."
    if "publish" in draft.assumed:
        publish = draft.publish.value
        yield ways.publish.format(publish if ways is AT_THE_TERMINAL else _SHOWN[publish])
    if draft.missing:
        missing = draft.missing if ways is AT_THE_TERMINAL else [key.rpartition(".")[2] for key in draft.missing]
        yield f"The page does not tell {', '.join(missing)}: {ways.missing}."
    if not draft.authors:
        yield "The page names nobody who wrote it."
    if made.alike:
        yield f"{made.alike.path} has nearly the same text, from {made.alike.url}{made.alike.difference}."
    if page.pictures:
        yield (
            f"{counted(min(len(page.pictures), MOST_PICTURES), 'picture')} named in the sidecar: "
            "they belong to whoever is credited, so ask before you show one."
        )
    if page.left_out and ways is AT_THE_TERMINAL:
        yield f"Left out of the page, {counted(len(page.left_out), 'line')} (--keep NUMBERS takes them back):"
        is_short = is_whole or len(page.left_out) <= MOST_LEFT_OUT
        shown = page.left_out if is_short else page.left_out[:FIRST_LEFT_OUT]
        width = len(str(shown[-1].number))
        for line in shown:
            yield f"  {line.number:>{width}}  {line.text}"
        if len(shown) < len(page.left_out):
            others = len(page.left_out) - len(shown)
            yield f"  and {others} more: --left-out shows them all, as long as nobody has touched the draft"


def counted(number: int, noun: str) -> str:
    """`1 line`, `2 lines`."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _told_by(origins: Mapping[str, str]) -> Iterator[tuple[str, list[str]]]:
    """What said which keys, in the order of the first key of each."""
    for origin in dict.fromkeys(origins.values()):
        yield origin, [key for key in origins if origins[key] == origin]
