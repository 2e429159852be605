// What the desk says of what it has done, for some seconds, and undoing it.

import { make, root } from "../bar.js";
import * as server from "./server.js";

/** @import { Saved } from "./types.d.ts" */

const toast = make("div", { className: "toast", role: "status", hidden: true });
root.append(toast);
let fading = 0;

/**
 * @param {string} text
 * @param {boolean} [undoes]  Whether it can be undone.
 */
export function say(text, undoes = false) {
  if (undoes) return offerTo(text, "Undo", () => void undo());
  toast.replaceChildren(text);
  appear(6000);
}

/**
 * Says something, and what can be done about it.
 *
 * @param {string} text
 * @param {string} word
 * @param {() => void} act
 */
export function offerTo(text, word, act) {
  const button = make("button", { type: "button" }, word);
  button.addEventListener("click", () => {
    toast.hidden = true;
    act();
  });
  toast.replaceChildren(text, " ", button);
  appear(10000);
}

/** @param {number} long  In milliseconds; longer where somebody is at its button. */
function appear(long) {
  toast.hidden = false;
  clearTimeout(fading);
  fading = setTimeout(() => (toast.matches(":hover, :focus-within") ? appear(long) : (toast.hidden = true)), long);
}

export async function undo() {
  const answer = await server.undo();
  if (server.isRefusal(answer)) say(answer.why);
  else if (!answer.saved) say(answer.refused);
  else say(`Undone: ${answer.undone.join(", ")} as before.`, answer.undoable > 0);
}

/**
 * A hint as a sentence of its own.
 *
 * @param {string} hint
 */
export const sentence = (hint) =>
  hint.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()).replace(/[^.!?…”]$/, "$&.");

/**
 * Why nothing was saved, and what can be done about it.
 *
 * @param {Saved} answer
 */
export function refusal({ refused, told }) {
  const error = told.find(({ severity, message }) => severity === "error" && message === refused);
  return error?.hint ? `${refused}. ${sentence(error.hint)}` : refused;
}

/** @param {string} what */
export const saved = (what) => (/** @type {Saved} */ answer) =>
  say(
    `${what} saved.${answer.renamed ? ` The article was renamed: it is ${answer.renamed} now.` : ""}`,
    answer.undoable > 0,
  );
