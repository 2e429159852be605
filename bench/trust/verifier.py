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
from pathlib import Path
from typing import Any

from tests.kinds.figures import wanted
from tests.kinds.figures.perturbing import SENTENCES, right, told, wrongs


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
    figure = {"value": case["value"], "at": case.get("at", case["value"])}
    return wanted.holds(case["text"], figure, case["language"], case["want"])


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
