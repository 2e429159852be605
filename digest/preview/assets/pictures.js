// The digest's own files keep their addresses when they change: what a page shows of them is asked for again.

const SHOWN = "img[src], source[src], video[src], audio[src]";
let known = null;

// `tag` changes where any of these files does.
export function showAnew(tag) {
  if (known !== null && known !== tag) {
    for (const each of document.querySelectorAll(SHOWN)) {
      const url = new URL(each.src);
      if (url.origin !== location.origin) continue;
      url.searchParams.set("v", tag);
      each.src = url.href;
    }
  }
  known = tag;
}
