// The engine and its index, loaded when they are first asked for. What failed is tried again at the next call; an index that
// has been renewed is opened anew, where somebody tells of it: the live preview does.

export const RENEWED = "digest-renewed";

const ROOT = new URL("../../../", import.meta.url).href;

/** @import { Loaded } from "types/search" */

/** @type {ReturnType<typeof open> | undefined} */
let opening;
addEventListener(RENEWED, () => {
  opening = undefined;
});

/**
 * The index.
 *
 * @param {Promise<Loaded>} [manifest]  The response of search/index.json where that was asked for before.
 */
export function opened(manifest) {
  opening ??= open(manifest).catch((failure) => {
    opening = undefined;
    throw failure;
  });
  return opening;
}

/** @param {Promise<Loaded>} [manifest] */
async function open(manifest) {
  const { openIndex } = await import("../engine/engine.js");
  return openIndex(ROOT, { manifest });
}
