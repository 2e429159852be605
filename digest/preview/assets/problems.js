// What is wrong with the digest. Errors open the sheet by themselves; warnings are a number in the bar.

import { below, encoded } from "./address.js";
import { bar, host, make, show, toggle } from "./bar.js";
import { codes } from "./editing/widgets.js";
import { page } from "./fresh.js";
import { offerRemedy } from "./remedies.js";

/** @import { News, Problem } from "./stream.js" */

const list = make("ol");
const title = make("h2", { id: "problems-title" });
const close = make("button", { type: "button", className: "close", ariaLabel: "Close" }, "Close");
const sheet = make(
  "section",
  { id: "problems", className: "problems", hidden: true, "aria-labelledby": "problems-title" },
  make("header", {}, title, close),
  list,
);
const open = (/** @type {boolean} */ is) => {
  show(sheet, is);
  void offerRemedies();
};
/** @type {HTMLElement[]} */
let mendable = []; // of whom no remedy was asked for yet
const button = toggle(sheet, open);
let listed = ""; // the problems of the list, in full
let shown = ""; // the errors that were shown last

close.addEventListener("click", () => open(false));
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !sheet.hidden && !document.querySelector(":modal")) open(false);
});

/**
 * @param {number} number
 * @param {string} word
 */
function counted(number, word) {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}

/** @param {Problem} problem */
function where(problem) {
  const place = [problem.path, problem.line, problem.column].filter((part) => part).join(":");
  if (!problem.opens) return make("code", { className: "place" }, place);
  const link = make("button", { type: "button", className: "place", title: "Open in your editor" }, place);
  link.addEventListener("click", async () => {
    const answer = await fetch(`${page.base}_preview/open/${problem.id}`, {
      headers: { "Digest-Preview-Token": page.token },
    });
    if (!answer.ok) link.after(make("span", { className: "failed", role: "status" }, await answer.text()));
  });
  return link;
}

/**
 * A link to the page that a problem is of, on all others.
 *
 * @param {Problem} problem
 */
function leads(problem) {
  if (!problem.page || problem.page === below(page.base)) return [];
  return [" ", make("a", { className: "place", href: encoded(page.base + problem.page) }, "Show the page")];
}

/** @param {Problem} problem */
function entry(problem) {
  /** @type {HTMLElement[]} */
  const parts = [
    make(
      "p",
      { className: "head" },
      make("b", {}, problem.severity),
      " ",
      where(problem),
      " ",
      make("code", {}, problem.code),
      ...leads(problem),
    ),
    make("p", { className: "message" }, ...codes(problem.message)),
  ];
  if (problem.frame) parts.push(make("pre", { tabIndex: 0, ariaLabel: "The lines around it" }, problem.frame));
  if (problem.hint) parts.push(make("p", { className: "hint" }, ...codes(problem.hint)));
  const item = make("li", { className: problem.severity }, ...parts);
  item.dataset.id = problem.id;
  if (problem.mendable && page.writes) mendable.push(item);
  return item;
}

/**
 * Asks for the remedies of what is listed, one after the other, while the sheet is shown.
 */
async function offerRemedies() {
  while (mendable.length && !sheet.hidden) {
    const item = mendable.shift();
    if (item?.dataset.id) await offerRemedy(item, item.dataset.id);
  }
}

/** @param {News} news */
export function showProblems({ problems, errors, warnings }) {
  const told = JSON.stringify(problems); // the lines around one may change where it stands as it did
  if (told !== listed) {
    listed = told;
    mendable = [];
    list.replaceChildren(...problems.map(entry));
    const more = errors + warnings - problems.length;
    if (more > 0) list.append(make("li", { className: "more" }, `and ${more} more`));
  }
  const counts = [errors && counted(errors, "error"), warnings && counted(warnings, "warning")]
    .filter(Boolean)
    .join(", ");
  const stands = page.status < 500 ? "what holds is shown" : "this page cannot be shown yet";
  title.textContent = errors ? `${counts}: ${stands}` : counts;
  button.textContent = counts;
  button.hidden = !counts;
  bar.counted(counts);
  button.className = errors ? "errors" : "warnings";
  host.dataset.errors = String(errors);
  host.dataset.warnings = String(warnings);

  const failing = problems
    .filter((problem) => problem.severity === "error")
    .map((problem) => problem.id)
    .join();
  if (!counts || (shown && !failing)) open(false);
  else if (failing && failing !== shown) open(true);
  shown = failing;
  void offerRemedies();
}
