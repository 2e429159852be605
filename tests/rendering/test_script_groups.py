"""Scripts of a group are one file, and whoever imports one of them takes it from there."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest

from digest.disk.sources.files import in_memory
from digest.rendering.script_groups import GROUPS, grouped
from digest.rendering.templates.theme import Theme
from scripts.sample import ROOT
from tests.builders import make_settings

WORDS = """\
export const hello = "hello";
export const bye = "bye";
"""
SHARED = """\
import { hello as first } from "../words.js";

export const said = [];
export function say(word) {
  said.push(`${first} ${word}`);
}
"""
LATER = "export class Later {}\n"
LEADER = """\
import * as shared from "./shared.js";
import { bye } from "../words.js";
shared.say("leader");
export const last = bye;
"""
OTHER = """\
import {
  say as tell,
  said,
} from "./a/shared.js";
import { last } from "./a/leader.js";
import("./a/later.js");
tell(last);
console.log(JSON.stringify(said));
"""
FILES = {
    "words.js": WORDS,
    "a/shared.js": SHARED,
    "a/later.js": LATER,
    "a/leader.js": LEADER,
    "other.js": OTHER,
    "page.css": "a {}\n",
}
TOGETHER = """\
import * as $words from "../words.js";
const $shared = {};
{
const { hello: first } = $words;

const said = [];
function say(word) {
  said.push(`${first} ${word}`);
}
Object.assign($shared, { said, say });
}
const shared = $shared;
import { bye } from "../words.js";
shared.say("leader");
export const last = bye;
export { $shared };
"""
ELSEWHERE = """\
import { $shared } from "./a/leader.js";
const { say: tell, said } = $shared;
import { last } from "./a/leader.js";
import("./a/later.js");
tell(last);
console.log(JSON.stringify(said));
"""
_PARSED = """
import { parse } from "acorn";
import { readFileSync } from "node:fs";
const options = { ecmaVersion: "latest", sourceType: "module" };
for (const script of JSON.parse(readFileSync(0, "utf8"))) parse(script, options);
"""


def encoded(files: dict[str, str]) -> dict[str, bytes]:
    return {path: text.encode() for path, text in files.items()}


def test_a_group_is_one_file_and_the_only_place_its_modules_are_imported_from() -> None:
    made = grouped(encoded(FILES), {"a/leader.js": ("shared",)})
    assert made == encoded(FILES | {"a/leader.js": TOGETHER, "other.js": ELSEWHERE})


def test_what_is_put_together_does_the_same(tmp_path: Path) -> None:
    made = grouped(encoded(FILES), {"a/leader.js": ("shared",)})
    (tmp_path / "a").mkdir()
    for path, data in (made | {"package.json": b'{"type": "module"}'}).items():
        (tmp_path / path).write_bytes(data)
    ran = subprocess.run(["node", "other.js"], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert json.loads(ran.stdout) == ["hello leader", "hello bye"]


@pytest.mark.parametrize(
    ("groups", "changed"),
    [
        ({"a/leader.js": ("shared", "missing")}, {}),
        ({"a/missing.js": ("shared",)}, {}),
        ({"a/leader.js": ("later",)}, {}),  # which is imported while others run
        ({"a/leader.js": ("shared",)}, {"a/shared.js": "export default 1;\n"}),
        ({"a/leader.js": ("shared",)}, {"a/shared.js": "const a = 1;\nexport { a };\n"}),
        ({"a/leader.js": ("shared",)}, {"a/shared.js": 'import "../words.js";\n'}),
        ({"a/leader.js": ("shared",)}, {"a/shared.js": "import './words.js';\n"}),
    ],
)
def test_a_group_that_cannot_be_one_file_is_left_to_the_browser(
    groups: dict[str, tuple[str, ...]], changed: dict[str, str]
) -> None:
    files = encoded(FILES | changed)
    assert grouped(files, groups) == files


def test_scripts_of_the_default_theme_are_put_together_whole() -> None:
    assets = Theme(in_memory({}).templates, make_settings()).assets
    scripts = {path: data.decode() for path, data in assets.items() if path.startswith("assets/search/")}
    own = {path: text for path, text in scripts.items() if "/stemmers/" not in path}
    for leader, names in GROUPS.items():
        assert all(f"const ${name} = {{}};" in own[leader] for name in names)
    modules = "|".join(name for names in GROUPS.values() for name in names)
    members = {f"{leader.rpartition('/')[0]}/{name}.js" for leader, names in GROUPS.items() for name in names}
    for path in own.keys() - members:
        assert not re.search(rf"^import .*/({modules})\.js\"", own[path], re.MULTILINE), path
    command = ["node", "--input-type=module", "-e", _PARSED]
    subprocess.run(command, cwd=ROOT, input=json.dumps([*own.values()]), text=True, check=True)
