#!/bin/sh
# stylelint-plugin-use-baseline 1.4.6 lets "text-decoration: underline solid 2px red" through as widely available (available for 30 months
# in all engines), though the data that Baseline is made of, @mdn/browser-compat-data 8.1.9, has Safari read more than the line in that
# shorthand only since 26.2: a declaration is asked about by property and by single values, and this is neither. A Safari
# without it drops the whole declaration, so that highlights lose their underline. stylelint-no-unsupported-browser-features, by
# caniuse's data, tells. Style sheets here say each property by itself (tests/rendering/test_style_sheets.py). This fails once the
# output is another.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund stylelint@17.16.0 stylelint-plugin-use-baseline@1.4.6 stylelint-no-unsupported-browser-features@8.1.2 @mdn/browser-compat-data@8.1.9 > /dev/null
cat > look.mjs <<'SCRIPT'
import { createRequire } from "node:module";
import stylelint from "stylelint";

const RULES = {
  "stylelint-plugin-use-baseline": { "plugin/use-baseline": [true, { available: "widely" }] },
  "stylelint-no-unsupported-browser-features": {
    "plugin/no-unsupported-browser-features": [true, { browsers: ["safari 18"] }],
  },
};
const code = "mark { text-decoration: underline solid 2px red; }";
for (const [plugin, rules] of Object.entries(RULES)) {
  const { results } = await stylelint.lint({ code, config: { plugins: [plugin], rules } });
  console.log(`${plugin}: ${results[0].warnings.length}`);
}
const { css } = createRequire(import.meta.url)("@mdn/browser-compat-data");
console.log(`safari: ${css.properties["text-decoration"].includes_thickness.__compat.support.safari.version_added}`);
SCRIPT
found=$(node look.mjs 2>/dev/null)
expected='stylelint-plugin-use-baseline: 0
stylelint-no-unsupported-browser-features: 1
safari: 26.2'
test "$found" = "$expected" || { echo "expected $expected, found $found" >&2; exit 1; }
echo "$found"
