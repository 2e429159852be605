"""Words that a page shows raised, lowered or struck through, so that they can stand in a line of plain text.

Written side by side, "£45" and a note's raised 1 would be £451. So marks of notes go; other raised digits are those of
Unicode, m² and 10⁶; what is struck through is no longer said, and goes too.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from typing import TYPE_CHECKING, NamedTuple

from digest.text.white_space import in_one_line

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_STRUCK = frozenset({"del", "s", "strike"})
_STYLED_STRUCK = re.compile(r"text-decoration(?:-line)?\s*:[^;]*line-through", re.IGNORECASE)
_STYLED_RAISED = re.compile(r"vertical-align\s*:\s*super", re.IGNORECASE)
_STYLED_LOWERED = re.compile(r"vertical-align\s*:\s*sub\b", re.IGNORECASE)
_NOTE_ROLE = re.compile(r"noteref|footnote|endnote", re.IGNORECASE)
_SIGNS = "0123456789+-−=()"
_UP = str.maketrans(f"{_SIGNS}ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ")
_DOWN = str.maketrans(_SIGNS, "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎")
_NUMERIC = re.compile(rf"[{re.escape(_SIGNS)}]*\d[{re.escape(_SIGNS)}]*")
_NOTE = re.compile(r"\d{1,3}(?:\s?[,;–-]\s?\d{1,3})*|[*†‡§¶]+|\[[^\[\]]{1,20}\]|\(\d{1,3}\)")
_UNIT = re.compile(r"(?<![^\W_])(?:[kcdmnµμ]?m|h[am]|ft|in|yd|mi|sq|s|mc|[^\W\d_])$")
"""What is squared: a unit of length or of time, or a letter that stands for a number."""
_EXPONENT = re.compile(r"[−-]?[kmnt]|[a-z0-9]+(?:\s?[+−*/=-]\s?[a-z0-9]+)+")
"""A power in letters: "n", "n+1"; other single letters are ends of words: "2e"."""
_EXPRESSIBLE = re.compile(rf"[ni{re.escape(_SIGNS)}]+")
"""Of these, what Unicode has raised signs for."""
_VARIABLE = re.compile(r"(?<![^\W_])(?:[^\W\d_]|\d+|\))$")
_POWER = re.compile(r"(?<![\d.,£$€¥])10$")
_PRICE = re.compile(r"(?:[£$€¥]\s?\d+|\d+\s?[£$€¥])$")
_CENTS = re.compile(r"\d\d")
_FORMULA = re.compile(r"(?<![^\W_])CO$")
_BACK = re.compile(r"[↩⏎↵↑⤴⇑^\ufe0e\ufe0f]+")
_FRACTION = re.compile(r"\s*[/⁄]\s*")
_INLINE = frozenset("a abbr b cite code em font i ins mark q small span strong sub sup time u".split())


class Struck(NamedTuple):
    """Words that a page shows struck through, and the element that they stood in or behind."""

    text: str
    place: HtmlElement


def settle_raised(tree: HtmlElement, kept: Collection[int] = ()) -> list[Struck]:
    """Replaces what the page `tree` shows raised, lowered or struck through by what says the same in plain text.

    Returns what is struck through, in its order; of that, the numbers in `kept`, from 1 on, are left where they are.
    """
    struck: list[Struck] = []
    for element in list(tree.iter()):
        if not isinstance(element.tag, str) or element.getparent() is None:
            continue
        style = element.get("style", "")
        if element.tag in _STRUCK or _STYLED_STRUCK.search(style):
            text = in_one_line(element.text_content())
            place = _block_around(element)
            if text:
                struck.append(Struck(text, place))
            if not text or len(struck) not in kept:
                element.drop_tree()
        elif element.tag == "sup" or _STYLED_RAISED.search(style):
            _settle_up(element)
        elif element.tag == "sub" or _STYLED_LOWERED.search(style):
            _settle_down(element)
        elif element.tag == "a" and (_NOTE_ROLE.search(element.get("role", "")) or _leads_back(element)):
            element.drop_tree()
    return struck


def _block_around(element: HtmlElement) -> HtmlElement:
    """The block that an element stands in; where it is all of that, the block beside it."""
    block = element.getparent()
    while block.getparent() is not None and block.tag in _INLINE | _STRUCK:
        block = block.getparent()
    if in_one_line(block.text_content()) != in_one_line(element.text_content()):
        return block
    before, behind = block.getprevious(), block.getnext()
    return before if before is not None else behind if behind is not None else block


def _settle_up(element: HtmlElement) -> None:
    said = in_one_line(element.text_content())
    before = _before(element)
    if (_NUMERIC.fullmatch(said) or _NOTE.fullmatch(said)) and _is_reference(element):
        element.drop_tree()
    elif said.isdigit() and _is_fraction(element):
        _write_fraction(element, before)
    elif _NUMERIC.fullmatch(said) and _is_raised_number(said, before, element.tail or ""):
        _replace(element, said.translate(_UP))
    elif _EXPONENT.fullmatch(said) and _VARIABLE.search(before):
        _replace(element, said.translate(_UP) if _EXPRESSIBLE.fullmatch(said) else f"^({said})")
    elif said.isdigit() and _FORMULA.search(before):
        _replace(element, said)  # a slip for CO₂, as newspapers write it: CO2
    elif _NOTE.fullmatch(said) and before.strip():
        element.drop_tree()


def _settle_down(element: HtmlElement) -> None:
    """Lowered digits behind a number are those of Unicode; CO2 is written so in newspapers."""
    said = in_one_line(element.text_content())
    if _NUMERIC.fullmatch(said) and (_before(element)[-1:].isdigit() or (element.tail or "")[:1].isdigit()):
        _replace(element, said.translate(_DOWN))


def _leads_back(element: HtmlElement) -> bool:
    """Whether a link behind a note leads back to its mark: it is an arrow, to a place of the page itself."""
    return element.get("href", "").startswith("#") and _BACK.fullmatch(in_one_line(element.text_content())) is not None


def _is_reference(element: HtmlElement) -> bool:
    """Whether an element leads to a note, or says that it is the mark of one."""
    around = [element, *element.iterdescendants(), *element.iterancestors("a")]
    return any(
        (each.tag == "a" and each.get("href")) or _NOTE_ROLE.search(f"{each.get('role', '')} {each.get('class', '')}")
        for each in around
    )


def _is_raised_number(said: str, before: str, after: str) -> bool:
    """Whether raised digits are a power's or a price's, rather than the mark of a note."""
    if not before.strip() or after[:1].isdigit() or not said.isdigit():
        return True
    return bool(_UNIT.search(before) or _POWER.search(before) or (_PRICE.search(before) and _CENTS.fullmatch(said)))


def _is_fraction(element: HtmlElement) -> bool:
    below = element.getnext()
    return (
        below is not None
        and below.tag == "sub"
        and bool(_FRACTION.fullmatch(element.tail or ""))
        and in_one_line(below.text_content()).isdigit()
    )


def _write_fraction(element: HtmlElement, before: str) -> None:
    """A raised and a lowered number with a stroke between them as one sign where Unicode has it: ½, else 5⁄16."""
    below = element.getnext()
    if below is None:
        return
    over, under = in_one_line(element.text_content()), in_one_line(below.text_content())
    sign = f"{over}\u2044{under}"
    whole = next((each for each in map(chr, (*range(0xBC, 0xBF), *range(0x2150, 0x215F)))
                  if unicodedata.normalize("NFKC", each) == sign), "")  # fmt: skip
    element.tail = ""
    below.drop_tree()
    _replace(element, whole or (f" {sign}" if before[-1:].isdigit() else sign))


def _replace(element: HtmlElement, text: str) -> None:
    for child in list(element):
        element.remove(child)
    element.text = text


def _before(element: HtmlElement) -> str:
    """What stands right before an element in its block; empty where the block begins with it."""
    while True:
        previous, parent = element.getprevious(), element.getparent()
        if previous is None and parent is None:
            return ""
        text = (previous.tail if previous is not None else parent.text if parent is not None else "") or ""
        if text:
            return str(text)
        if previous is not None:
            if previous.tag == "br" or (isinstance(previous.tag, str) and previous.tag not in _INLINE):
                return ""
            if text := str(previous.text_content()):
                return text
            element = previous
        elif parent is None or parent.tag not in _INLINE:
            return ""
        else:
            element = parent
