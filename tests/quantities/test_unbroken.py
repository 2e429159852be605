"""Between a number and its sign no line ends."""

from __future__ import annotations

import pytest

from digest.quantities.unbroken import unbroken


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("8,5 Milliarden €", "8,5 Milliarden_€"),
        ("8,5 Mrd. €", "8,5 Mrd._€"),
        ("1 234 567 €", "1_234_567_€"),
        ("418 300 conteneurs", "418_300 conteneurs"),
        ("2024 2025", "2024 2025"),
        ("€ 3 miljoen", "€_3 miljoen"),
        ("R$ 3 bilhões", "R$_3 bilhões"),
        ("CHF 5 Mio.", "CHF_5 Mio."),
        ("300 mln zł", "300 mln_zł"),
        ("1조 원", "1조_원"),
        ("−5 °C", "−5_°C"),
        ("19,1 %", "19,1_%"),
        ("19,1 % des ventes", "19,1_% des ventes"),
        ("über 20 km", "über 20_km"),
        ("1.1兆円", "1.1兆円"),
        ("-6.4%", "−6.4%"),
        ("-$5 million", "−$5 million"),
        ("US$-5", "US$−5"),
        ("about -5 °C", "about −5_°C"),
        ("5-6 jobs", "5-6 jobs"),
        ("15-year-olds", "15-year-olds"),
        ("$5-$6", "$5-$6"),
        ("US$8.5 billion a year", "US$8.5 billion a year"),
        ("over 46,000 jobs", "over 46,000 jobs"),
        ("240 million [smartphones]", "240 million [smartphones]"),
    ],
)
def test_a_sign_is_one_with_its_number(written: str, shown: str) -> None:
    assert unbroken(written) == shown.replace("_", "\N{NO-BREAK SPACE}")
