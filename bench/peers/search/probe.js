// A page that searches, as it would in a browser that has nothing yet: ours.html?engine=ours&query=merger&facets=seen
// Without a query it opens the search, as a dialog would, and waits for `typed`.

const query = new URL(location.href).searchParams;
const engine = query.get("engine");
const word = query.get("query");
// Facets that are seen first; and all, as they come with scrolling.
const counts = { seen: ["kind", "topic", "outlet", "year"], all: ["kind", "topic", "outlet", "year", "speaker"] }[
  query.get("facets")
];
const withFacets = Boolean(counts);
const after = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

const engines = {
  async ours() {
    const { opened } = await import("./assets/search/ui/opened.js");
    const index = await opened();
    return async (text, typing) => {
      const answer = await index.search(text, { typing, limit: typing ? 5 : 10, counts });
      if (withFacets) await answer.facets(counts);
      return answer;
    };
  },
  async pagefind() {
    const pagefind = await import(`./${engine}/pagefind.js`);
    await pagefind.init();
    if (withFacets) await pagefind.filters();
    return async (text, typing) => {
      const { results } = await pagefind.search(text);
      return {
        total: results.length,
        hits: await Promise.all(results.slice(0, typing ? 5 : 10).map((each) => each.data())),
      };
    };
  },
  async minisearch() {
    const { default: MiniSearch } = await import("./minisearch.js");
    const text = await (await fetch("./minisearch/index.json")).text();
    const index = MiniSearch.loadJSON(text, {
      idField: "url",
      fields: ["title", "text"],
      storeFields: ["title", "date"],
    });
    return async (each, typing) => {
      const found = index.search(each, { prefix: typing, combineWith: "AND" });
      return { total: found.length, hits: found.slice(0, 10) };
    };
  },
};

const BEFORE = 300;
const BETWEEN = 100;
const opening = engines[engine.split("-")[0]]();
if (word) {
  const { total, hits } = await (await opening)(word, false);
  globalThis.found = { total, shown: hits.length, milliseconds: performance.now() };
}
await after(BEFORE - performance.now());

/** Milliseconds from each letter of `word` to its hits; letters do not wait for hits. */
globalThis.typed = (word) => {
  const start = performance.now();
  const times = Array.from(word, async (_, at) => {
    await after(start + at * BETWEEN - performance.now());
    const typed = performance.now();
    await (
      await opening
    )(word.slice(0, at + 1), true);
    return performance.now() - typed;
  });
  return Promise.all(times);
};
