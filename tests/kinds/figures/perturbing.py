"""Annotations that are wrong as editors' are: what was right, with one thing changed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from digest.content import site_file
from digest.foundation.problem import Outcome
from digest.kinds.registry import REGISTRY
from digest.model.article import Article
from digest.verification.name_directory import directory
from digest.verification.read_articles import Pair, read_article
from tests.digests import SITE
from tests.tables import read_table

_CASES = Path(__file__).parent / "cases"
SENTENCES: list[dict[str, Any]] = [
    *read_table(_CASES / "sentences.yaml"),
    *(
        {**sentence, "language": file.stem}
        for file in sorted((_CASES / "by_language").glob("*.yaml"))
        for sentence in read_table(file)
    ),
]
_KEYS = ("label", "value", "at", "period", "status", "by")
_SCALES = {
    "million": "billion", "milliards": "millions", "Millionen": "Milliarden", "millions": "milliards",
    "millones": "billones", "milhões": "bilhões", "milioni": "miliardi", "miljoen": "miljard", "miljoner": "miljarder",
    "mln": "mld", "млрд": "млн", "亿": "万", "억": "조", "億": "万", "万": "億", "milliard": "million", "Mrd.": "Mio.",
    "Mio.": "Mrd.", "milliarde": "million", "bilhões": "milhões", "billion": "million", "миллионов": "миллиардов",
}  # fmt: skip
_CURRENCIES = {
    "€": "$", "A$": "US$", "R$": "US$", "$": "€", "£": "€", "Euro": "Franken", "euros": "dollars", "euro": "dollari",
    "zł": "euro", "рублей": "долларов", "рубля": "доллара", "kronor": "euro", "美元": "欧元", "元": "円", "달러": "원",
    "ドル": "ユーロ", "円": "ドル", " 원": " 달러", "Franken": "Euro",
}  # fmt: skip
_HEDGES = (
    "More than ", "Some ", "Rund ", "Environ ", "más de ", "Cerca de ", "barely ", "up to ", "Nearly ",
    "an average of ", "About ", "Barely ", "At least ", "just under ", "Roughly ", "gut ", "Höchstens ", "Fast ",
    "Au moins ", "Près de ", "Unos ", "Al menos ", "Más de ", "Pelo menos ", "Mais da ", "Circa ", "Almeno ",
    "Ongeveer ", "Minstens ", "Cirka ", "Minst ", "Około ", "Co najmniej ", "Ponad ", "Около ", "Не менее ",
    "約", "少なくとも", "约", "至少", "近", "약 ", "적어도 ",
)  # fmt: skip
_ADDED = {
    "en": "about", "de": "rund", "fr": "environ", "es": "unos", "pt": "cerca de", "it": "circa", "nl": "ongeveer",
    "sv": "cirka", "pl": "około", "ru": "около", "ja": "約", "zh": "约", "ko": "약 ",
    "da": "cirka", "nb": "omtrent", "tr": "yaklaşık", "hi": "लगभग",
}  # fmt: skip


class Wrong(NamedTuple):
    """A wrong annotation: the kind of mistake, and the figure's keys."""

    kind: str
    figure: Mapping[str, Any]


def right(sentence: Mapping[str, Any]) -> dict[str, Any]:
    """The figure of a sentence that is right."""
    figure = {key: sentence[key] for key in _KEYS if key in sentence}
    return {"at": figure["value"], **figure}


def wrongs(sentence: Mapping[str, Any]) -> Iterator[Wrong]:
    """The figure of a sentence with one thing changed, in `value` alone or in `at` and `value`."""
    figure = right(sentence)
    value, at = figure["value"], figure["at"]
    language = sentence.get("language", "en")
    for kind, changed in _changed_values(value, language):
        if changed != value and kind not in sentence.get("right_too", ()):
            yield Wrong(kind, {**figure, "value": changed})
    for kind, cut in _cuts(value):
        if at == value and cut in sentence["text"] and kind not in sentence.get("right_too", ()):
            yield Wrong(kind, {**figure, "value": cut, "at": cut})
    for other in sentence.get("wrong", ()):
        changed_keys = {key: other[key] for key in _KEYS if key in other}
        where = {"at": changed_keys["value"]} if "value" in changed_keys else {}
        yield Wrong(other["kind"], {**figure, **where, **changed_keys})


def _changed_values(value: str, language: str) -> Iterator[tuple[str, str]]:
    digits = list(re.finditer(r"\d", value))
    if len(digits) > 1:
        last = digits[-1]
        yield "digit changed", f"{value[: last.start()]}{(int(last[0]) + 3) % 10}{value[last.end() :]}"
        if not re.search(r"[.,]\d{1,2}$", value[: last.end()]) or last[0] != "0":  # 4.90 is 4.9
            yield "digit dropped", value[: last.start()] + value[last.end() :]
        one, two = digits[-2], digits[-1]
        between = value[one.end() : two.start()]
        yield "digits transposed", value[: one.start()] + two[0] + between + one[0] + value[two.end() :]
    if digits:
        yield "sign", f"−{value}" if value[0].isdigit() else value
    for scale, other in _SCALES.items():
        if re.search(rf"(?<![^\W\d_]){scale}(?![a-zа-я])" if scale.isascii() else scale, value):
            yield "scale swapped", value.replace(scale, other)
            if language != "ja":  # 1万2500 without its scale is the same number
                yield "scale dropped", value.replace(f" {scale}", "").replace(scale, "")
            break
    for money, other in _CURRENCIES.items():
        if money in value:
            yield "currency swapped", value.replace(money, other)
            yield "currency dropped", " ".join(value.replace(money, "").replace("d'", "").split())
            break
    for hedge in _HEDGES:
        if value.startswith(hedge):
            yield "hedge dropped", value.removeprefix(hedge)
            yield "hedge swapped", f"under {value.removeprefix(hedge)}" if language == "en" else value
            break
    else:
        gap = "" if language in ("ja", "zh", "ko") else " "
        yield "hedge added", f"{_ADDED[language]}{gap}{value}"
    if value.endswith("%"):
        yield "percent and points", value.replace("%", " percentage points") if language == "en" else value
    if value.endswith("percentage points"):
        yield "percent and points", value.replace(" percentage points", "%")
    for rate in (" a month", " per seat", " im Jahr"):
        if value.endswith(rate):
            yield "rate dropped", value.removesuffix(rate)
    if (mark := re.search(r"(?<=\d)[.,](?=\d{3})", value)) and not value.startswith("−"):
        yield "separator", value[: mark.start()] + {",": ".", ".": ","}[mark[0]] + value[mark.end() :]
    if language == "en" and (noun := re.search(r" ([a-z]{5,})s$", value)) and noun[1] not in ("minute", "point"):
        yield "other noun", value.replace(noun[1], "camel")


def _cuts(value: str) -> Iterator[tuple[str, str]]:
    """The amount with its first or last word cut off, in `value` and `at` alike."""
    words = value.split()
    if len(words) > 1:
        first = " ".join(words[1:])
        if re.search(r"\d", first) or words[0][:1].isdigit():
            yield "cut on the left", first
        if len(words) > 2 or not re.fullmatch(r"[\d.,]+", words[0]):
            last = " ".join(words[:-1])
            if re.search(r"\d", last) and _MEASURED.fullmatch(words[-1]):  # what is counted may be left out
                yield "cut on the right", last
    for symbol in ("€", "A$", "R$ ", "$", "£"):
        if value.startswith(symbol):
            yield "currency cut off", value.removeprefix(symbol)
            break


_MEASURED = re.compile(
    "|".join(
        (*map(re.escape, (*_SCALES, *_CURRENCIES)), "%", "percent", "procent", "Prozent", "proc", "points", "metres",
         "Meter", "litres", "Liter", "litre", "litro", "litr", "литр", "kg", "°C", "minut", "Minuten", "minuten",
         "minuti", "минут", "hours", "Grad", "tonnes", "francs", "suisses", "pesos", "year", "night", "month", "Jahr",
         "gallon")
    )
)  # fmt: skip
_SETTINGS = site_file.read({"content/site.yaml": SITE.encode()}, None).value
_FILES = Pair("content/articles/story.md", "content/articles/story.yaml")


def read(
    text: str, figure: Mapping[str, Any], language: str = "en", *, site: str = "", **titles: str
) -> Outcome[Article | None]:
    """An article of the text `text` with one figure, as a build reads it; `titles` may be `title`, `source_title`, and
    `published`, its day. `site` is a site.yaml of its own."""
    settings = site_file.read({"content/site.yaml": site.encode()}, None).value if site else _SETTINGS
    assert settings is not None
    source = {"outlet": "Gazette", "url": "https://example.org/story", "title": titles.get("source_title", "")}
    matter = {
        "title": titles.get("title", "A story"), "published": titles.get("published", "2026-01-15"),
        "language": language, "source": source,
    }  # fmt: skip
    article = f"---\n{yaml.safe_dump(matter, allow_unicode=True)}---\n{text}\n"
    sidecar = yaml.safe_dump({"figures": [dict(figure)]}, allow_unicode=True)
    files = {_FILES.article: article.encode(), _FILES.sidecar: sidecar.encode()}
    return read_article(_FILES, files, settings, directory(settings), REGISTRY.verification)


def told(text: str, figure: Mapping[str, Any], language: str, **titles: str) -> list[str]:
    """The codes of all that is wrong or in doubt with `figure` in an article of the text `text`."""
    return [problem.code.value for problem in read(text, figure, language, **titles).problems]
