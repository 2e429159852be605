// The annotations of the article in this page, each with its state and its passage.

import { acts, heedPointer, redraw, stay } from "./acts.js";
import { below } from "./address.js";
import { bar, make, show, toggle } from "./bar.js";
import { page } from "./fresh.js";
import { flash, passage } from "./passages.js";
import { ask, keep, taken } from "./pasted.js";

/**
 * What digest/preview/panel.py tells of a page.
 *
 * @typedef {object} Annotation
 * @property {keyof typeof KINDS} kind
 * @property {string} key
 * @property {number} index
 * @property {string} name
 * @property {string} detail
 * @property {string} id
 * @property {keyof typeof STATES} state
 * @property {string} passage
 * @property {string[]} said
 *
 * @typedef {{ annotations: Annotation[], publish: keyof typeof PUBLISHED, share: number, words: number }} Inspection
 * @typedef {{ waiting: string, source: string, inspection: Inspection | null } | null} Told
 */

const KEY = "digest-preview-panel";
const STATES = {
  anchored: "Anchored",
  warning: "Look again",
  notice: "Worth a look",
  unanchored: "No passage",
  proposed: "Proposed",
  general: "Whole article",
};
const KINDS = { figure: "Figure", quote: "Quote", link: "Context", explanation: "Explanation" };
const PUBLISHED = { full: "in full", excerpt: "as an excerpt", annotations: "as annotations alone" };

const share = make("p", { className: "share" });
const amount = make("progress", { ariaLabel: "The share of the article that is published" });
const list = make("ol");
const add = make("button", { type: "button", className: "article" }, "Add");
const whole = make("button", { type: "button", className: "article" }, "Whole text");
const proposals = make("button", { type: "button", className: "article" }, "Proposals");
const article = make("button", { type: "button", className: "article" }, "Title, summary, topics …");
const kept = taken();
const pasted = make(
  "details",
  { className: "pasted", hidden: !kept, open: true },
  make("summary", {}, "What was pasted"),
  make("ul", {}, ...(kept?.told ?? []).map((line) => make("li", {}, line))),
);
if (kept?.left_out.length) pasted.append(leftOut(kept));
const title = make("h2", { id: "annotations-title" }, "Annotations");
const close = make("button", { type: "button", className: "close", ariaLabel: "Close" }, "Close");
const sheet = make(
  "aside",
  { id: "annotations", className: "annotations", hidden: true, "aria-labelledby": "annotations-title" },
  make("header", {}, title, close),
  share,
  amount,
  make("p", { className: "acts", hidden: !page.writes }, add, article, proposals, whole),
  pasted,
  list,
);
add.addEventListener("click", async () => (await import("./editing/desk.js")).add(add));
whole.addEventListener("click", async () => (await import("./editing/desk.js")).showWhole());
proposals.addEventListener("click", async () => {
  const desk = await import("./editing/desk.js");
  if (matchMedia("(max-width: 30rem)").matches) {
    isWanted = false; // it would hide what is to be decided on
    open(false, false);
  }
  await desk.propose();
});
article.addEventListener("click", async () => (await import("./editing/desk.js")).describe());
const button = toggle(sheet, open);
let tag = "";
let asked = "";
/** @type {Annotation[]} */
let annotations = [];
let isWanted = wasOpen(); // on every page that has annotations

/**
 * @param {boolean} is
 * @param {boolean} [isChosen]
 */
function open(is, isChosen = true) {
  show(sheet, is, isChosen ? "alone" : "behind");
  if (!isChosen) return;
  isWanted = is;
  try {
    localStorage.setItem(KEY, is ? "open" : "closed");
  } catch {
    // Storage is switched off: the choice holds for this page alone.
  }
}

/**
 * The lines that were left out, each with a box to tick where it can be taken back.
 *
 * @param {import("./pasted.js").Kept} what
 */
function leftOut({ address, left_out, sent }) {
  const boxes = left_out.map(({ number }) => make("input", { type: "checkbox", value: number }));
  const rows = left_out.map(({ text }, at) => make("li", {}, make("label", {}, ...(sent ? [boxes[at]] : []), text)));
  const back = make("button", { type: "button", hidden: !sent || !page.writes }, "Take back what is ticked");
  const said = make("p", { role: "status" });
  const form = make("div", { className: "left-out" }, make("p", {}, "Left out of the page:"), make("ul", {}, ...rows));
  form.append(back, said);
  back.addEventListener("click", async () => {
    const numbers = boxes.filter(({ checked }) => checked).map(({ value }) => Number(value));
    if (!sent || !numbers.length) return;
    back.disabled = true;
    const again = { ...sent, keep: [...sent.keep, ...numbers] };
    const made = await ask(page.base, page.token, again).catch(() => null);
    if (made?.place) {
      keep(address, made, again);
      location.reload();
      return;
    }
    said.textContent =
      made?.problems.map(({ message, hint }) => `${message}; ${hint}`).join(" ") || "It was not taken.";
    back.disabled = false;
  });
  return form;
}

function wasOpen() {
  if (kept) return true;
  try {
    return localStorage.getItem(KEY) === "open";
  } catch {
    return false;
  }
}

heedPointer(list);
close.addEventListener("click", () => open(false));
sheet.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !stay(draw)) close.click();
});

/** @param {Annotation} annotation */
function visit(annotation) {
  const range = passage(annotation);
  if (range) flash(range, sheet);
}

/** @param {Annotation} annotation */
function entry(annotation) {
  const head = make(
    "span",
    { className: "head" },
    make("span", { className: `kind ${annotation.kind}` }, KINDS[annotation.kind]),
    make("span", { className: `state ${annotation.state}` }, STATES[annotation.state]),
  );
  const parts = [head, make("span", { className: "title" }, annotation.name)];
  if (annotation.detail) parts.push(make("span", { className: "detail" }, annotation.detail));
  if (annotation.state === "unanchored" && annotation.passage) {
    parts.push(make("span", { className: "nearest" }, make("b", {}, "Nearest: "), annotation.passage));
  }
  for (const said of annotation.said) parts.push(make("span", { className: "said" }, said));
  const goes = make("button", { type: "button" }, ...parts);
  goes.addEventListener("click", () => visit(annotation));
  return make("li", {}, goes, ...(page.writes ? [acts(annotation, annotations, draw)] : []));
}

const draw = () => redraw(list, annotations.map(entry));

/** Proposals that nobody has decided on are no annotations yet. */
function counts() {
  const proposed = annotations.filter(({ state }) => state === "proposed").length;
  const bad = annotations.filter(({ state }) => state === "unanchored" || state === "warning").length;
  const decided = annotations.length - proposed;
  const told = bad ? `Annotations ${decided - bad}/${decided}` : `Annotations ${decided}`;
  proposals.textContent = proposed ? `Proposals (${proposed})` : "Proposals";
  return proposed ? `${told}, ${proposed} proposed` : told;
}

/** @param {Inspection} inspection */
function published({ publish, share, words }) {
  return `Published ${PUBLISHED[publish]}: ${share}% of ${words.toLocaleString("en")} words`;
}

/** @param {Told} news */
function tell(news) {
  const inspection = news?.inspection;
  button.hidden = !inspection;
  bar.label(news?.waiting ?? "");
  if (!inspection) {
    open(false, false);
    return;
  }
  annotations = inspection.annotations;
  button.textContent = counts();
  share.textContent = published(inspection);
  amount.value = inspection.share / 100;
  whole.hidden = inspection.publish === "full";
  draw();
  if (sheet.hidden && isWanted) open(true, false);
}

export async function showPanel() {
  const path = `/${below(page.base)}`;
  const answer = await fetch(`${page.base}_preview/panel?page=${encodeURIComponent(path)}`, {
    headers: asked === path ? { "If-None-Match": tag } : {},
    cache: "no-store",
  });
  if (answer.status === 304) return;
  asked = path;
  tag = answer.headers.get("ETag") ?? "";
  tell(await answer.json());
}
