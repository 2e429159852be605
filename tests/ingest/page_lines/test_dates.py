from __future__ import annotations

import datetime as dt

import pytest

from digest.ingest.page_lines.dates import find_date, is_date_line

DAY = dt.date(2026, 2, 12)


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Published: 6:30pm, 12 Feb, 2026", "en"),
        ("February 12, 2026", "en"),
        ("Feb. 12th, 2026 at 6:30 p.m.", "en-US"),
        ("Thursday 12 February 2026 18.30 GMT", "en-GB"),
        ("2026-02-12T18:30:00Z", "en"),
        ("12. Februar 2026, 18:30 Uhr", "de"),
        ("Publié le 12 février 2026 à 18h30", "fr"),
        ("Publié le 12 février 2026 à 06h30, mis à jour le 13 février 2026 à 09h12", "fr"),
        ("Publié le 12 février 2026 à 06h30 · Temps de Lecture 4 min. · Offrir l’article", "fr"),
        ("12 de febrero de 2026 a las 10:30 h", "es"),
        ("12 de febrero de 2026 a las 10:30 h.", "es"),
        ("February 12, 2026 at 5:12 p.m.", "en"),
        ("February 12, 2026 5:12 p.m. EST", "en"),
        ("Pubblicato il 12 febbraio 2026 alle 10:30", "it"),
        ("giovedì 12 febbraio 2026, ore 10.30", "it"),
        ("Publicado em 12 de fevereiro de 2026, às 10h30", "pt"),
        ("Geplaatst op donderdag 12 februari 2026 om 10:30 uur", "nl"),
        ("Stand: 12.02.2026, 17:42 Uhr", "de"),
        ("Published on 12 February 2026.", "en"),
        ("12 de febrero de 2026", "es"),
        ("2026年2月12日 18時30分", "ja"),
        ("令和8年2月12日 18時30分", "ja"),
        ("12 फ़रवरी 2026", "hi"),
        ("१२ फ़रवरी २०२६", "hi"),
        ("١٢ فبراير ٢٠٢٦", "ar"),
        ("12 شباط 2026", "ar"),
        ("12 فيفري 2026", "ar"),
        ("الخميس 12 شباط/فبراير 2026", "ar"),
        ("12 فبراير، 2026", "ar"),
        ("12 בפברואר 2026", "he"),
        ("令和八年二月十二日", "ja"),
        ("二〇二六年二月十二日", "zh"),
        ("民國115年2月12日", "zh-Hant"),
        ("2026. 2. 12. 오후 6:30", "ko"),
        ("12 февраля 2026, 18:30", "ru"),
        ("12 Φεβρουαρίου 2026", "el"),
        ("12 lutego 2026, 18:30", "pl"),
        ("12. februára 2026", "sk"),
        ("2026. február 12.", "hu"),
        ("2026 m. vasario 12 d.", "lt"),
        ("2026. gada 12. februāris", "lv"),
        ("12 กุมภาพันธ์ 2569", "th"),
        ("12 กุมภาพันธ์ 2026", "th"),
        ("12 tháng 2 năm 2026", "vi"),
        ("2026년 2월 12일", "ko"),
        ("12 February 2026", "ja"),
        ("12 February 2026", "no-such-language"),
    ],
)
def test_days(line: str, language: str) -> None:
    assert find_date(line, language) == DAY
    assert is_date_line(line, language)


@pytest.mark.parametrize("line", ["", "February 2026", "31 February 2026", "3 min read", "12/02/2026"])
def test_no_day(line: str) -> None:
    assert find_date(line, "en") is None


def test_the_first_day_that_was_counts() -> None:
    assert find_date("Updated 31 February 2026, published 12 February 2026", "en") == DAY


def test_a_sentence_with_a_date_is_no_line_of_a_date() -> None:
    for words in (
        "The boats that the board had promised to the town for years came on 12 February 2026",
        "The bridge opened on 12 February 2026.",
    ):
        assert not is_date_line(words, "en")
