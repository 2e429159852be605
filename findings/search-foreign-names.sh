#!/bin/sh
# Engines of search in the browser that are told a page's language read names from other languages by that one's letters. Orama 3.1.18 (language
# "german") takes ğ, ź and their like for ends of words, so that a question for Erdoğan or for Łódź also brings a page that says "An der
# Elbe": "an" and "d" are parts of them. With threshold 0, by which every word must be there, Łódź still brings it. lunr 2.3.9 with lunr-languages 1.22.0
# cuts off what is none of the language's letters at both ends of a word, digits apart: of a Russian or an Arabic page Huawei is kept as
# nothing, and no question finds it. MiniSearch 7.2.0 and FlexSearch 0.8.212, which are told no language, bring the page and no other.
# Words are parted here by what Unicode calls letters, in every language (digest/search/alphabet.py). This fails once the output is another.
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
import arabic from "lunr-languages/lunr.ar.js";
import german from "lunr-languages/lunr.de.js";
import russian from "lunr-languages/lunr.ru.js";
import MiniSearch from "minisearch";

for (const add of [support, arabic, german, russian]) add(lunr);

const pages = {
  de: ["Erdoğan kam nach Berlin.", "An der Elbe stieg das Wasser.", "Orbán sprach in Łódź."],
  ru: ["Завод Huawei открыт.", "Завод Siemens закрыт."],
  ar: ["افتتحت شركة Huawei مصنعا", "أغلقت شركة Siemens مصنعا"],
};
const names = { de: "german", ru: "russian", ar: "arabic" };
for (const [language, question] of [["de", "Erdoğan"], ["de", "Łódź"], ["de", "Orbán"], ["ru", "Huawei"], ["ar", "Huawei"]]) {
  const texts = pages[language];
  const orama = create({ schema: { text: "string" }, language: names[language] });
  for (const [id, text] of texts.entries()) insert(orama, { id: String(id), text });
  const mini = new MiniSearch({ fields: ["text"] });
  mini.addAll(texts.map((text, id) => ({ id, text })));
  const flex = new FlexSearch.Index();
  for (const [id, text] of texts.entries()) flex.add(id, text);
  const index = lunr(function () {
    this.use(lunr[language]);
    this.ref("id");
    this.field("text");
    for (const [id, text] of texts.entries()) this.add({ id, text });
  });
  const found = {
    Orama: search(orama, { term: question }).hits.map(({ id }) => id),
    "all words": search(orama, { term: question, threshold: 0 }).hits.map(({ id }) => id),
    lunr: index.search(question).map(({ ref }) => ref),
    MiniSearch: mini.search(question).map(({ id }) => id),
    FlexSearch: flex.search(question),
  };
  const told = Object.entries(found).map(([engine, ids]) => `${engine} ${ids.map(Number).sort().join(" and ") || "none"}`);
  console.log(`${language}, ${question}: ${told.join(", ")}`);
}
SCRIPT
found=$(node look.mjs)
expected='de, Erdoğan: Orama 0 and 1, all words 0, lunr 0, MiniSearch 0, FlexSearch 0
de, Łódź: Orama 1 and 2, all words 1 and 2, lunr 2, MiniSearch 2, FlexSearch 2
de, Orbán: Orama 0 and 2, all words 2, lunr 2, MiniSearch 2, FlexSearch 2
ru, Huawei: Orama 0, all words 0, lunr none, MiniSearch 0, FlexSearch 0
ar, Huawei: Orama 0, all words 0, lunr none, MiniSearch 0, FlexSearch 0'
test "$found" = "$expected" || { echo "expected $expected, found $found" >&2; exit 1; }
echo "$found"
