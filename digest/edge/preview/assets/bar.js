// The preview's own corner of the page, in a shadow tree: nothing of it meets the page's styles, scripts or layout.

export const host = document.createElement("digest-preview");
export const root = host.attachShadow({ mode: "open" });

// An element with text, never markup, in it.
export function make(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key in element) element[key] = value;
    else element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
}

const style = make("link", { rel: "stylesheet", href: new URL("preview.css", import.meta.url).href });
const dot = make("span", { className: "dot", ariaHidden: "true" });
const says = make("span", { className: "says", role: "status" }, "Preview");
const buttons = make("span", { className: "buttons" });
const strip = make("div", { className: "bar" }, make("span", { className: "name" }, dot, says), buttons);

root.append(style, strip);
style.addEventListener("load", () => host.classList.add("ready"));
document.documentElement.append(host);

// A button that shows and hides `sheet`; the first one of all stands last.
export function toggle(sheet, change) {
  const button = make("button", { type: "button", hidden: true });
  button.setAttribute("aria-controls", sheet.id);
  button.addEventListener("click", () => change(sheet.hidden));
  buttons.prepend(button);
  root.insertBefore(sheet, strip);
  return button;
}

export const bar = {
  connected(is) {
    strip.classList.toggle("lost", !is);
    const text = is ? "Preview" : "Preview is not running";
    if (says.textContent !== text) says.textContent = text;
  },
  label(text) {
    strip.classList.toggle("waiting", text !== "");
    if (dot.parentElement.dataset.label !== text) dot.parentElement.dataset.label = text;
  },
};
