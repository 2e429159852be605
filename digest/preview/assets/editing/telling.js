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
  toast.replaceChildren(text);
  if (undoes) {
    const button = make("button", { type: "button" }, "Undo");
    button.addEventListener("click", () => void undo());
    toast.append(" ", button);
  }
  toast.hidden = false;
  clearTimeout(fading);
  fading = setTimeout(() => (toast.hidden = true), undoes ? 10000 : 6000);
}

export async function undo() {
  const answer = await server.undo();
  if (server.isRefusal(answer)) say(answer.why);
  else if (!answer.saved) say(answer.refused);
  else say(`Undone: ${answer.undone.join(", ")} as before.`, answer.undoable > 0);
}

/** @param {string} what */
export const saved = (what) => (/** @type {Saved} */ answer) => say(`${what} saved.`, answer.undoable > 0);
