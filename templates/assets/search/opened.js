// The engine and its index, loaded when they are first asked for: the index while the engine's scripts still load. What
// failed is tried again at the next call; an index that has been renewed is opened anew, where somebody tells of it: the
// live preview does.

export const RENEWED = "digest-renewed";

// All that the engine imports, to be asked for at once rather than one after the other.
const PARTS = ["alphabet", "analysis", "columns", "files", "match", "numbers", "query", "vocabulary"];
const ROOT = new URL("../../", import.meta.url).href;

let opening;
addEventListener(RENEWED, () => {
  opening = undefined;
});

export function opened() {
  opening ??= open().catch((failure) => {
    opening = undefined;
    throw failure;
  });
  return opening;
}

async function open() {
  const manifest = fetch(`${ROOT}search/index.json`, { cache: "no-cache" });
  // Whoever awaits it is told of its failure; nobody may be yet.
  manifest.catch(() => {});
  for (const name of PARTS) import(`./${name}.js`).catch(() => {});
  const { openIndex } = await import("./engine.js");
  return openIndex(ROOT, { manifest });
}
