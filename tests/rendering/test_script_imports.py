"""Scripts that are put together of others."""

from __future__ import annotations

import json
import re
import subprocess

import pytest

from digest.disk.sources.files import in_memory
from digest.rendering.script_imports import put_together
from digest.rendering.templates.theme import Theme
from scripts.sample import ROOT
from tests.builders import make_settings

FILES = {
    "js/a.js": b'import { w, x } from "./words.js";\n\nconst name = w + x;\n',
    "js/b.js": b'import {\n  x,\n  y,\n} from "./words.js";\nconst name = x - y;\nimport("./later.js");\n',
    "js/exports.js": b"export const a = 1;\n",
    "js/whole.js": b'import * as all from "./words.js";\n',
    "js/own.js": b'import "./own.js";\n',
    "js/words.js": b"export const w = 1, x = 2, y = 3;\n",
    "a.js": b"elsewhere();\n",
}
_PARSED = """
import { parse } from "acorn";
import { readFileSync } from "node:fs";
const options = { ecmaVersion: "latest", sourceType: "module" };
for (const script of JSON.parse(readFileSync(0, "utf8"))) parse(script, options);
"""


TWO = b"""\
import { w, x, y } from "./words.js";
{
const name = w + x;
}
{
const name = x - y;
import("./later.js");
}
"""


@pytest.mark.parametrize(
    ("written", "made"),
    [
        (b'import "./a.js";\nlast();\n', b'import { w, x } from "./words.js";\nlast();\n{\nconst name = w + x;\n}\n'),
        (
            b'import "./a.js";\nimport "./b.js";',
            TWO,
        ),
        (b'import "./exports.js";\n', b'import "./exports.js";\n'),
        (b'import "./whole.js";\n', b'import "./whole.js";\n'),
        (b'import "./own.js";\n', b'import "./own.js";\n'),
        (b'import "./none.js";\n', b'import "./none.js";\n'),
        (b'import "../a.js";\n', b'import "../a.js";\n'),
        (b'const a = "\xff";\n', b'const a = "\xff";\n'),
    ],
)
def test_what_a_script_imports_is_put_into_it(written: bytes, made: bytes) -> None:
    assert put_together("js/x.js", FILES | {"js/x.js": written}) == made


def test_scripts_of_the_default_theme_are_whole() -> None:
    assets = Theme(in_memory({}).templates, make_settings()).assets
    whole = [assets[f"assets/js/{name}.js"].decode() for name in ("site", "article")]
    assert all(not re.search('^import "', script, re.MULTILINE) for script in whole)
    command = ["node", "--input-type=module", "-e", _PARSED]
    subprocess.run(command, cwd=ROOT, input=json.dumps(whole), text=True, check=True)
