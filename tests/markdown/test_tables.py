"""Tables in texts: each in a frame of its own, which keyboards reach and which has a name."""

from __future__ import annotations

import pytest

from digest.markdown.tables import framed
from digest.translation.words import Words

FRAME = '<div class="table-frame" role="group" aria-label="Table" tabindex="0">'


@pytest.mark.parametrize(
    ("html", "made"),
    [
        ("<p>No table</p>", "<p>No table</p>"),
        ("<p>a</p><table>\n<tr></tr>\n</table>\n", f"<p>a</p>{FRAME}<table>\n<tr></tr>\n</table></div>\n"),
        (
            "<table>1</table><p>b</p><table>2</table>",
            f"{FRAME}<table>1</table></div><p>b</p>{FRAME}<table>2</table></div>",
        ),
        # That of a template, which has its own way to be narrow.
        ('<table class="chart">1</table>', '<table class="chart">1</table>'),
    ],
)
def test_frames(html: str, made: str) -> None:
    assert framed(html, Words("en")) == made
