#!/bin/sh
# Lighthouse 12.8.2: its audit of robots.txt counts a Content-Signal line as an error, "Unknown directive", and the audit fails, though RFC 9309
# (2.2.4) lets robots take further records, and a digest that states its terms for machines loses points for it. Two readers of
# robots.txt pass over the line as they should: the standard library's and Protego 0.7.0 keep the group's rules on both sides of it. The
# line is written by a setting alone (docs/machines.md). This fails once the output is another.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts lighthouse@12.8.2 > /dev/null
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check Protego==0.7.0
printf 'User-agent: *\nDisallow: /a/\nContent-Signal: search=yes, ai-train=no\nDisallow: /b/\n' > robots.txt
cat > audit.mjs <<'SCRIPT'
import { readFileSync } from "node:fs";
import RobotsTxt from "./node_modules/lighthouse/core/audits/seo/robots-txt.js";

const result = RobotsTxt.audit({ RobotsTxt: { status: 200, content: readFileSync("robots.txt", "utf8") } });
console.log(result.score, result.details.items.map((item) => `line ${item.index}: ${item.message}`).join());
SCRIPT
found="$(node audit.mjs) $(venv/bin/python - <<'PYTHON'
from pathlib import Path
from urllib.robotparser import RobotFileParser

from protego import Protego

text = Path("robots.txt").read_text()
standard = RobotFileParser()
standard.parse(text.splitlines())
print([standard.can_fetch("any", path) for path in ("/a/", "/b/", "/c/")], end=" ")
print([Protego.parse(text).can_fetch(path, "any") for path in ("/a/", "/b/", "/c/")])
PYTHON
)"
expected='0 line 3: Unknown directive [False, False, True] [False, False, True]'
test "$found" = "$expected" || { echo "expected $expected, found $found" >&2; exit 1; }
echo "$found"
