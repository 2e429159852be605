"""Half a day of edits, in depth ten days, within bounds of memory: none is lost; what is served is what builds make."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import pytest

from digest.disk.sources import files as source_files
from digest.pipeline import build
from digest.plan import Options
from tests.depth import in_depth
from tests.digests import ARTICLE, SIDECAR, SITE, lay
from tests.kept import with_theme_compiled
from tests.serving import NOW, Serving, serving

if TYPE_CHECKING:
    from collections.abc import Iterator

NEWS = f"{SITE}data: false\n"
"""Tables of all articles change with every edit: without them, an edit of a text makes little."""
ROUNDS = 500 if in_depth() else 25
EDITS = 10 * ROUNDS
WARM = 30
"""Rounds after which all that is kept within bounds (readings of texts, templates, data of languages) is there."""
MOST_GROWTH = 24_000_000
"""Bytes by which memory may grow from then to the last edit; docs/preview.md states it."""
_INJECTED = re.compile(
    rb'\n<script type="module" id="digest-preview".*\n<link rel="stylesheet" href="[^"]*_preview/labels.css">'
)


def article(number: int, word: str) -> str:
    day = dt.date(2025, 1, 1) + dt.timedelta(days=number * 11)
    text = ARTICLE.replace("2026-01-15", day.isoformat()).replace("stays", f"stays, number {number}")
    return f"{text}\nThe word is {word}.\n"


def edits(folder: Path, random: Random) -> Iterator[None]:
    """Random edits of the digest in `folder`, one for each step: most sound, some not, and those put right again."""
    broken: set[int] = set()
    for count in range(EDITS):
        number = random.randrange(24)
        name, kind = f"content/articles/a{number}", random.randrange(12)
        if broken and (kind == 0 or count > EDITS - 20):
            number = broken.pop()
            lay(
                folder,
                {
                    f"content/articles/a{number}.yaml": SIDECAR,
                    f"content/articles/a{number}.md": article(number, "mended"),
                },
            )
        elif kind == 1:
            broken.add(number)
            lay(folder, {f"{name}.yaml": SIDECAR.replace("12,400", "12,900", 1), f"{name}.md": article(number, "w")})
        elif kind == 2 and number not in broken and count <= EDITS - 20:
            lay(folder, {f"{name}.md": None, f"{name}.yaml": None})
        elif kind == 3:
            lay(folder, {"content/site.yaml": NEWS.replace("Harbour news", f"Harbour news {count % 3}")})
        elif kind == 4:
            lay(folder, {"templates/assets/css/mine.css": f"p {{ order: {count} }}"})
        elif kind == 5:
            lay(folder, {"content/pages/about.md": f"---\ntitle: About {count}\n---\nIt is about [us](/).\n"})
        else:
            part = folder / f"{name}.md.part"
            part.write_text(article(number, f"w{count}"), encoding="utf-8")
            part.replace(folder / f"{name}.md")  # as many editors save
            is_text_alone = kind > 8 and (folder / f"{name}.yaml").exists()
            if number not in broken and not is_text_alone:
                lay(folder, {f"{name}.yaml": SIDECAR.replace("stay.", f"stay, {count}.")})
        yield


def resident(preview: Serving) -> int:
    """Bytes of memory that the server takes."""
    status = Path(f"/proc/{preview.process.pid}/status").read_text(encoding="utf-8")
    found = re.search(r"VmRSS:\s+(\d+) kB", status)
    assert found
    return int(found[1]) * 1024


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="memory is looked at as Linux tells it")
def test_edits_one_after_the_other(tmp_path: Path) -> None:
    with_theme_compiled(lay(tmp_path, {"content/site.yaml": NEWS}))
    for number in range(24):
        lay(
            tmp_path,
            {f"content/articles/a{number}.md": article(number, "first"), f"content/articles/a{number}.yaml": SIDECAR},
        )
    # One that is forked keeps what tests keep of each theme that there was, which is more than it may grow by.
    with serving(tmp_path, anew=True) as preview:
        version = preview.settled()["version"]
        steps = edits(tmp_path, Random(20260201))
        early = 0
        for count in range(ROUNDS):
            for _ in range(EDITS // ROUNDS):
                next(steps)
            mark = "content/pages/mark.md", f"---\ntitle: Mark {count}\n---\nRound {count}.\n"
            lay(tmp_path, dict([mark]))
            # No update is lost: the last edit of each round is seen, whatever was going on meanwhile.
            version = preview.wait(lambda _, last=count: f"Round {last}.".encode() in preview.get("/news/mark/")[2])[
                "version"
            ]
            if count == WARM:
                early = resident(preview)
        end = preview.wait(lambda news: news["settled"] and not news["errors"])
        assert end["version"] >= version
        assert ROUNDS < WARM or resident(preview) - early < MOST_GROWTH
        now = dt.datetime.fromisoformat(NOW).replace(tzinfo=dt.UTC)
        cold = build(source_files.read(tmp_path), Options(drafts=True, future=True), now)
        assert cold.problems == ()
        served = {}
        for path in cold.outputs:
            status, headers, body = preview.get(f"/news/{path}")
            moved = headers.get("location") == f"/news/{path.removesuffix('index.html')}"
            if status != 200 and moved:
                status, headers, body = preview.get(headers["location"])
            served[path] = _INJECTED.sub(b"", body)
        different = [path for path, body in cold.outputs.items() if served[path] != body]
        assert different == []
    assert not (tmp_path / "site").exists()
