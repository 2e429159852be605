// A link to an annotation is copied where it is followed, and how a figure is cited by a button; both say so.

import { gettext, pgettext } from "./words.js";

const SAID = gettext("Copied");
const MOMENT = 1500;
const told = document.createElement("p");
told.className = "hidden";
told.setAttribute("role", "status");
document.querySelector("main")?.append(told);

/**
 * Whether `words` could be put on the clipboard.
 *
 * @param {string} words
 */
async function copied(words) {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false; // Not allowed here.
  }
}

/** @param {HTMLAnchorElement} link */
async function copyLink(link) {
  if (!(await copied(link.href))) return; // The address bar has it.
  link.dataset.said = told.textContent = SAID;
  setTimeout(() => {
    delete link.dataset.said;
    told.textContent = "";
  }, MOMENT);
}

/** @param {Element} text */
function addButton(text) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "quiet";
  button.textContent = pgettext("button", "Copy");
  const answer = document.createElement("output");
  button.addEventListener("click", async () => {
    const words = (text.textContent ?? "").replace(/\s+/g, " ").trim();
    answer.textContent = (await copied(words)) ? SAID : gettext("Select the words to copy them");
  });
  const line = document.createElement("p");
  line.append(button, " ", answer);
  text.after(line);
}

document.addEventListener("click", ({ target }) => {
  /** @type {HTMLAnchorElement | null} */
  const link = target instanceof Element ? target.closest("a.permalink") : null;
  if (link) copyLink(link);
});
if (navigator.clipboard) document.querySelectorAll(".cite-text").forEach(addButton);
