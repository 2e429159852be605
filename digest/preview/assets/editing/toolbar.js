// What may be made of a selection, in a bar beside it.

import { make, root } from "../bar.js";

/** @typedef {{ word: string, act: () => void }} Choice */

const bar = make("div", { className: "choices", hidden: true, role: "toolbar", ariaLabel: "Annotate the selection" });
root.append(bar);
bar.addEventListener("pointerdown", (event) => event.preventDefault()); // the selection stays
bar.addEventListener("keydown", (event) => {
  const buttons = [...bar.querySelectorAll("button")];
  const at = buttons.findIndex((button) => button === root.activeElement);
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step) buttons[(at + step + buttons.length) % buttons.length]?.focus();
  if (event.key === "Escape") hide();
});

/** @type {Range | null} */
let beside = null;

/**
 * Whether it is shown for what `range` holds.
 *
 * @param {Range} range
 */
export const isBeside = (range) =>
  !bar.hidden &&
  beside !== null &&
  beside.startContainer === range.startContainer &&
  beside.startOffset === range.startOffset &&
  beside.endContainer === range.endContainer &&
  beside.endOffset === range.endOffset;

/** Whether the keyboard is in it. What is hidden keeps the focus until the next frame. */
export const isUsed = () => !bar.hidden && bar.contains(root.activeElement);

/** Leads the keyboard to it, where it is shown. */
export function enter() {
  if (!bar.hidden) bar.querySelector("button")?.focus();
}

export function hide() {
  bar.hidden = true;
  shown.abort();
}

/**
 * Shows `choices` beside an element, and leads the keyboard to them.
 *
 * @param {HTMLElement} element
 * @param {Choice[]} choices
 * @param {string} name  What they are called together.
 */
export function choose(element, choices, name) {
  const range = document.createRange();
  range.selectNode(element);
  offer(range, choices, "", name);
  bar.querySelector("button")?.focus();
}

/**
 * Shows `choices` beside `range`: above it, and below where there is no room, or where a finger selects, whose menus are
 * above.
 *
 * @param {Range} range
 * @param {Choice[]} choices
 * @param {string} [why]  Why there are none.
 * @param {string} [name]  What they are called together.
 */
export function offer(range, choices, why = "", name = "Annotate the selection") {
  beside = range.cloneRange();
  bar.ariaLabel = name;
  bar.replaceChildren(
    ...choices.map(({ word, act }) => {
      const button = make("button", { type: "button" }, word);
      button.addEventListener("click", () => {
        hide();
        act();
      });
      return button;
    }),
    ...(why ? [make("span", { className: "why", role: "status" }, why)] : []),
  );
  bar.hidden = false;
  place(range);
  addEventListener("scroll", () => place(range), { passive: true, signal: following().signal });
}

let shown = new AbortController();

/** What ends with the bar that is shown. */
function following() {
  shown.abort();
  shown = new AbortController();
  return shown;
}

/** @param {Range} range */
function place(range) {
  const place = range.getBoundingClientRect();
  const own = bar.getBoundingClientRect();
  const isCoarse = matchMedia("(pointer: coarse)").matches;
  const above = place.top - own.height - 8;
  const top = isCoarse || above < 8 ? place.bottom + (isCoarse ? 28 : 8) : above;
  const left = place.left + place.width / 2 - own.width / 2;
  bar.style.insetBlockStart = `${Math.max(8, Math.min(top, innerHeight - own.height - 64))}px`;
  bar.style.insetInlineStart = `${Math.max(8, Math.min(left, innerWidth - own.width - 8))}px`;
}
