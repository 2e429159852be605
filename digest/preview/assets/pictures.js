// The digest's own files keep their addresses when they change: what a page shows of them is asked for again.

const SHOWN = "img[src], source[src], video[src], audio[src]";
/** @type {string | null} */
let known = null;

/** @param {string} tag  Changes where any of these files does. */
export function showAnew(tag) {
  if (known !== null && known !== tag) {
    /** @type {NodeListOf<HTMLImageElement | HTMLMediaElement | HTMLSourceElement>} */
    const all = document.querySelectorAll(SHOWN);
    for (const each of all) {
      const url = new URL(each.src);
      if (url.origin !== location.origin) continue;
      url.searchParams.set("v", tag);
      each.src = url.href;
    }
  }
  known = tag;
}
