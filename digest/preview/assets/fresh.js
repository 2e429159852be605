// Keeps the page as the server has it now: asks for it where it may have changed, and patches what did.

import { below, decoded, encoded } from "./address.js";
import * as head from "./head.js";
import { morph } from "./morph.js";

/** @import { News } from "./stream.js" */

const { dataset } = /** @type {HTMLElement} */ (document.getElementById("digest-preview"));

export const page = {
  base: dataset.base ?? "",
  token: dataset.token ?? "",
  run: dataset.run ?? "",
  version: Number(dataset.version),
  tag: dataset.tag ?? "",
  status: Number(dataset.status),
  writes: dataset.writes === "yes",
};

/** @type {News | null} */
let wanted = null;
let isBusy = false;

/** This page's file below the site's root. */
function file() {
  const path = below(page.base);
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

/** @param {News} news */
function isConcerned(news) {
  if (news.run !== page.run) return true;
  if (news.version <= page.version) return false;
  return (
    news.changed === null || news.version > page.version + 1 || news.changed.includes(file()) || page.status !== 200
  );
}

/** A note that is open is open by the page's fragment, and must still be so. */
function target() {
  const id = decoded(location.hash.slice(1));
  const element = id && document.getElementById(id);
  if (!element || element.matches(":target")) return;
  const top = scrollY;
  location.replace(location.hash);
  scrollTo({ top, behavior: "instant" });
}

/** @param {string} html */
function patch(html) {
  const next = new DOMParser().parseFromString(html, "text/html");
  if (head.runsOthers(next.head)) {
    location.reload();
    return;
  }
  head.renew(next.head);
  document.documentElement.lang = next.documentElement.lang;
  morph(next.body);
  target();
  document.body.dispatchEvent(new Event("change", { bubbles: true })); // notes find their places anew
}

async function ask() {
  const answer = await fetch(location.pathname + location.search, {
    headers: { "If-None-Match": page.tag },
    cache: "no-store",
  });
  if (answer.status === 304) return;
  const html = await answer.text();
  const tag = answer.headers.get("ETag") ?? "";
  if (tag === page.tag) return;
  if (answer.status !== page.status) {
    // What stood here was no page, or is none any more.
    if (page.status !== 200) location.reload();
    else if (answer.status === 404) location.replace(page.base);
    return;
  }
  if (answer.redirected) {
    const isLike = new RegExp(`<body class="${CSS.escape(document.body.classList[0] ?? "")}`).test(html);
    if (!isLike) {
      location.replace(answer.url);
      return;
    }
    history.replaceState(history.state, "", new URL(answer.url).pathname + location.hash);
  }
  page.tag = tag;
  patch(html);
}

/**
 * Goes to where this page is now that the site is served below `base`.
 *
 * @param {string} base
 */
export function move(base) {
  location.replace(encoded(base + below(page.base)) + location.hash);
}

/**
 * Makes the page what `news` tell of, or what is newer by then.
 *
 * @param {News} news
 */
export async function freshen(news) {
  wanted = news;
  if (isBusy) return;
  isBusy = true;
  try {
    /** @type {News | null} */
    let last = null;
    while (last !== wanted) {
      last = wanted;
      if (isConcerned(last)) await ask();
      page.version = last.version;
      page.run = last.run;
    }
  } finally {
    isBusy = false;
  }
}
