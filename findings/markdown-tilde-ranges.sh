#!/bin/sh
# A tilde between two numbers is a range in Korean and Japanese news ("10~20명"). GitHub's Markdown (0.29, 6.5) takes one tilde on each side for
# strikethrough, as it takes two, so that of a sentence with two ranges marked 18.2.1, micromark-extension-gfm 3.0.0 (which remark-gfm is made
# of) and cmarkgfm 2025.10.22 strike out the end of the first and the beginning of the second. markdown-it-sub 2.0.0 and pymdownx.tilde
# (13.1.2) set them lower, where no blank is between. markdown-it 15.0.3, markdown-it-py 4.3.0 and mistune 3.4.0 want two tildes and leave
# both ranges. The same file is thus one article on a site and another in an editor or on GitHub. Strikethrough has two tildes here
# (digest/markdown/parser.py). This fails once the output is another.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check cmarkgfm==2025.10.22 markdown-it-py==4.3.0 mistune==3.4.0 pymdown-extensions==13.1.2
npm install --silent --no-audit --no-fund marked@18.2.1 micromark@4.0.3 micromark-extension-gfm@3.0.0 markdown-it@15.0.3 markdown-it-sub@2.0.0 > /dev/null
cat > texts.json <<'TEXTS'
["회의에 10~20명이 왔고 30~40명이 떠났다.", "3~5月に10~15隻が来た。"]
TEXTS
cat > look.mjs <<'SCRIPT'
import { readFileSync } from "node:fs";
import MarkdownIt from "markdown-it";
import sub from "markdown-it-sub";
import { marked } from "marked";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

const readers = {
  marked: (text) => marked(text),
  micromark: (text) => micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()] }),
  "markdown-it": (text) => new MarkdownIt().render(text),
  "markdown-it-sub": (text) => new MarkdownIt().use(sub).render(text),
};
const texts = JSON.parse(readFileSync("texts.json", "utf8"));
for (const [name, read] of Object.entries(readers)) {
  for (const text of texts) console.log(`${name}: ${read(text).trim()}`);
}
SCRIPT
cat > look.py <<'PYTHON'
import json

import cmarkgfm
import markdown
import mistune
from markdown_it import MarkdownIt

READERS = {
    "cmarkgfm": cmarkgfm.github_flavored_markdown_to_html,
    "markdown-it-py": MarkdownIt("commonmark").enable("strikethrough").render,
    "mistune": mistune.create_markdown(plugins=["strikethrough"]),
    "pymdownx.tilde": lambda text: markdown.markdown(text, extensions=["pymdownx.tilde"]),
}
texts = json.load(open("texts.json", encoding="utf-8"))
for name, read in READERS.items():
    for text in texts:
        print(f"{name}: {read(text).strip()}")
PYTHON
found=$(node look.mjs && venv/bin/python look.py)
expected='marked: <p>회의에 10<del>20명이 왔고 30</del>40명이 떠났다.</p>
marked: <p>3<del>5月に10</del>15隻が来た。</p>
micromark: <p>회의에 10<del>20명이 왔고 30</del>40명이 떠났다.</p>
micromark: <p>3<del>5月に10</del>15隻が来た。</p>
markdown-it: <p>회의에 10~20명이 왔고 30~40명이 떠났다.</p>
markdown-it: <p>3~5月に10~15隻が来た。</p>
markdown-it-sub: <p>회의에 10~20명이 왔고 30~40명이 떠났다.</p>
markdown-it-sub: <p>3<sub>5月に10</sub>15隻が来た。</p>
cmarkgfm: <p>회의에 10<del>20명이 왔고 30</del>40명이 떠났다.</p>
cmarkgfm: <p>3<del>5月に10</del>15隻が来た。</p>
markdown-it-py: <p>회의에 10~20명이 왔고 30~40명이 떠났다.</p>
markdown-it-py: <p>3~5月に10~15隻が来た。</p>
mistune: <p>회의에 10~20명이 왔고 30~40명이 떠났다.</p>
mistune: <p>3~5月に10~15隻が来た。</p>
pymdownx.tilde: <p>회의에 10~20명이 왔고 30~40명이 떠났다.</p>
pymdownx.tilde: <p>3<sub>5月に10</sub>15隻が来た。</p>'
test "$found" = "$expected" || { echo "expected $expected, found $found" >&2; exit 1; }
echo "$found"
