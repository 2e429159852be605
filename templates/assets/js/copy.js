// A link to an annotation is copied where it is followed, and how a figure is cited by a button; both say so. Notes get such
// links here, and cards what they are cited by: all of it stands on the page without a script, but in several places.

import { gettext, listed, pgettext } from "./words.js";

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
    const words = squeezed(text);
    answer.textContent = (await copied(words)) ? SAID : gettext("Select the words to copy them");
  });
  const line = document.createElement("p");
  line.append(button, " ", answer);
  text.after(line);
}

function addLinks() {
  for (const note of document.querySelectorAll("li.note")) {
    const link = element("a", "permalink");
    link.href = `#${note.id}`;
    link.ariaLabel = gettext("Link to note %(number)s", {
      number: note.querySelector(".note > a")?.textContent ?? "",
    });
    note.querySelector(":scope > a + p")?.append(" ", link);
  }
}

/** Of each card that has no citation of its own: what it says, before what all figures of the article are cited by. */
function addCitations() {
  const common = document.querySelector("section > div > .cite");
  const words = common && squeezed(common.querySelector(".cite-text"));
  for (const card of common ? document.querySelectorAll(".card:not(:has(.cite))") : []) {
    const label = squeezed(card.querySelector("h3"));
    const facts = [...card.querySelectorAll(".facts > span")].map(squeezed);
    const id = card.id || (card.querySelector("a")?.hash.replace("#at-", "") ?? "");
    const [details, summary, named, text] = [
      element("details", "cite"),
      element("summary"),
      element("span", "hidden"),
      element("p", "cite-text"),
    ];
    named.textContent = ` ${label}`;
    summary.append(gettext("Cite"), named);
    text.textContent = `${label}: ${squeezed(card.querySelector(".card-amount"))} (${listed(facts)}). ${words}#${id}`;
    details.append(summary, text);
    card.append(details);
  }
  common?.remove();
}

/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {string} [name]  Its class.
 */
function element(tag, name) {
  const made = document.createElement(tag);
  if (name) made.className = name;
  return made;
}

/** @param {Element | null} element */
const squeezed = (element) => (element?.textContent ?? "").replace(/\s+/g, " ").trim();

document.addEventListener("click", ({ target }) => {
  /** @type {HTMLAnchorElement | null} */
  const link = target instanceof Element ? target.closest("a.permalink") : null;
  if (link) copyLink(link);
});
addLinks();
addCitations();
if (navigator.clipboard) document.querySelectorAll(".cite-text").forEach(addButton);
