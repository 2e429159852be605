"""How many mistakes in quotations are told, how many right ones are doubted: `python -m bench.trust.quotations`.

With `changes`, of right ones in which one thing is changed by rule (bench/trust/quotation_changes.py); with
`changes --silent` those of them are printed that pass without a word.

The cases are in tests/verification/cases/quotations/, a file for each language, and are meant to be used by others too:
articles, what may be quoted from each and by whom, and what may not, with the kind of mistake.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from bench.trust.quotation_changes import changes
from digest.content.schema.site import Settings
from digest.foundation.problem import Place, Problem
from digest.kinds.quotes.schema import QuoteEntry
from digest.kinds.quotes.verification import verify_quotation
from digest.markdown import article_text
from digest.text.folding import fold
from digest.verification.kind import Grounds
from digest.verification.name_directory import directory
from digest.verification.passages.locate import Text

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
        for article in yaml.load(file.read_text("utf-8"), Loader=yaml.CSafeLoader):
            for quotation in article["right"]:
                yield Case(file.stem, article["text"], quotation, "")
            for quotation in article["wrong"]:
                yield Case(file.stem, article["text"], quotation, quotation["kind"])


def changed() -> Iterator[Case]:
    """The right quotations, each with one thing changed."""
    for file in sorted(CASES.glob("*.yaml")):
        for article in yaml.load(file.read_text("utf-8"), Loader=yaml.CSafeLoader):
            speech = _grounds(article["text"], file.stem).speech
            for quotation in article["right"]:
                for change in changes(speech, quotation, article["right"]):
                    yield Case(file.stem, article["text"], change.quotation, change.kind)


def told(case: Case) -> tuple[Problem, ...]:
    """All that verification says of the case."""
    given = {key: value for key, value in case.quotation.items() if key not in {"kind", "anonymous", "right_too"}}
    if "anonymous" in case.quotation:
        given |= {"anonymous": True, "role": case.quotation["anonymous"]}
    grounds = _grounds(case.article, case.language)
    return verify_quotation(
        QuoteEntry.model_validate(given), grounds.text, grounds.directory, None, lambda _: Place(""), grounds.speech
    ).problems


def _grounds(article: str, language: str) -> Grounds:
    flow = article_text.parse(article).value
    return Grounds(Text("article.md", flow, fold(flow.text), language), SETTINGS, directory(SETTINGS))


def main(*, of_changes: bool, shows_silent: bool) -> None:
    """Prints a table: for each kind of mistake and each language, how many are told and how many there are."""
    counts: Counter[tuple[str, str]] = Counter()
    noticed: Counter[tuple[str, str]] = Counter()
    for case in changed() if of_changes else cases():
        is_told = bool(told(case))
        if shows_silent and not is_told:
            print(case.language, case.kind, case.quotation)
        for language in (case.language, "all"):
            counts[case.kind or "right", language] += 1
            noticed[case.kind or "right", language] += is_told
    languages = sorted({language for _, language in counts} - {"all"})
    print("| | " + " | ".join((*languages, "all")) + " |")
    print("|---" * (len(languages) + 2) + "|")
    for kind in sorted({kind for kind, _ in counts}):
        cells = (f"{noticed[kind, each]}/{counts[kind, each]}" for each in (*languages, "all"))
        print(f"| {kind} | {' | '.join(cells)} |")


if __name__ == "__main__":
    main(of_changes="changes" in sys.argv, shows_silent="--silent" in sys.argv)
