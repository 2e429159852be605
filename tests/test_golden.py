"""A small digest and what it becomes, kept whole: a change of any output is seen in review.

`pytest tests/test_golden.py --accept` writes tests/golden/ anew, to be looked at before it is committed.
"""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from digest.disk.sources import files as source_files
from digest.model.article import Sources
from digest.pipeline import build
from digest.plan import Options
from scripts.sample import ROOT
from tests.digests import ARTICLE, SIDECAR, SOUND

if TYPE_CHECKING:
    from collections.abc import Mapping

GOLDEN = Path(__file__).parent / "golden"
NOW = dt.datetime(2026, 2, 1, tzinfo=dt.UTC)
EXCERPT = """\
source: {outlet: Bay Times, url: https://example.org/bay, authors: [Sam Reed]}
publish: excerpt
excerpt_limit: 90
language: en-GB"""

WRONG = "An earlier version gave those of the <whole> day & night."
TWICE_WRONG = """\
    corrected:
      - {date: 2026-01-16, note: An earlier version named her Ada Brooke.}
      - {date: 2026-01-22T14:00:00+01:00, note: An earlier version left out “rather”.}
"""
FILES = {
    **SOUND,
    "content/articles/bay.md": ARTICLE.replace(
        "source: {outlet: Harbour Gazette, url: https://example.org/night-ferry}", EXCERPT
    ).replace("The night ferry stays", "What the bay says"),
    "content/articles/bay.yaml": SIDECAR.replace("over 12,400", "about 12,500")
    .replace("    by: Ada Brook\n", f"    by: Ada Brook\n    corrected: {{date: 2026-01-20, note: {WRONG}}}\n")
    .replace("    speaker: Ada Brook\n", f"    speaker: Ada Brook\n{TWICE_WRONG}"),
    "content/editions/2026-w03.md": "---\ntitle: A week at the harbour\nlead: bay\n---\nBoats, *mostly*.\n",
    "content/pages/about.md": "---\ntitle: About\ndescription: Us.\n---\n## Us\n\n[The ferry](/articles/ferry/)\n",
}
FILES["content/articles/bay.md"] = FILES["content/articles/bay.md"].replace("over 12,400", "about 12,500")
YEARS = {2012 + year: f"€{300 + 7 * year},000" for year in range(13)}
NUMBERS = {
    "content/articles/ledger.md": ARTICLE[: ARTICLE.index("The ferry carried")].replace(
        "night ferry stays", "ledger opens"
    )
    + "".join(f"The ferry cost {cost} in {year}.\n\n" for year, cost in YEARS.items()),
    "content/articles/ledger.yaml": "summary: Years of the ledger.\ntopics: [transport]\nfigures:\n"
    + "".join(
        f"  - {{label: Cost in {year}, value: '{cost}', at: '{cost} in {year}', measure: cost, period: {year}}}\n"
        for year, cost in YEARS.items()
    ),
    **SOUND,
    "content/articles/pier.md": """\
---
title: The pier is busier
published: 2025-02-01
source: {outlet: Pier Post, url: https://example.org/pier}
---
The pier had 9,100 passengers in 2023, after 8,600 passengers in 2022. In the first half of 2024 it had
4,800 passengers.

For 2025 the yard expects 12,000 passengers. The Quay Courier has 9,300 passengers for 2023. The target for 2030 is
20,000 passengers. Fares are to bring €2 million in 2026.
""",
    "content/articles/pier.yaml": """\
summary: More people cross.
topics: [transport]
figures:
  - {label: Passengers, value: "9,100 passengers", at: "9,100 passengers", measure: passengers, period: 2023,
     note: Counted at the gate.}
  - {label: Passengers before, value: "8,600 passengers", at: "8,600 passengers", measure: passengers, period: 2022}
  - {label: Passengers so far, value: "4,800 passengers", at: "4,800 passengers", measure: passengers, period: H1 2024}
  - {label: Passengers expected, value: "12,000 passengers", at: "12,000 passengers", measure: passengers, period: 2025,
     status: forecast}
  - label: Passengers, as the Courier has it
    value: 9,300 passengers
    at: 9,300 passengers
    measure: passengers
    period: 2023
    source: {outlet: Quay Courier, url: https://example.org/quay}
    note: Counts those who board on the way.
  - {label: Passengers wanted, value: "20,000 passengers", at: "20,000 passengers", measure: passengers, period: 2030,
     status: target}
  - {label: Income from fares, value: €2 million, at: €2 million, period: 2026, status: forecast}
""",
}
SPEECH = {
    **SOUND,
    "content/articles/quay.md": """\
---
title: The quay is for sale
published: 2026-01-20
source: {outlet: Quay Courier, url: https://example.org/sale}
---
“Two buyers have been through the books,” said a person close to the talks, who asked not to be named.

The harbour board denied that a price was agreed. Its chair, Lia Dunn, said the quay would stay open until June.

“We grew up on it,” said Ada Brook and Finn Dahl, who run the ferry.
""",
    "content/articles/quay.yaml": """\
summary: Somebody wants the quay.
topics: [transport]
quotes:
  - {text: Two buyers have been through the books, anonymous: true, role: a person close to the talks}
  - {text: the quay would stay open until June, speaker: Lia Dunn, role: chair of the harbour board, indirect: true}
  - {text: We grew up on it, speaker: [Ada Brook, Finn Dahl]}
""",
}
RECOUNT = {
    **{path: text for path, text in NUMBERS.items() if "ledger" not in path},
    "content/articles/recount.md": """\
---
title: The pier counts again
published: 2025-03-01
source: {outlet: Pier Post, url: https://example.org/recount}
corrects: pier
---
The pier had 9,200 passengers in 2023, it says now.
""",
    "content/articles/recount.yaml": """\
summary: One gate was counted twice.
topics: [transport]
figures:
  - {label: Passengers, value: "9,200 passengers", at: "9,200 passengers", measure: passengers, period: 2023}
""",
    "content/articles/ferry.md": ARTICLE.replace("---\nThe ferry", "updates: recount\nfollows: pier\n---\nThe ferry"),
}
KEPT_OF_RECOUNT = [
    *("corrections/index.html", "articles/pier/index.html", "articles/recount/index.html"),
    "measures/passengers/index.html",
]
KEPT_OF_SPEECH = ["articles/quay/index.html", "articles/quay/index.md", "articles/quay/annotations.json"]
KEPT_OF_NUMBERS = [
    *("measures/index.html", "measures/passengers/index.html", "forecasts/index.html", "disagreements/index.html"),
    *("measures/passengers/sparkline.svg", "measures/cost/index.html"),
]
KEPT = [
    *("articles/ferry/index.html", "articles/ferry/annotations.json", "articles/bay/index.html"),
    *("editions/2026-w03/index.html", "people/ada-brook/index.html", "measures/passengers/index.html"),
    *("corrections/index.html", "data/quotations.json", "data/measures/passengers.csv-metadata.json"),
    *("about/index.html", "feed.xml", "feed.json", "sitemap.xml", "robots.txt", "llms.txt"),
    *("articles/ferry/index.md", "articles/bay/index.md", "people/ada-brook/feed.xml"),
]


SITES = {"": FILES, "numbers": NUMBERS, "recount": RECOUNT, "speech": SPEECH}


@cache
def outputs(name: str = "") -> Mapping[str, bytes]:
    """The whole site of `SITES`, built with the default theme."""
    sources = Sources(
        files={path: text.encode() for path, text in SITES[name].items()},
        templates=source_files.read(ROOT).templates,
        problems=(),
    )
    result = build(sources, Options(), NOW)
    assert result.problems == ()
    return result.outputs


@pytest.mark.parametrize("path", KEPT)
def test_output_is_what_it_was(path: str, request: pytest.FixtureRequest) -> None:
    is_kept(outputs()[path], GOLDEN / path.replace("/", "-"), request)


@pytest.mark.parametrize("path", KEPT_OF_NUMBERS)
def test_pages_of_numbers_are_what_they_were(path: str, request: pytest.FixtureRequest) -> None:
    is_kept(outputs("numbers")[path], GOLDEN / f"numbers-{path.replace('/', '-')}", request)


@pytest.mark.parametrize("path", KEPT_OF_RECOUNT)
def test_what_a_correction_gives_anew_is_what_it_was(path: str, request: pytest.FixtureRequest) -> None:
    is_kept(outputs("recount")[path], GOLDEN / f"recount-{path.replace('/', '-')}", request)


@pytest.mark.parametrize("path", KEPT_OF_SPEECH)
def test_speakers_without_a_name_and_several_are_what_they_were(path: str, request: pytest.FixtureRequest) -> None:
    is_kept(outputs("speech")[path], GOLDEN / f"speech-{path.replace('/', '-')}", request)


def is_kept(output: bytes, file: Path, request: pytest.FixtureRequest) -> None:
    """Asserts that `output` is what `file` holds; or writes it there, with `--accept`."""
    made = output.decode()
    if file.suffix == ".html":
        # The frame around a page is the same on all; fingerprints of assets change with every change of style.
        made = re.sub(r"\?v=[0-9a-f]{6}", "", made[made.index("<main") : made.index("</main>")]) + "</main>\n"
    if request.config.getoption("--accept"):
        file.write_text(made, encoding="utf-8")
    assert made == file.read_text(encoding="utf-8")


def test_the_list_of_files_is_what_it_was(request: pytest.FixtureRequest) -> None:
    made = "".join(f"{path}\n" for path in sorted(outputs()) if not path.startswith("assets/"))
    made = re.sub(r"/[0-9a-f]{10}\b", "/HASH", made)  # of the version of the program, too
    file = GOLDEN / "files.txt"
    if request.config.getoption("--accept"):
        file.write_text(made, encoding="utf-8")
    assert made == file.read_text(encoding="utf-8")
