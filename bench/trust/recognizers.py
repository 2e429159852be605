"""Scores `digest.quantities.quantity.find` on the specifications of microsoft/Recognizers-Text.

    python -m bench.trust.recognizers CHECKOUT [--failures]

`CHECKOUT` is a copy of that repository, or of its folder Specs; nothing of it is kept here. In English, cases that are
marked unsupported in Python are left out; in other languages none are. Only amounts of the kind in question count as
found. *Overlap* is the share of expected spans that a found span touches, *value* the share whose value is equal too,
*precision* the share of found spans that touch an expected one. Coins are expected as they are counted there, 50 of
"50 cents", and read as money here, 0.50: a hundredth is taken as equal where the expected unit is a coin.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, NamedTuple

from digest.quantities import quantity
from digest.quantities.amount import FoundAmount
from digest.quantities.units import Unit, UnitKind
from digest.text.spans import Span

ENGLISH = {
    "currency": "NumberWithUnit/English/CurrencyModel.json",
    "dimension": "NumberWithUnit/English/DimensionModel.json",
    "number": "Number/English/NumberModel.json",
    "percent": "Number/English/PercentModel.json",
}
CURRENCY_IN = {
    "de": "German", "fr": "French", "es": "Spanish", "pt": "Portuguese", "it": "Italian", "nl": "Dutch",
    "sv": "Swedish", "tr": "Turkish", "zh": "Chinese", "ja": "Japanese", "ko": "Korean", "hi": "Hindi",
}  # fmt: skip
_KINDS = {"currency": UnitKind.CURRENCY, "dimension": UnitKind.PHYSICAL, "percent": UnitKind.PERCENT}
_COINS = frozenset(
    "Cent Penny Pence Penni Paisa Paise Kopek Jiao Fen Sen Centavo Kuruş Öre Centime Grosz Céntimo Piaster "
    "Rappen".split()
)
_CLOSE = Decimal("1e-9")


class Score(NamedTuple):
    """Counts of spans: those expected, of these touched and equal in value; those found, of these expected."""

    expected: int
    touched: int
    equal: int
    found: int
    right: int
    failures: tuple[str, ...]

    def __str__(self) -> str:
        return (
            f"overlap {self.touched / max(1, self.expected):.2f}  value {self.equal / max(1, self.expected):.2f}  "
            f"precision {self.right / max(1, self.found):.2f}  of {self.expected}"
        )


def score(path: Path, model: str, language: str) -> Score:
    """The score of one file of specifications of a `model` such as `currency`, whose texts are in `language`."""
    expected = touched = equal = found = right = 0
    failures: list[str] = []
    for case in _cases(path, language):
        text = case["Input"]
        amounts = _found(text, model, language)
        spans = [(*place, each) for each in case["Results"] if (place := _place(text, each))]
        expected += len(spans)
        found += len(amounts)
        right += sum(any(_touches(amount, start, end) for start, end, _ in spans) for amount in amounts)
        for start, end, wanted in spans:
            touching = [amount for amount in amounts if _touches(amount, start, end)]
            good = any(_same(amount, wanted["Resolution"], language) for amount in touching)
            touched += bool(touching)
            equal += good
            if not good:
                read = [(text[one.span.start : one.span.end], str(one.quantity.number)) for one in touching]
                failures.append(f"{'value' if touching else 'missed'}: {wanted['Text']!r} {_value(wanted)} {read}")
        failures.extend(
            f"too much: {text[amount.span.start : amount.span.end]!r} in {text[:90]!r}"
            for amount in amounts
            if not any(_touches(amount, start, end) for start, end, _ in spans)
        )
    return Score(expected, touched, equal, found, right, tuple(failures))


def _cases(path: Path, language: str) -> Iterator[dict[str, Any]]:
    for case in json.loads(path.read_text("utf-8-sig")):
        unsupported = f"{case.get('NotSupported', '')},{case.get('NotSupportedByDesign', '')}".lower()
        if language != "en" or "python" not in unsupported:
            yield case


def _found(text: str, model: str, language: str) -> list[FoundAmount]:
    """What is found in `text`; where all of it is one amount, that."""
    stripped = text.strip()
    if model == "number" and (whole := quantity.parse(stripped, language)):
        start = text.index(stripped)
        return [FoundAmount(Span(start, start + len(stripped)), whole)]
    kind = _KINDS.get(model)
    amounts = quantity.find(text, language)
    return [one for one in amounts if kind is None or (one.quantity.unit and _kind(one.quantity.unit) is kind)]


def _kind(unit: Unit) -> UnitKind:
    """That of a unit; a size, 3 by 5 metres, is of lengths."""
    is_size = unit.kind is UnitKind.TALLY and unit.code[-1:].isalpha()
    return UnitKind.PHYSICAL if is_size else unit.kind


def _place(text: str, wanted: dict[str, Any]) -> tuple[int, int] | None:
    """Where an expected amount stands; some files do not say."""
    if "Start" in wanted:
        return wanted["Start"], wanted["End"] + 1
    start = text.lower().find(wanted["Text"].lower())
    return (start, start + len(wanted["Text"])) if start >= 0 else None


def _touches(amount: FoundAmount, start: int, end: int) -> bool:
    return amount.span.start < end and start < amount.span.end


def _value(wanted: dict[str, Any]) -> str:
    return str(wanted["Resolution"].get("value", ""))


def _same(amount: FoundAmount, resolution: dict[str, Any], language: str) -> bool:
    written = str(resolution.get("value")).rstrip("%")
    if language != "en":
        written = written.replace(",", ".")
    try:
        wanted = Decimal(written)
    except InvalidOperation:
        return False
    numbers = [amount.quantity.number]
    if resolution.get("unit") in _COINS:
        numbers.append(amount.quantity.number * 100)
    return any(abs(number - wanted) <= _CLOSE * max(abs(number), abs(wanted), Decimal(1)) for number in numbers)


def main(arguments: list[str]) -> None:
    checkout = Path(arguments[0])
    specs = checkout / "Specs" if (checkout / "Specs").is_dir() else checkout
    scores = {f"{name:9} en": score(specs / path, name, "en") for name, path in ENGLISH.items()}
    for tag, name in CURRENCY_IN.items():
        scores[f"currency  {tag}"] = score(specs / f"NumberWithUnit/{name}/CurrencyModel.json", "currency", tag)
    for name, result in scores.items():
        lines = [f"{name}  {result}"]
        if "--failures" in arguments:
            lines += [f"    {failure}" for failure in result.failures]
        sys.stdout.write("".join(f"{line}\n" for line in lines))


if __name__ == "__main__":
    main(sys.argv[1:])
