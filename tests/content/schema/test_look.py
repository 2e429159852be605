"""Colours, files, fonts and the menu in site.yaml; what is refused stands in tests/invalid/look.txt."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.content import site_file
from digest.content.schema.colours import LEAST, PAPERS, least_contrast, nearest_that_holds
from digest.content.schema.site import Settings
from tests.depth import examples

BASE = Path(__file__).parents[3] / "templates/assets/css/base.css"
COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


def settings(more: str) -> Settings:
    read = site_file.parse("content/site.yaml", f"title: A\nurl: https://example.org/\n{more}\n".encode())
    assert read.problems == ()
    assert read.value is not None
    return read.value


def test_papers_are_those_of_the_theme() -> None:
    said = dict(re.findall(r"--(paper|raised): light-dark\(([^)]*)\)", BASE.read_text(encoding="utf-8")))
    pairs = [said[name].split(", ") for name in ("paper", "raised")]
    assert {"light": tuple(light for light, _ in pairs), "dark": tuple(dark for _, dark in pairs)} == PAPERS


@examples(100)
@given(colour=COLOURS, scheme=st.sampled_from(["light", "dark"]))
def test_what_is_offered_holds_and_is_kept(colour: str, scheme: str) -> None:
    offered = nearest_that_holds(colour, scheme)
    assert least_contrast(offered, scheme) >= LEAST
    assert nearest_that_holds(offered, scheme) == offered
    assert offered == colour or least_contrast(colour, scheme) < LEAST


def test_contrast_is_that_of_wcag() -> None:
    assert round(least_contrast("#000", "light"), 2) == 18.62  # (.8808 + .05) / .05, by the luminance of #f4f1ea
    assert least_contrast("#141416", "dark") == 1


@pytest.mark.parametrize(
    ("written", "light", "dark"),
    [
        ("accent: '#0b5cad'", "#0b5cad", "#4088dc"),
        ("accent: navy", "#000080", "#4c80f8"),
        ("accent: {light: 'rgb(11 92 173)', dark: '#fff'}", "#0b5cad", "#ffffff"),
    ],
)
def test_accent(written: str, light: str, dark: str) -> None:
    accent = settings(written).accent
    assert accent
    assert (accent.light, accent.on_dark) == (light, dark)


def test_paths_begin_at_the_folder_of_static_files() -> None:
    for written in ("brand.css", "/brand.css", "content/static/brand.css"):
        assert settings(f"css: {written}").css == ("/brand.css",)


def test_a_font_is_a_file_or_names() -> None:
    fonts = settings("fonts: {body: fonts/a.woff2, label: 'Georgia, serif'}").fonts
    assert fonts.body
    assert fonts.label
    assert (fonts.body.file, fonts.body.names, fonts.label.file) == ("/fonts/a.woff2", "", None)
    assert fonts.label.names == "Georgia, serif"
