// The keyboard: j and k walk through the annotations of an article or the stories of a list, ? shows the keys.

const help = document.getElementById("help");

function stops() {
  const all = document.querySelectorAll("main a.ref, main .headline a");
  const annotations = [...all].filter((stop) => stop.matches(".ref"));
  return (annotations.length ? annotations : [...all]).filter((stop) => stop.checkVisibility());
}

function isAfter(stop, place) {
  return Boolean(place.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING);
}

// Where the reader is: the focused stop, or what a first press should count from.
function walk(step) {
  const all = stops();
  const here = document.activeElement;
  const focused = all.indexOf(here);
  const next =
    focused >= 0 ? all[focused + step]
    : step > 0 ? all.find((stop) => isAfter(stop, here === document.body ? document.querySelector("main") : here))
    : all.findLast((stop) => here !== document.body && !isAfter(stop, here));
  if (!next) return;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: "center" });
}

function isTyping(target) {
  return target.closest("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]") !== null;
}

const actions = { j: () => walk(1), k: () => walk(-1), "?": () => help.showModal() };

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || help.open || isTyping(event.target)) return;
  const action = actions[event.key];
  if (!action) return;
  event.preventDefault();
  action();
});

for (const button of document.querySelectorAll("[data-opens=help]")) {
  button.addEventListener("click", () => help.showModal());
}
