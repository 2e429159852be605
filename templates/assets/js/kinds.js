// Which kinds of annotation are shown: the style sheet reads the switches, this keeps them for the next page.

const KEY = "hidden-kinds";
/** @type {NodeListOf<HTMLInputElement>} */
const switches = document.querySelectorAll("input[name=kinds]");

/** @returns {string[]} */
function kept() {
  try {
    return (localStorage.getItem(KEY) ?? "").split(" ");
  } catch {
    return [];
  }
}

function keep() {
  const shownHere = [...switches].map((each) => each.value);
  const elsewhere = kept().filter((kind) => kind && !shownHere.includes(kind));
  const hidden = [...switches].filter((each) => !each.checked).map((each) => each.value);
  try {
    localStorage.setItem(KEY, [...elsewhere, ...hidden].join(" "));
  } catch {
    // Storage is switched off: the choice holds for this page alone.
  }
}

const hidden = kept();
for (const each of switches) {
  each.checked = !hidden.includes(each.value);
  each.addEventListener("change", keep);
}
