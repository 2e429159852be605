// The preview in a page: hears what changes, keeps the page fresh, and shows its editor what is wrong.

import { below } from "./address.js";
import { freshen, move, page } from "./fresh.js";
import * as head from "./head.js";
import { begin } from "./morph.js";
import { showPanel } from "./panel.js";
import { showAnew } from "./pictures.js";
import { showProblems } from "./problems.js";
import { listen } from "./stream.js";
import { bar, press } from "./bar.js";

const NAMED = /^\/(people|organisations|topics|outlets|measures)\/([^/]+)\//;
const RENEWED = "digest-renewed"; // what the theme's search listens for

/**
 * @import { Heard, News } from "./stream.js"
 */

/** @type {string | null} */
let labels = null;
let heard = page.version;

/**
 * The labels on drafts are a style sheet of the preview's own.
 *
 * @param {string} tag
 */
function relabel(tag) {
  if (labels !== null && labels !== tag) {
    /** @type {HTMLLinkElement | null} */
    const old = document.head.querySelector("link[href*='_preview/labels.css']");
    if (old) head.swap(old, Object.assign(old.cloneNode(), { href: `${page.base}_preview/labels.css?v=${tag}` }));
  }
  labels = tag;
}

/**
 * Whether lists, feeds and the search index may be others than those of the news before.
 *
 * @param {News} news
 */
function isRenewed({ run, version, changed }) {
  return version !== heard && (changed === null || version > heard + 1 || run !== page.run);
}

/** @param {Heard} heard */
async function hear({ connected, news }) {
  bar.connected(connected);
  if (!news) return;
  if (news.base !== page.base) {
    move(news.base);
    return;
  }
  showProblems(news);
  if (isRenewed(news)) dispatchEvent(new Event(RENEWED));
  heard = news.version;
  try {
    await freshen(news);
    relabel(news.labels);
    showAnew(news.files);
    await showPanel();
  } catch {
    bar.connected(false); // the next news, or the next connection, tries again
  }
  document.documentElement.dataset.previewVersion = String(page.version);
}

if (page.writes) {
  void import("./editing/desk.js").then((desk) => desk.begin());
  press("New", "New article, edition, page or name, or from a paste", async (button) =>
    (await import("./editing/desk.js")).start(button),
  );
  const about = NAMED.exec(`/${below(page.base)}`);
  if (about) {
    press("Edit", "Edit what site.yaml has of this", async () => {
      const name = document.querySelector("h1")?.textContent?.trim() ?? about[2];
      await (await import("./editing/desk.js")).editName(about[1], about[2], name);
    });
  }
}
begin();
listen(hear);
