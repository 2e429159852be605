"""What is lost between two builds of a site is told, but for what is named."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from bench import differences
from bench.differences import Loss, losses

if TYPE_CHECKING:
    from pathlib import Path

HOME = '<!doctype html><link rel="canonical" href="https://example.org/"><p>Home</p>'
DATA = '{"@graph":[{"name":"Ann Lee","url":"https://example.org/people/lee/"}]}'
PAGE = f"""<!doctype html><head><meta name="description" content="A ferry.">
<script type="application/ld+json">{DATA}</script></head>
<body><main><p id="one">The <mark class="passage figure" data-passages="a" id="at-a">12 boats</mark>
<a href="../b/#x">go on</a>.</p><p>Said by Ann Lee.</p><a href="../people/lee/">Ann Lee</a></main></body>"""


def site(folder: Path, page: str, collection: object = None) -> Path:
    for path, text in {"index.html": HOME, "a/index.html": page, "a/annotations.json": json.dumps(collection)}.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("changed", "lost"),
    [
        ({}, []),
        ({"<p>Said by Ann Lee.</p>": "<div><p>Said by</p> Ann Lee.</div>"}, []),
        ({' data-passages="a"': ""}, []),
        ({DATA: "{}"}, []),  # its values are on the page
        (
            {DATA: DATA.replace("Ann Lee", "A. Lee"), "Ann Lee": "A. Lee"},
            [("text", "SaidbyAnnLee."), ("linked data", "Ann Lee")],
        ),
        ({"12 boats": "13 boats"}, [("marks", ""), ("text", "The12boatsgoon.")]),
        ({' id="one"': ""}, [("id", "one")]),
        ({"#x": "#y"}, [("link", "https://example.org/b/#x")]),
        ({'content="A ferry."': 'content="Ferry."'}, [("meta", "A ferry.")]),
    ],
)
def test_what_a_page_loses_is_told(changed: dict[str, str], lost: list[tuple[str, str]], tmp_path: Path) -> None:
    page = PAGE
    for old, new in changed.items():
        assert old in page
        page = page.replace(old, new)
    told = [loss for loss, _ in losses(site(tmp_path / "old", PAGE), site(tmp_path / "new", page))]
    assert [(loss.kind, loss.what if loss.kind != "marks" else "") for loss in told] == lost


def test_files_and_values_of_data_count_as_well(tmp_path: Path) -> None:
    before = site(tmp_path / "old", PAGE, {"a": [1, "two"]})
    after = site(tmp_path / "new", PAGE, {"b": "two"})
    (before / "feed.xml").write_text("<feed/>")
    assert [loss for loss, _ in losses(before, after)] == [
        Loss("a/annotations.json", "value", "1"),
        Loss("feed.xml", "file", "feed.xml"),
    ]


def test_what_has_a_name_is_counted_by_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = site(tmp_path / "old", PAGE.replace("go on", "go on ↗"))
    assert differences.main(before, site(tmp_path / "new", PAGE)) == 0
    assert "1  arrows behind links" in capsys.readouterr().out
    assert differences.main(before, site(tmp_path / "none", PAGE.replace("go on", ""))) == 1


@pytest.mark.parametrize(
    ("changed", "is_same"),
    [
        ("default-src 'self';media-src 'none';object-src 'none';frame-src 'none'", True),
        ("default-src 'self';object-src 'none';frame-src 'none'", False),
        ("default-src 'self';img-src https:;media-src 'none';object-src 'none';frame-src 'none'", False),
    ],
)
def test_a_policy_is_the_same_where_it_allows_the_same(changed: str, is_same: bool, tmp_path: Path) -> None:
    own = "connect font img manifest script style".split()
    policy = "; ".join(("default-src 'none'", *(f"{kind}-src 'self'" for kind in own)))
    before, after = (
        site(folder, PAGE.replace("</head>", f'<meta http-equiv="Content-Security-Policy" content="{each}"></head>'))
        for folder, each in ((tmp_path / "old", policy), (tmp_path / "new", changed))
    )
    assert differences.main(before, after) == (not is_same)


def test_a_passage_may_be_told_once_with_its_highlight_as_scope(tmp_path: Path) -> None:
    page = "https://example.org/a/"
    fragment = {"type": "FragmentSelector", "value": "at-a"}
    original = {"source": "https://example.net/1", "selector": [{"exact": "12 boats"}]}
    before = site(tmp_path / "old", PAGE, [original, {"source": page, "selector": [fragment, {"exact": "12 boats"}]}])
    after = site(tmp_path / "new", PAGE, [original | {"scope": f"{page}#at-a"}])
    assert differences.main(before, after) == 0
    assert differences.main(before, site(tmp_path / "none", PAGE, [{"source": page}])) == 1
