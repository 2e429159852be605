// What the foot of a page has for readers with scripts: light or dark, which theme.js heeds, and the help on keys.

import { gettext, pgettext } from "./words.js";

/**
 * @param {string} value
 * @param {string} label
 */
function choice(value, label) {
  const option = document.createElement("label");
  const input = Object.assign(document.createElement("input"), { type: "radio", name: "theme", value });
  option.append(input, ` ${label}`);
  return option;
}

function choices() {
  const made = document.createElement("fieldset");
  made.className = "theme";
  const legend = Object.assign(document.createElement("legend"), { className: "label" });
  legend.append(gettext("Appearance"));
  const automatic = choice("auto", pgettext("appearance", "Automatic"));
  const light = choice("light", pgettext("appearance", "Light"));
  const dark = choice("dark", pgettext("appearance", "Dark"));
  made.append(legend, automatic, light, dark);
  return made;
}

function help() {
  const made = Object.assign(document.createElement("button"), { className: "quiet", type: "button" });
  made.dataset.opens = "help";
  made.append(gettext("Keyboard shortcuts"));
  const line = document.createElement("p");
  line.append(made);
  return line;
}

// A foot of a digest's own may have them written down.
if (!document.querySelector("input[name=theme]")) {
  const part = document.createElement("div");
  part.append(choices(), help());
  document.querySelector(".foot")?.append(part);
}
