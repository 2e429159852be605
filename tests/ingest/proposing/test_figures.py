"""What amounts are about. The table of cases is in cases/figures.yaml."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

from digest.content.schema.site import Settings
from digest.ingest.drafting.proposals import propose
from digest.ingest.source_page import BlockKind, SourceBlock, SourcePage
from digest.kinds.figures.schema import FigureEntry
from digest.model.article import Status
from digest.verification.name_directory import directory
from tests.tables import in_groups, read_table

CASES: list[dict[str, Any]] = read_table(Path(__file__).parent / "cases/figures.yaml")


SETTINGS = Settings.model_validate({"title": "Harbour news", "url": "https://example.org/"})


def told(figure: FigureEntry, *, sure: bool) -> str:
    also = f" ({figure.also})" if figure.also else ""
    period = f" [{figure.period}]" if figure.period else ""
    status = "" if figure.status is Status.ACTUAL else f" {figure.status}"
    by = f" by {figure.by}" if figure.by else ""
    return f"{figure.label if sure else '?'} = {figure.value}{also}{period}{status}{by}"


@in_groups(((case,) for case in CASES), lambda case: case.get("language", "en"), lambda case: case["title"])
def test_figures(case: dict[str, Any]) -> None:
    """What is proposed of each amount; `?` stands for a label that the sentence does not tell."""
    published = None if case.get("undated") else dt.date(2026, 2, 12)
    blocks = tuple(SourceBlock(BlockKind.PARAGRAPH, text) for text in (case["text"], *case.get("further", ())))
    page = SourcePage(title=case.get("headline", ""), published=published, blocks=blocks)
    found = propose(page, case.get("language", "en"), published, SETTINGS, directory(SETTINGS)).every
    figures = [(each.entry, each.sure) for each in found if isinstance(each.entry, FigureEntry)]
    assert [told(figure, sure=sure) for figure, sure in figures] == case["figures"]
