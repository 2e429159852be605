"""In which encoding a page is read: as it is told, and where that is mistaken, as its bytes are."""

from __future__ import annotations

import pytest

from digest.ingest.encodings import decode_html
from digest.ingest.source_page import LOST, BlockKind, SourceBlock, SourcePage

GERMAN = "Die Größe der Häfen wächst, und die Brücke über den Fluß schließt im Frühjahr für Züge."
POLISH = "Łódź i Gdańsk budują nową kolej wzdłuż rzeki, a mieszkańcy żądają cichszych pociągów."
RUSSIAN = "Порт откроет новый причал в июне, сказала мэр города на совещании в понедельник утром."
JAPANESE = "港の夜間作業が六月から始まることになったと港湾局が月曜日に発表した。市は対策を取るとしている。"
CHINESE = "港务局星期一宣布，夜间渡轮将从六月开始运行，居民对此表示关注，并要求市政府采取措施。朱镕基"
GREEK = "Το λιμάνι ανοίγει νέα προβλήτα τον Ιούνιο, είπε η δήμαρχος της πόλης τη Δευτέρα το πρωί."


def page(text: str, declared: str = "", language: str = "") -> str:
    meta = f'<meta charset="{declared}">' if declared else ""
    return f'<html lang="{language}"><head>{meta}</head><body><p>{text}</p></body></html>'


@pytest.mark.parametrize(
    ("html", "written_in", "told", "read_in", "said"),
    [
        # What is told is right, or nothing is and it is UTF-8: nobody is told.
        (page(GERMAN), "utf-8", "", "", ""),
        (page(GERMAN), "utf-8-sig", "cp1252", "", ""),
        (page(GERMAN), "utf-16", "", "", ""),
        (page(GERMAN, "iso-8859-1"), "cp1252", "", "", ""),
        (page(GERMAN), "cp1252", "windows-1252", "", ""),
        (page(GERMAN, "utf-8"), "utf-8", "iso-8859-1", "", ""),
        (page(GERMAN, "windows-1252"), "cp1252", "utf-8", "", ""),
        (page(GERMAN, "shift_jis"), "utf-8", "utf-8", "", ""),
        (page("Ports grow", "iso-8859-1"), "ascii", "", "", ""),
        (page(POLISH, "iso-8859-2"), "iso-8859-2", "", "", ""),
        (page(JAPANESE, "iso-2022-jp"), "iso-2022-jp", "", "", ""),
        # Python has these for narrower tables than browsers do.
        (page(CHINESE, "gb2312"), "gbk", "", "", ""),
        (page("①" + JAPANESE, "shift_jis"), "cp932", "", "", ""),
        # What is told is wrong.
        (page(GERMAN, "iso-8859-1"), "utf-8", "", "utf-8", "iso-8859-1"),
        (page(JAPANESE, "shift_jis"), "utf-8", "", "utf-8", "shift_jis"),
        (page(GERMAN, "utf-8", "de"), "cp1252", "", "cp1252", "utf-8"),
        # Nothing is told, or what nobody knows.
        (page(GERMAN), "cp1252", "", "cp1252", ""),
        (page(GERMAN, "no-such"), "cp1252", "nor-this", "cp1252", ""),
        (page(GERMAN, "no-such"), "utf-8", "nor-this", "", ""),
        (page(POLISH, language="pl"), "cp1250", "", "cp1250", ""),
        (page(RUSSIAN), "cp1251", "", "cp1251", ""),
        (page(RUSSIAN), "koi8-r", "", "koi8_r", ""),
        (page(GREEK), "cp1253", "", "cp1253", ""),
        (page(JAPANESE), "shift_jis", "", "cp932", ""),
        (page(JAPANESE), "euc-jp", "", "euc_jis_2004", ""),
    ],
)
def test_encodings(html: str, written_in: str, told: str, read_in: str, said: str) -> None:
    found = decode_html(html.encode(written_in), told)
    assert found.text == html
    assert (("", "") if found.is_as_said else (found.encoding, found.said)) == (read_in, said)


@pytest.mark.parametrize("declared", ["utf-8", ""])
def test_a_broken_byte_makes_no_other_encoding_of_a_page(declared: str) -> None:
    broken = page(GERMAN, declared).encode().replace("ü".encode(), b"\xfc", 1)
    found = decode_html(broken)
    assert found.text == page(GERMAN, declared).replace("ü", LOST, 1)
    assert found.is_as_said


def test_words_with_lost_letters() -> None:
    lost = SourcePage(title="Br\ufffdcke", blocks=(SourceBlock(BlockKind.PARAGRAPH, "Die Br\ufffdcke steht."),))
    assert lost.lost == ("Br\ufffdcke", "Br\ufffdcke")
