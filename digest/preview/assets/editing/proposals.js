// What is to be decided on, one by one in the article's text: proposals that stand in a draft's sidecar, and what else its
// text gives to annotate. Taken, changed, left out; by keys too, which a switch turns off (WCAG 2.1.4).

import { make, root } from "../bar.js";
import { nameOf } from "./making.js";
import * as server from "./server.js";
import { rangeOf } from "./selecting.js";
import { isOpen } from "./sheet.js";

/** @import { Change, Field, Forms, Json, Offer, Saved, Values } from "./types.d.ts" */

/**
 * @typedef {object} Desk
 * @property {(changes: Change[], done: string) => Promise<boolean>} write
 * @property {(offer: Offer, range: Range | null, done: (saved: Saved) => void) => Promise<void>} change
 * @property {(text: string, undoes?: boolean) => void} say
 * @property {() => Promise<unknown>} showWhole  Shows the text that the page has only a part of.
 */

const NAME = "digest-desk";
const ALL = "digest-offers";
const KEYS = "digest-preview-keys";
const NOT_SHOWN = "Its passage is in the text, and not on this page.";
const NO_PASSAGE = "It has no passage in the text: change it, or leave it out.";

/** @type {Record<string, string>} */
const CLASSES = { figures: "figure", quotes: "quote", links: "link" };

/** @type {Forms} */
let forms = {};
/** @type {Offer[]} */
let offers = [];
let at = 0;
let further = 0;
let every = false; // whether those are shown too that are worth less
let hasDecided = false;

const count = make("h2", { id: "proposals-title" }, "Proposals");
const close = make("button", { type: "button", className: "close" }, "Close");
const what = make("div", { className: "proposal" });
const keys = make("input", { type: "checkbox", id: "desk-keys" });
const acts = make("div", { className: "decide" });
const card = make(
  "section",
  { className: "proposals", hidden: true, "aria-labelledby": "proposals-title" },
  make("header", {}, count, close),
  what,
  acts,
  make("p", { className: "keys" }, keys, " ", make("label", { htmlFor: "desk-keys" }, "Decide by the keys a, e, x, n")),
);
root.append(card);

/** @type {Desk | null} */
let desk = null;
/** @type {HTMLElement | null} */
let cameFrom = null;

function areKeysOn() {
  try {
    return localStorage.getItem(KEYS) !== "off";
  } catch {
    return true;
  }
}

keys.checked = areKeysOn();
keys.addEventListener("change", () => {
  try {
    localStorage.setItem(KEYS, keys.checked ? "on" : "off");
  } catch {
    // Storage is switched off: the choice holds for this page alone.
  }
});

/** What each key does. */
/** @type {Record<string, { word: string, act: () => Promise<void> | void }>} */
const ACTS = {
  a: { word: "Take", act: () => decide("take") },
  e: { word: "Change", act: () => decide("change") },
  x: { word: "Leave out", act: () => decide("leave") },
  n: { word: "Next", act: () => go(at + 1) },
};

for (const [key, { word, act }] of Object.entries(ACTS)) {
  const made = make("button", { type: "button" }, word, " ", make("kbd", { ariaHidden: "true" }, key));
  made.addEventListener("click", () => void inTurn(act));
  acts.append(made);
}

export function hide() {
  if (card.hidden) return;
  card.hidden = true;
  if ("highlights" in CSS) for (const name of [NAME, ALL]) CSS.highlights.delete(name);
  cameFrom?.focus();
}

close.addEventListener("click", hide);
card.addEventListener("keydown", (event) => {
  if (event.key === "Escape") hide();
});
document.addEventListener("keydown", (event) => {
  if (card.hidden || !keys.checked || event.ctrlKey || event.metaKey || event.altKey) return;
  const isTyping = event
    .composedPath()
    .some((each) => each instanceof Element && each.matches("input:not([type=checkbox]), textarea, select, .desk"));
  if (isTyping) return;
  if (acts.hidden || !Object.hasOwn(ACTS, event.key)) return;
  event.preventDefault();
  const { act } = ACTS[event.key];
  void inTurn(() => (isOpen() ? undefined : act())); // a form may have been opened by the key before
});

/** @param {Json | undefined} value */
const written = (value) =>
  typeof value === "string"
    ? value
    : value === true
      ? "yes"
      : Array.isArray(value)
        ? value.join(", ")
        : value && typeof value === "object"
          ? String(value.exact ?? "")
          : "";

/**
 * @param {Offer} offer
 * @param {Field[]} fields
 */
function shown({ key, value, sure }, fields) {
  const rows = Object.entries(value).filter(([name]) => name !== "at");
  return [
    make("p", { className: `kind ${CLASSES[key] ?? ""}` }, nameOf(key)),
    ...(sure ? [] : [make("p", { className: "doubt" }, "In doubt: look twice.")]),
    make(
      "dl",
      {},
      ...rows.flatMap(([name, each]) => [
        make("dt", {}, fields.find((field) => field.key === name)?.label ?? name),
        make("dd", { dir: "auto" }, written(each)),
      ]),
    ),
  ];
}

/** @param {number} number */
function go(number) {
  acts.hidden = !offers.length;
  if (!offers.length) return further ? offerFurther() : end();
  at = ((number % offers.length) + offers.length) % offers.length;
  const offer = offers[at];
  count.textContent = `Proposal ${at + 1} of ${offers.length}`;
  const range = rangeOf(offer);
  what.replaceChildren(...shown(offer, forms[offer.key] ?? []));
  if (!range) {
    if ("highlights" in CSS) CSS.highlights.delete(NAME);
    what.append(make("p", { className: "doubt" }, offer.exact ? NOT_SHOWN : NO_PASSAGE));
    return;
  }
  const place = range.getBoundingClientRect();
  const room = innerWidth < 480 ? (innerHeight - card.offsetHeight) / 2 : innerHeight / 2;
  scrollBy({ top: place.top - room, behavior: "instant" });
  if ("highlights" in CSS) CSS.highlights.set(NAME, new Highlight(range));
}

/** None of the best is left: those that are worth less are shown where somebody wants to see them. */
function offerFurther() {
  count.textContent = "Proposals";
  const show = make("button", { type: "button", className: "further" }, `Show ${further} more`);
  show.addEventListener("click", async () => {
    every = true;
    await renew();
    acts.querySelector("button")?.focus();
  });
  what.replaceChildren(make("p", {}, "None of the best is left. What else the text gives is worth less."), show);
  show.focus();
}

function end() {
  hide();
  desk?.say("No proposal is left.", hasDecided);
}

async function renew() {
  const [answer, fields] = await Promise.all([server.proposals(every), server.forms()]);
  if (!server.isRefusal(fields)) forms = fields;
  if (server.isRefusal(answer)) {
    desk?.say(answer.why);
    return hide();
  }
  ({ offers, further } = answer);
  if (offers.some((offer) => offer.exact && !rangeOf(offer))) await desk?.showWhole();
  const ranges = offers.map(rangeOf).filter((range) => range !== null);
  if ("highlights" in CSS) CSS.highlights.set(ALL, new Highlight(...ranges));
  go(at);
}

/** @type {Promise<void>} */
let last = Promise.resolve();

/**
 * Does one thing after the other, so that no key is lost while what was decided before is written.
 *
 * @param {() => Promise<void> | void} act
 */
const inTurn = (act) => (last = last.then(act, act));

/** @param {"take" | "change" | "leave"} how */
async function decide(how) {
  const offer = offers[at];
  if (!offer || !desk || card.hidden) return;
  if (how === "change") {
    await desk.change(offer, rangeOf(offer), () => void renew());
    return;
  }
  const changes = how === "take" ? taking(offer) : leaving(offer);
  if (!(await desk.write(changes, how === "take" ? "Taken." : "Left out."))) return;
  hasDecided = true;
  await renew();
}

/**
 * @param {Offer} offer
 * @returns {Change[]}
 */
function taking({ key, value, index, was }) {
  if (index === null) return [{ file: "sidecar", do: "add", keys: [key], value }];
  return [{ file: "sidecar", do: "remove", keys: [key, index, "proposed"], was }];
}

/**
 * @param {Offer} offer
 * @returns {Change[]}
 */
function leaving({ key, value, index, was, exact }) {
  const passage = key === "figures" ? (value.at ?? exact) : exact;
  /** @type {Change[]} */
  const changes = passage ? [{ file: "sidecar", do: "add", keys: ["left_out"], value: passage }] : [];
  if (index !== null) changes.unshift({ file: "sidecar", do: "remove", keys: [key, index], was });
  return changes;
}

/**
 * Shows the proposals of the page's article.
 *
 * @param {Desk} by
 */
export async function decideOn(by) {
  desk = by;
  cameFrom = root.activeElement instanceof HTMLElement ? root.activeElement : null;
  at = 0;
  every = hasDecided = false;
  card.hidden = false;
  await renew();
  if (!card.hidden && !acts.hidden) acts.querySelector("button")?.focus();
}
