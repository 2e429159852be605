"""Parts that a server sends behind a page are put in their places, as their script would."""

from __future__ import annotations

import pytest

from digest.ingest.html.tree import parse_html, visible_text


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        ('<p>One </p><template id="B:0"></template><p>Three</p><div hidden id="S:1">Two </div>', "One Two Three"),
        ('<template id="P:1"></template><p>Two</p><div hidden id="S:1">One </div>', "One Two"),
        ('<p>One </p><div hidden id="S:7">Two </div>', "One Two"),
        ('<div hidden id="S:1"><template id="P:1"></template>One </div>', "One"),
        ('<p>One </p><div hidden id="Search">Two </div>', "One"),
    ],
)
def test_parts_are_put_in_place(body: str, shown: str) -> None:
    script = '<script>$RC("B:0","S:1");$RS("S:1","P:1")</script>'
    tree = parse_html(f"<html><body>{body}{script}</body></html>")
    assert tree is not None
    for hidden in tree.xpath("//*[@hidden]"):
        hidden.drop_tree()
    assert visible_text(tree).split() == shown.split()
