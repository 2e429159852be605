// The keyboard's place in a form whose parts are drawn anew.

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
