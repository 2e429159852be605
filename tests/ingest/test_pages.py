"""Pasted pages and the drafts they become, kept whole: `tests/ingest/pages/`.

Each file has what its editor says (`=== said`), the page as it was pasted, and then the article, the sidecar, what was
left out, and what is missing. `pytest tests/ingest/test_pages.py --accept` writes these four anew, to be looked at
before a commit.
"""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import pytest
import yaml

from digest.content.schema.site import Settings
from digest.foundation.problem import failed
from digest.ingest.article_text import Facts
from digest.ingest.drafting.draft import make_draft
from digest.ingest.page_lines.clean import clean
from digest.verification.name_directory import directory

PAGES = sorted((Path(__file__).parent / "pages").glob("*.txt"))
SETTINGS = Settings.model_validate(
    {
        "title": "Harbour news",
        "url": "https://example.org/",
        "topics": {"ferries": "Ferries", "night-ferries": "Night ferries"},
        "people": {"jun-ito": {"name": "Jun Ito", "aliases": ["Councillor Ito"]}},
        "outlets": {"press": {"name": "Harbour Press", "url": "https://press.example/"}},
    }
)
_SECTION = re.compile(r"^=== (?P<name>.+)\n(?P<text>(?:(?!=== ).*\n)*)", re.MULTILINE)


@pytest.mark.parametrize("file", PAGES, ids=lambda file: file.stem)
def test_a_page_becomes_a_draft(file: Path, request: pytest.FixtureRequest) -> None:
    sections = {section["name"]: section["text"] for section in _SECTION.finditer(file.read_text("utf-8"))}
    said = yaml.safe_load(sections["said"]) or {}
    page = clean(sections["page"], said.get("language", "en"))
    made = make_draft(page, Facts(today=dt.date(2026, 3, 1), **said), SETTINGS, directory(SETTINGS))
    assert not failed(made.problems)
    draft = made.value
    made = {
        "article": draft.article,
        "sidecar": draft.sidecar,
        "left out": "".join(f"{line.text}\n" for line in page.left_out),
        "missing": "".join(f"{key}\n" for key in draft.missing),
    }
    if request.config.getoption("--accept"):
        kept = {"said": sections["said"], "page": sections["page"]} | made
        file.write_text("".join(f"=== {name}\n{text}" for name, text in kept.items()), "utf-8")
    else:
        assert {name: sections[name] for name in made} == made
