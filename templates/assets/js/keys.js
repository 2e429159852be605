// The keyboard: j and k walk through the annotations of an article or the stories of a list, / searches, ? shows the keys.

const main = /** @type {HTMLElement} */ (document.querySelector("main"));
/** @type {HTMLElement | null} */
const search = document.querySelector(".search-link");

/** @param {HTMLElement} ref */
const numberOf = (ref) => Number(ref.textContent);

/** Annotations in the order of their numbers; where a page has none, the headlines of its stories. */
function stops() {
  /** @type {NodeListOf<HTMLElement>} */
  const refs = main.querySelectorAll("a.ref");
  /** @type {NodeListOf<HTMLElement>} */
  const headlines = main.querySelectorAll(".headline a");
  const all = refs.length ? [...refs].sort((one, other) => numberOf(one) - numberOf(other)) : [...headlines];
  return all.filter((stop) => stop.checkVisibility());
}

/**
 * The stop one step from the focused one; from anywhere else, the nearest in that direction.
 *
 * @param {HTMLElement[]} all
 * @param {1 | -1} step
 */
function neighbour(all, step) {
  const here = document.activeElement ?? document.body;
  const focused = all.findIndex((stop) => stop === here);
  if (focused >= 0) return all[focused + step];
  if (!main.contains(here)) return step > 0 ? all[0] : undefined;
  const isAfter = (/** @type {Node} */ stop) => here.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING;
  return step > 0 ? all.find(isAfter) : all.findLast((stop) => !isAfter(stop));
}

/** @param {1 | -1} step */
function walk(step) {
  const stop = neighbour(stops(), step);
  stop?.focus({ preventScroll: true });
  stop?.scrollIntoView({ block: "center" });
}

/** @param {EventTarget | null} target */
function isTyping(target) {
  return (
    target instanceof Element &&
    target.closest("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]") !== null
  );
}

async function showHelp() {
  const { dialog } = await import("./dialogs.js");
  (await dialog("help"))?.showModal();
}

/** @type {Partial<Record<string, () => void>>} */
const actions = { j: () => walk(1), k: () => walk(-1), "?": showHelp };
if (search) {
  actions["/"] = () => search.click();
  search.setAttribute("aria-keyshortcuts", "/ Control+K Meta+K");
}

/** @param {KeyboardEvent} event */
function actionOf({ key, altKey, ctrlKey, metaKey, shiftKey }) {
  if (!altKey && !ctrlKey && !metaKey) return actions[key];
  const isChord = key.toLowerCase() === "k" && ctrlKey !== metaKey && !altKey && !shiftKey;
  return isChord ? actions["/"] : undefined;
}

document.addEventListener("keydown", (event) => {
  if (document.querySelector("dialog[open]") || isTyping(event.target)) return;
  const action = actionOf(event);
  if (!action) return;
  event.preventDefault();
  action();
});

for (const button of document.querySelectorAll("[data-opens=help]")) {
  button.addEventListener("click", showHelp);
}
