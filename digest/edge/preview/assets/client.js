// The preview in a page: hears what changes, keeps the page fresh, and shows its editor what is wrong.

import { freshen, page } from "./fresh.js";
import * as head from "./head.js";
import { begin } from "./morph.js";
import { showPanel } from "./panel.js";
import { showAnew } from "./pictures.js";
import { showProblems } from "./problems.js";
import { listen } from "./stream.js";
import { bar } from "./bar.js";

let labels = null;

// The labels on drafts are a style sheet of the preview's own.
function relabel(tag) {
  if (labels !== null && labels !== tag) {
    const old = document.head.querySelector("link[href*='_preview/labels.css']");
    const link = old.cloneNode();
    link.href = `${page.base}_preview/labels.css?v=${tag}`;
    head.swap(old, link);
  }
  labels = tag;
}

async function hear({ connected, news }) {
  bar.connected(connected);
  if (!news) return;
  showProblems(news);
  try {
    await freshen(news);
    relabel(news.labels);
    showAnew(news.files);
    await showPanel();
  } catch {
    bar.connected(false); // the next news, or the next connection, tries again
  }
  document.documentElement.dataset.previewVersion = page.version;
}

begin();
listen(hear);
