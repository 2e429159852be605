"""How well figures are verified: what is right and refused, what is wrong and passes, by kind of mistake.

    python -m bench.trust.verifier              the sentences of tests/kinds/figures/cases/sentences.yaml
    python -m bench.trust.verifier CASES.jsonl  and cases of one's own, a line each: text, value, at, language, want

`want` is `refuse` (an error), `tell` (an error or a warning), `take` (nothing is said), or the number that is read.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

from digest.foundation.problem import failed
from tests.kinds.figures.perturbing import SENTENCES, read, right, told, wrongs

_UNITS = {"percent": "%", "metre": "m", "pound": "lb"}


def by_kind() -> Iterator[str]:
    """What is told of the sentences' figures, right and wrong."""
    refused = [each["text"] for each in SENTENCES if told(each["text"], right(each), each.get("language", "en"))]
    yield f"right: {len(SENTENCES)} annotations, {len(refused)} refused or told"
    changed: Counter[str] = Counter()
    silent: Counter[str] = Counter()
    for sentence in SENTENCES:
        for wrong in wrongs(sentence):
            changed[wrong.kind] += 1
            silent[wrong.kind] += not told(sentence["text"], wrong.figure, sentence.get("language", "en"))
    yield f"wrong: {changed.total()} annotations, {silent.total()} pass in silence"
    yield from (f"    {kind}: {silent[kind]} of {count}" for kind, count in sorted(changed.items()))


def holds(case: Mapping[str, Any]) -> bool:
    """Whether what is told of a case is what it wants."""
    figure = {"label": "Figure", "value": case["value"], "at": case.get("at", case["value"])}
    outcome = read(case["text"], figure, case["language"])
    match case["want"]:
        case "refuse":
            return failed(outcome.problems)
        case "tell":
            return bool(outcome.problems)
    if outcome.problems or outcome.value is None:
        return False
    value = outcome.value.figures[0].value
    if case["want"] == "take":
        return True
    number, _, unit = case["want"].partition(" ")
    low, _, high = number.partition("..")
    is_number = value.number == Decimal(low) and (not high or value.upper == Decimal(high))
    return is_number and (not unit or (value.unit is not None and value.unit.code == _UNITS.get(unit, unit)))


def main(arguments: list[str]) -> None:
    lines = list(by_kind())
    for name in arguments:
        cases = [json.loads(line) for line in Path(name).read_text("utf-8").splitlines()]
        missed = [case for case in cases if not holds(case)]
        lines.append(f"{name}: {len(cases) - len(missed)} of {len(cases)} hold")
        lines += [f"    {case['kind']}: {case['value']!r} of {case['text']!r}" for case in missed]
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
