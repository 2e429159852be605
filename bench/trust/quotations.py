"""How many mistakes in quotations are told, how many right ones are doubted: `python -m bench.trust.quotations`.

The cases are in tests/verification/cases/quotations/, a file for each language, and are meant to be used by others too:
articles, what may be quoted from each and by whom, and what may not, with the kind of mistake.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from digest.content.site_schema import Settings
from digest.foundation.problem import Place, Problem
from digest.kinds.quotes.schema import QuoteEntry
from digest.kinds.quotes.verification import verify_quotation
from digest.markdown import article_text
from digest.text.folding import fold
from digest.verification.kind import Grounds
from digest.verification.locate import Text
from digest.verification.name_directory import directory

CASES = Path(__file__).parents[2] / "tests/verification/cases/quotations"
SETTINGS = Settings.model_validate({"title": "Digest", "url": "https://example.org/"})


class Case(NamedTuple):
    """A quotation from an article in `language`; `kind` says what is wrong with it, and is empty where nothing is."""

    language: str
    article: str
    quotation: dict[str, Any]
    kind: str


def cases() -> Iterator[Case]:
    """All cases, by language."""
    for file in sorted(CASES.glob("*.yaml")):
        for article in yaml.safe_load(file.read_text("utf-8")):
            for quotation in article["right"]:
                yield Case(file.stem, article["text"], quotation, "")
            for quotation in article["wrong"]:
                yield Case(file.stem, article["text"], quotation, quotation["kind"])


def told(case: Case) -> tuple[Problem, ...]:
    """All that verification says of the case."""
    given = {key: value for key, value in case.quotation.items() if key not in {"kind", "anonymous"}}
    if "anonymous" in case.quotation:
        given |= {"anonymous": True, "role": case.quotation["anonymous"]}
    flow = article_text.parse(case.article).value
    grounds = Grounds(Text("article.md", flow, fold(flow.text), case.language), SETTINGS, directory(SETTINGS))
    return verify_quotation(
        QuoteEntry.model_validate(given), grounds.text, grounds.directory, None, lambda _: Place(""), grounds.speech
    ).problems


def main() -> None:
    """Prints a line for each kind of mistake and each language."""
    counts: Counter[tuple[str, str]] = Counter()
    noticed: Counter[tuple[str, str]] = Counter()
    for case in cases():
        is_told = bool(told(case))
        for row in (
            ("kind", case.kind or "right"),
            ("language", f"{case.language} {'wrong' if case.kind else 'right'}"),
        ):
            counts[row] += 1
            noticed[row] += is_told
    for row in sorted(counts):
        print(f"{row[1]:28} {noticed[row]:4} told of {counts[row]:4}")


if __name__ == "__main__":
    main()
