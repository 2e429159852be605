// The keyboard's place in a form: within it while it is open, in the same field where its parts are drawn anew, and where
// it came from afterwards.

import { root } from "../bar.js";

/**
 * Does what draws parts of `form` anew. Where the element that has the keyboard goes with that, the keyboard stays in
 * the same field, else at `otherwise`.
 *
 * @param {HTMLElement} form
 * @param {HTMLElement} otherwise
 * @param {() => void} draw
 */
export function keepingFocus(form, otherwise, draw) {
  const had = root.activeElement;
  const field = had?.closest(".field");
  const isInside = form.contains(had);
  draw();
  if (!isInside || form.contains(root.activeElement)) return;
  const control = field?.querySelector("input, textarea, select");
  (control instanceof HTMLElement ? control : otherwise).focus();
}

const REACHED = "a[href], button, input, select, textarea, summary, [tabindex='0']";

/**
 * What the keyboard reaches in `form`, in order.
 *
 * @param {HTMLElement} form
 */
const reached = (form) =>
  [...form.querySelectorAll(REACHED)].filter(
    (each) =>
      each instanceof HTMLElement && !each.matches(":disabled") && each.checkVisibility({ visibilityProperty: true }),
  );

/**
 * Leads the tabulator from the last part of `form` to the first, and back, as dialogs have it.
 *
 * @param {HTMLElement} form
 * @param {KeyboardEvent} event
 */
export function keepWithin(form, event) {
  const all = reached(form);
  const [end, other] = event.shiftKey ? [all[0], all.at(-1)] : [all.at(-1), all[0]];
  if (event.key !== "Tab" || root.activeElement !== end || !(other instanceof HTMLElement)) return;
  event.preventDefault();
  other.focus();
}

/**
 * Gives the keyboard back to where it `came` from; where that is gone, or was no part of the preview, to the passage at
 * `range`, where text is selected and read on.
 *
 * @param {HTMLElement | null} came
 * @param {Range | null} range
 */
export function giveBack(came, range) {
  const isThere = came?.isConnected && came.checkVisibility();
  if (came && isThere && root.contains(came)) came.focus();
  else if (range?.startContainer.isConnected) enterText(range);
  else if (came && isThere) came.focus();
}

/**
 * Leads the keyboard to the paragraph of a passage, and its caret behind that.
 *
 * @param {Range} range
 */
function enterText(range) {
  const element = range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement;
  const block = element?.closest("p, li, h1, h2, h3, h4, h5, h6, td, th, blockquote, figcaption, pre");
  if (!(block instanceof HTMLElement)) return;
  getSelection()?.collapse(range.endContainer, range.endOffset);
  if (!block.hasAttribute("tabindex")) {
    block.tabIndex = -1;
    block.addEventListener("blur", () => block.removeAttribute("tabindex"), { once: true });
  }
  block.focus({ preventScroll: true });
}
