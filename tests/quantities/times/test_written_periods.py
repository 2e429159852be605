"""Periods that editors write in words of their language."""

from __future__ import annotations

import datetime as dt

import pytest
from babel.dates import format_skeleton
from hypothesis import given
from hypothesis import strategies as st

from digest.quantities import period
from digest.quantities.times.written_periods import example, parse
from digest.translation.locales import locale_of

WRITTEN = [
    ("de", "3. Quartal 2026", "2026-Q3"),
    ("de", "III. Quartal 2026", "2026-Q3"),
    ("de", "Dez. 2020", "2020-12"),
    ("de", "erstes Halbjahr 2026", "2026-H1"),
    ("de", "Januar 2026/September 2026", "2026-01/2026-09"),
    ("de", "2026-01 / September 2026", "2026-01/2026-09"),
    ("fr", "T3 2026", "2026-Q3"),
    ("fr", "3e trimestre 2026", "2026-Q3"),
    ("fr", "troisième trimestre 2026", "2026-Q3"),
    ("fr", "févr. 2024", "2024-02"),
    ("es", "mayo de 2019", "2019-05"),
    ("es", "mayo 2019", "2019-05"),
    ("es", "primer semestre de 2026", "2026-H1"),
    ("pt", "3.º trimestre de 2026", "2026-Q3"),
    ("pl", "III kwartał 2026", "2026-Q3"),
    ("pl", "Maj 2019", "2019-05"),
    ("it", "terzo trimestre 2026", "2026-Q3"),
    ("nl", "K3 2026", "2026-Q3"),
    ("ru", "май 2019 г.", "2019-05"),
    ("tr", "Mayıs 2019", "2019-05"),
    ("ja", "2026年第3四半期", "2026-Q3"),
    ("zh", "2026年第三季度", "2026-Q3"),
    ("ko", "2019년 5월", "2019-05"),
    ("ar", "مايو 2019", "2019-05"),
    ("en", "first nine months of 2026", "2026-01/2026-09"),
]


@pytest.mark.parametrize(("language", "written", "expected"), WRITTEN)
def test_a_time_in_words_is_one_in_numbers(language: str, written: str, expected: str) -> None:
    found = parse(written, [language])
    assert found == period.parse(expected)
    assert found is not None
    assert found.written in (expected, written)  # data have it in numbers


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("de", "Sommer 2026"),
        ("de", "Ende März 2026"),
        ("de", "Mai"),
        ("de", "Mai 2019, Juni 2019"),
        ("fr", "été 2026"),
        ("fr", "depuis mai 2019"),
        ("en", "fiscal 2019"),
        ("en", "compared with May 2019"),
        ("pl", "rok wcześniej"),
        ("de", "September 2026/Januar 2026"),
        ("de", "mayo de 2019"),
        ("xx", "3. Quartal 2026"),
    ],
)
def test_what_is_no_time_of_its_own_is_none(language: str, written: str) -> None:
    assert parse(written, [language]) is None


def test_the_article_and_the_digest_may_be_in_two_languages() -> None:
    assert parse("mai 2019", ["de", "fr"]) == parse("Mai 2019", ["de", "fr"]) == period.parse("2019-05")


@given(
    st.sampled_from("ar cs da de el en es fi fr he hi hu id it ja ko nl pl pt ro ru sv th tr uk vi zh".split()),
    st.integers(1, 12),
)
def test_whatever_cldr_writes_is_read(language: str, month: int) -> None:
    locale, day = locale_of(language), dt.date(2026, month, 1)
    assert parse(format_skeleton("yMMMM", day, locale=locale), [language]) == period.parse(f"2026-{month:02}")
    assert parse(format_skeleton("yQQQQ", day, locale=locale), [language]) == period.parse(f"2026-Q{(month + 2) // 3}")
    assert parse(example(language), [language])


@given(st.text(max_size=20), st.sampled_from(["de", "pl", "ja", "xx"]))
def test_no_text_is_too_odd(text: str, language: str) -> None:
    found = parse(text, [language])
    assert found is None or found.start <= found.end
