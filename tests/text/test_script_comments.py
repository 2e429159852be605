"""Scripts are published without comments, and say the same."""

from __future__ import annotations

import json
import subprocess

import pytest

from digest.disk.sources.files import in_memory
from digest.text.script_comments import without_comments
from scripts.sample import ROOT

_TOKENS = """
import { tokenizer } from "acorn";
import { readFileSync } from "node:fs";
const scripts = JSON.parse(readFileSync(0, "utf8"));
const options = { ecmaVersion: "latest", sourceType: "module" };
const tokens = scripts.map((each) => [...tokenizer(each, options)].map((token) => [token.type.label, token.value]));
console.log(JSON.stringify(tokens.map(String)));
"""


@pytest.mark.parametrize(
    ("script", "published"),
    [
        ("a;\n// gone\nb;\n", "a;\nb;\n"),
        ("  /** gone\n   * with **stars**\n   */\n  b;\n", "  b;\n"),
        ("/* x */ a;\n", "/* x */ a;\n"),
        ("a; // stays\n", "a; // stays\n"),
        ("/**/\n/** @const */ var a = 1; /* b */\n/* c */\n", "/** @const */ var a = 1; /* b */\n"),
        ("a = 1 /\n2;\n", "a = 1 /\n2;\n"),
        ("// é\r\nb;", "b;"),
        ("// the last", "// the last"),
    ],
)
def test_comments_with_lines_of_their_own_are_left_out(script: str, published: str) -> None:
    assert without_comments(script.encode()).decode() == published


def test_scripts_of_the_default_theme_are_published_with_the_same_tokens() -> None:
    theme = in_memory({}).templates
    paths = [path for path in theme if path.endswith(".js")]
    written = [(ROOT / "templates" / path).read_text(encoding="utf-8") for path in paths]
    published = [theme[path].decode() for path in paths]
    given = json.dumps([*written, *published])
    ran = subprocess.run(
        ["node", "--input-type=module", "-e", _TOKENS],
        cwd=ROOT,
        input=given,
        capture_output=True,
        text=True,
        check=True,
    )
    tokens = json.loads(ran.stdout)
    assert dict(zip(paths, tokens[len(paths) :], strict=True)) == dict(zip(paths, tokens, strict=False))
    ours = [index for index, path in enumerate(paths) if "/stemmers/" not in path]
    assert sum(len(published[index]) for index in ours) < 0.75 * sum(len(written[index]) for index in ours)


def test_a_script_of_one_s_own_is_published_as_it_is() -> None:
    own = b"// mine\na;\n"
    assert in_memory({"templates/assets/js/own.js": own}).templates["assets/js/own.js"] == own
