// New from a paste: what the clipboard has is handed over as HTML and as text, and the draft that it becomes is opened.

/** @import { Problem } from "./pasted.js" */

import { ask, keep } from "./pasted.js";
import { shownAt } from "./shown.js";

const { base = "/", token = "", writes = "" } = document.documentElement.dataset;
const form = /** @type {HTMLFormElement} */ (document.querySelector("form"));
const page = /** @type {HTMLTextAreaElement} */ (document.querySelector("#page"));
const address = /** @type {HTMLInputElement} */ (document.querySelector("#address"));
const said = /** @type {HTMLElement} */ (document.querySelector("#said"));
const button = /** @type {HTMLButtonElement} */ (form.querySelector("button"));
let html = ""; // of what was pasted last, as long as nobody has changed its text

/** @param {string[]} lines */
function say(...lines) {
  said.replaceChildren(...lines.map((line) => Object.assign(document.createElement("p"), { textContent: line })));
}

/**
 * What is wrong, with a link to the article that it is about.
 *
 * @param {Problem[]} problems
 */
function refuse(problems) {
  say(...problems.flatMap(({ message, hint }) => [message, hint]));
  for (const { path, place } of problems.filter(({ path }) => path)) {
    const name = place
      ? Object.assign(document.createElement("a"), { href: below(place) })
      : document.createElement("code");
    name.textContent = path;
    const line = document.createElement("p");
    line.append(name);
    said.append(line);
  }
}

/** @param {string} place */
function below(place) {
  return base + place.replace(/^\//, "");
}

let turn = 0; // which page was handed over last: of the one before, nothing is waited for any more

async function make() {
  if (button.disabled) return;
  const own = ++turn;
  button.disabled = true;
  say("Reading the page …");
  try {
    const sent = { html, text: page.value, address: address.value, keep: [] };
    const made = await ask(base, token, sent);
    if (made?.path && !made.place) {
      say(`The draft is written: ${made.path}.`, "It opens here as soon as the preview shows it.");
      button.disabled = false;
      made.place = await shownAt(base, token, made.path, () => own === turn);
      if (own !== turn) return;
    }
    if (made?.place) {
      const address = below(made.place);
      keep(address, made, sent);
      location.assign(address);
    } else if (made?.path) say(`The draft is written: ${made.path}. Load the preview anew to see it.`);
    else if (made) refuse(made.problems);
    else say("The preview does not take it. Load this page anew.");
  } catch {
    say("The preview is not running.");
  }
  button.disabled = false;
}

page.addEventListener("paste", (event) => {
  const clipboard = event.clipboardData;
  if (!clipboard) return;
  event.preventDefault();
  html = clipboard.getData("text/html");
  page.value = clipboard.getData("text/plain");
  make();
});
page.addEventListener("input", () => (html = ""));
// Where the browser objects to the address, what was said of the last try goes: it is of another one.
address.addEventListener("invalid", () => say());
form.addEventListener("submit", (event) => {
  event.preventDefault();
  make();
});
// Until here nobody could paste: what is pasted while nothing listens would stand there, and become no draft.
page.disabled = button.disabled = !writes;
if (!writes) say("This preview is for reading: with --write beside --host, a draft is made here.");
else if (document.activeElement === document.body) page.focus();
