// The keyboard: j and k walk through the annotations of an article or the stories of a list, / searches, ? shows the keys.

const main = document.querySelector("main");
const help = document.getElementById("help");
const search = document.querySelector("[data-opens=search]");

// Annotations in the order of their numbers; where a page has none, the headlines of its stories.
function stops() {
  const annotations = [...main.querySelectorAll("a.ref")].sort((one, other) => one.textContent - other.textContent);
  const all = annotations.length ? annotations : [...main.querySelectorAll(".headline a")];
  return all.filter((stop) => stop.checkVisibility());
}

// The stop one step from the focused one; from anywhere else, the nearest in that direction.
function neighbour(all, step) {
  const here = document.activeElement;
  const focused = all.indexOf(here);
  if (focused >= 0) return all[focused + step];
  if (!main.contains(here)) return step > 0 ? all[0] : undefined;
  const isAfter = (stop) => here.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING;
  return step > 0 ? all.find(isAfter) : all.findLast((stop) => !isAfter(stop));
}

function walk(step) {
  const stop = neighbour(stops(), step);
  stop?.focus({ preventScroll: true });
  stop?.scrollIntoView({ block: "center" });
}

function isTyping(target) {
  return target.closest("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]") !== null;
}

const actions = { j: () => walk(1), k: () => walk(-1), "?": () => help.showModal() };
if (search) actions["/"] = () => search.click();

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
  button.addEventListener("click", () => help.showModal());
}
