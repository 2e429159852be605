// The preview's own corner of the page, in a shadow tree: nothing of it meets the page's styles, scripts or layout.

export const host = document.createElement("digest-preview");
export const root = host.attachShadow({ mode: "open" });

/**
 * An element with text, never markup, in it.
 *
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Record<string, string | number | boolean>} [properties]  Those of the element, else attributes.
 * @param {(Node | string)[]} children
 */
export function make(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key in element) Object.assign(element, { [key]: value });
    else element.setAttribute(key, String(value));
  }
  element.append(...children);
  return element;
}

const style = make("link", { rel: "stylesheet", href: new URL("preview.css", import.meta.url).href });
const dot = make("span", { className: "dot", ariaHidden: "true" });
const says = make("span", { className: "says", role: "status" }, "Preview");
const counts = make("span", { className: "unseen", role: "status" });
const buttons = make("span", { className: "buttons" });
const name = make("span", { className: "name" }, dot, says, counts);
const strip = make("div", { className: "bar" }, name, buttons);

root.append(style, strip);

// What is typed here is no shortcut of the page's: to its scripts, the target is the host, which is no field.
root.addEventListener("keydown", (event) => {
  if (event.target instanceof Element && event.target.matches("input:not([type=checkbox]), textarea, select")) {
    event.stopPropagation();
  }
});
style.addEventListener("load", () => host.classList.add("ready"));
document.documentElement.append(host);

/** @type {Map<HTMLElement, HTMLButtonElement>} */
const toggles = new Map(); // each sheet: its button
/** @type {HTMLElement[]} */
let opened = []; // the sheets that are open: the last one is seen, the others wait behind it

/**
 * A button that shows and hides `sheet`; the first one of all stands last.
 *
 * @param {HTMLElement} sheet
 * @param {(is: boolean) => void} change
 */
export function toggle(sheet, change) {
  const button = make("button", { type: "button", hidden: true });
  button.setAttribute("aria-controls", sheet.id);
  button.addEventListener("click", () => change(Boolean(sheet.hidden)));
  buttons.prepend(button);
  strip.after(sheet); // so the keyboard comes to it from its button; the style draws it above
  toggles.set(sheet, button);
  return button;
}

/**
 * Opens `sheet` in `front` of the others, `behind` them or `alone`; or closes it. The keyboard is led out of what is hidden.
 *
 * @param {HTMLElement} sheet
 * @param {boolean} is
 * @param {"front" | "behind" | "alone"} [place]
 */
export function show(sheet, is, place = "front") {
  const others = opened.filter((each) => each !== sheet);
  const now = { front: [...others, sheet], behind: [sheet, ...others], alone: [sheet] };
  opened = is ? now[place] : others;
  for (const [each, button] of toggles) {
    const isLeft = each.contains(root.activeElement);
    each.hidden = each !== opened.at(-1);
    button.setAttribute("aria-expanded", String(!each.hidden));
    if (each.hidden && isLeft) button.focus();
  }
}

/**
 * A button in the corner.
 *
 * @param {string} word
 * @param {string} ariaLabel
 * @param {(button: HTMLButtonElement) => void} act
 */
export function press(word, ariaLabel, act) {
  const button = make("button", { type: "button", ariaLabel }, word);
  button.addEventListener("click", () => act(button));
  buttons.append(button);
}

export const bar = {
  /** @param {boolean} is */
  connected(is) {
    strip.classList.toggle("lost", !is);
    const text = is ? "Preview" : "Preview is not running";
    if (says.textContent !== text) says.textContent = text;
  },
  /** @param {string} text */
  counted(text) {
    if (counts.textContent !== text) counts.textContent = text;
  },
  /** @param {string} text */
  label(text) {
    strip.classList.toggle("waiting", text !== "");
    if (name.dataset.label !== text) name.dataset.label = text;
  },
};
