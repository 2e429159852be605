// Light, dark or as the device: set before the first paint, so that no page flashes in the wrong scheme.

const root = document.documentElement;
const KEY = "theme";
// What a browser colours its own bar by: the ground of a page, as base.css has it.
const bars = Object.entries({ light: "#fdfcf9", dark: "#141416" }).map(([scheme, content]) => {
  const bar = Object.assign(document.createElement("meta"), { name: "theme-color", content });
  document.head.append(bar);
  return { scheme, bar };
});

function kept() {
  try {
    return localStorage.getItem(KEY) ?? "auto";
  } catch {
    return "auto";
  }
}

/** @param {string} choice */
function keep(choice) {
  try {
    localStorage.setItem(KEY, choice);
  } catch {
    // Storage is switched off: the choice holds for this page alone.
  }
}

/** @param {string} choice */
function show(choice) {
  if (choice === "auto") delete root.dataset.theme;
  else root.dataset.theme = choice;
  for (const { scheme, bar } of bars) {
    bar.media = choice === "auto" ? `(prefers-color-scheme: ${scheme})` : choice === scheme ? "all" : "not all";
  }
}

root.classList.add("scripts");
show(kept());

document.addEventListener("DOMContentLoaded", () => {
  /** @type {NodeListOf<HTMLInputElement>} */
  const options = document.querySelectorAll("input[name=theme]");
  for (const option of options) {
    option.checked = option.value === kept();
    option.addEventListener("change", () => {
      show(option.value);
      keep(option.value);
    });
  }
});
