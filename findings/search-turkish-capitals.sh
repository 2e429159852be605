#!/bin/sh
# Turkish has two letters i: İ is the capital of i, I that of ı (Unicode, SpecialCasing; CLDR, tr). Engines of search in the browser lower letters
# by ECMAScript's toLowerCase(), which makes two characters of İ and i of I, with a language set to Turkish as well. lunr 2.3.9 with lunr-languages 1.22.0 (tr)
# does not find İstanbul for "istanbul", as nearly everybody types it, nor "İLK SEÇİM" for "ilk seçim". Orama 3.1.18 (language "turkish") does not either, takes
# the second character for the end of a word, and so answers "İstanbul", copied from the page, with every page that has a word in i or ı;
# of ı and I it knows that they belong together, by leaving off dots and accents. FlexSearch 0.8.212 has İ right and "ılıman" wrong,
# and MiniSearch 7.2.0, which is told no language, neither, until its processTerm lowers letters by toLocaleLowerCase("tr"). Letters
# lose their dots here before they are compared, on both sides (digest/search/analysis.py). This fails once the output is another.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund @orama/orama@3.1.18 lunr@2.3.9 lunr-languages@1.22.0 minisearch@7.2.0 flexsearch@0.8.212 > /dev/null
cat > look.mjs <<'SCRIPT'
import { create, insert, search } from "@orama/orama";
import FlexSearch from "flexsearch";
import lunr from "lunr";
import support from "lunr-languages/lunr.stemmer.support.js";
import turkish from "lunr-languages/lunr.tr.js";
import MiniSearch from "minisearch";

support(lunr);
turkish(lunr);

const texts = ["İstanbul büyüdü.", "Ilıman bir kış.", "İLK SEÇİM", "Liman işçileri"];
const orama = create({ schema: { text: "string" }, language: "turkish" });
const mini = new MiniSearch({ fields: ["text"] });
const told = new MiniSearch({ fields: ["text"], processTerm: (term) => term.toLocaleLowerCase("tr") });
const flex = new FlexSearch.Index();
const index = lunr(function () {
  this.use(lunr.tr);
  this.ref("id");
  this.field("text");
  for (const [id, text] of texts.entries()) this.add({ id, text });
});
for (const [id, text] of texts.entries()) {
  insert(orama, { id: String(id), text });
  flex.add(id, text);
  for (const engine of [mini, told]) engine.add({ id, text });
}
for (const question of ["İstanbul", "istanbul", "ilk seçim", "ılıman"]) {
  const found = {
    lunr: index.search(question).map(({ ref }) => ref),
    Orama: search(orama, { term: question }).hits.map(({ id }) => id),
    FlexSearch: flex.search(question),
    MiniSearch: mini.search(question).map(({ id }) => id),
    "MiniSearch, told": told.search(question).map(({ id }) => id),
  };
  const list = Object.entries(found).map(([engine, ids]) => `${engine} ${ids.map(Number).sort().join(" ") || "none"}`);
  console.log(`${question}: ${list.join(", ")}`);
}
SCRIPT
found=$(node look.mjs)
expected='İstanbul: lunr 0, Orama 0 1 2 3, FlexSearch 0, MiniSearch 0, MiniSearch, told 0
istanbul: lunr none, Orama none, FlexSearch 0, MiniSearch none, MiniSearch, told 0
ilk seçim: lunr none, Orama none, FlexSearch 2, MiniSearch none, MiniSearch, told 2
ılıman: lunr none, Orama 1, FlexSearch none, MiniSearch none, MiniSearch, told 1'
test "$found" = "$expected" || { echo "expected $expected, found $found" >&2; exit 1; }
echo "$found"
