// A register that narrows down while somebody types: entries that lack a word are hidden, and lists without entries.

import { ngettext } from "./words.js";

/** @param {string} text */
function folded(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/**
 * @param {HTMLElement} register
 * @param {string} asked
 * @returns {number} how many entries are shown
 */
function narrow(register, asked) {
  const words = folded(asked).split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const entry of register.querySelectorAll("li")) {
    const text = folded(entry.textContent ?? "");
    entry.hidden = !words.every((word) => text.includes(word));
    if (!entry.hidden) shown += 1;
  }
  const sections = [...register.querySelectorAll("section")];
  for (const section of sections) section.hidden = !section.querySelector("li:not([hidden])");
  return shown;
}

for (const input of document.querySelectorAll("input[data-filters]")) {
  if (!(input instanceof HTMLInputElement)) continue;
  const register = document.getElementById(input.dataset.filters ?? "");
  const told = input.closest("p")?.querySelector("output");
  input.addEventListener("input", () => {
    const shown = register ? narrow(register, input.value) : 0;
    if (told) told.textContent = input.value.trim() ? ngettext("%(num)s shown", "%(num)s shown", shown) : "";
  });
}
