// What can be done with the annotations of a list at the desk: changed, taken away, moved by one or to any place.

import { make, root } from "./bar.js";

/**
 * @typedef {import("./editing/types.d.ts").Listed} Listed
 * @typedef {typeof import("./editing/desk.js")} Desk
 */

/** @type {Listed | null} */
let moving = null;
/** @type {{ key: string, index: number, word: string } | null} */
let next = null; // the button that the keyboard is led to when the list is drawn again
let isPressed = false;
/** @type {(() => void) | null} */
let later = null; // what is drawn once nothing is pressed

/** @param {Listed} annotation */
const isMoving = ({ key, index }) => moving?.key === key && moving.index === index;

/**
 * @param {Listed} annotation
 * @param {string} word
 * @param {string} ariaLabel
 * @param {(desk: Desk) => unknown} act
 */
function button({ key, index }, word, ariaLabel, act) {
  const made = make("button", { type: "button", ariaLabel }, word);
  Object.assign(made.dataset, { key, index, word });
  made.addEventListener("click", async () => act(await import("./editing/desk.js")));
  return made;
}

/**
 * What can be done with one annotation of those of its list; `draw` draws all of them again.
 *
 * @param {Listed} annotation
 * @param {Listed[]} every
 * @param {() => void} draw
 */
export function acts(annotation, every, draw) {
  const { key, index, name } = annotation;
  const beside = every.filter((each) => each.key === key);
  const row = make("span", { className: "acts" });
  /** @param {Listed | null} what */
  const lift = (what) => {
    moving = what;
    next = { key, index, word: what ? "Stay" : "Move" };
    draw();
  };
  /**
   * @param {Listed} what
   * @param {number} to
   * @param {string} word
   */
  const put = (what, to, word) => async (/** @type {Desk} */ desk) => {
    moving = null;
    next = { key, index: to, word };
    draw();
    await desk.move(what, to, `${what.name}: place ${to + 1} of ${beside.length}.`);
  };
  if (moving && !isMoving(annotation)) {
    const { index: from, name: moved } = moving;
    if (moving.key !== key) return row;
    const to = from < index ? index - 1 : index;
    if (to !== from)
      row.append(button(annotation, "Put before", `Put ${moved} before ${name}`, put(moving, to, "Move")));
    if (index === beside.length - 1) {
      row.append(button(annotation, "Put last", `Put ${moved} behind ${name}, last`, put(moving, index, "Move")));
    }
    return row;
  }
  if (moving) {
    row.append(button(annotation, "Stay", `Leave ${name} where it is`, () => lift(null)));
    return row;
  }
  row.append(
    button(annotation, "Edit", `Edit ${name}`, (desk) => desk.edit(annotation)),
    button(annotation, "Delete", `Delete ${name}`, (desk) => desk.remove(annotation)),
  );
  if (index > 0) row.append(button(annotation, "Up", `Move ${name} up`, put(annotation, index - 1, "Up")));
  if (index < beside.length - 1) {
    row.append(button(annotation, "Down", `Move ${name} down`, put(annotation, index + 1, "Down")));
  }
  if (beside.length > 2) {
    const move = async (/** @type {Desk} */ desk) => {
      lift(annotation);
      desk.say(`Where does ${name} go? Choose a place in the list, or Stay.`);
    };
    row.append(button(annotation, "Move", `Move ${name} to another place`, move));
  }
  return row;
}

/**
 * Ends a move that was begun, and says whether there was one.
 *
 * @param {() => void} draw
 */
export function stay(draw) {
  if (!moving) return false;
  next = { ...moving, word: "Move" };
  moving = null;
  draw();
  return true;
}

/**
 * Leaves a list as it is while something in it is pressed: a click is lost whose button is another when it ends.
 *
 * @param {HTMLElement} list
 */
export function heedPointer(list) {
  list.addEventListener("pointerdown", () => {
    isPressed = true;
  });
  const released = () => {
    isPressed = false;
    if (later) setTimeout(later); // behind the click
    later = null;
  };
  addEventListener("pointerup", released);
  addEventListener("pointercancel", released);
}

/**
 * Draws a list again, and leads the keyboard to where it was in it.
 *
 * @param {HTMLElement} list
 * @param {HTMLElement[]} items
 */
export function redraw(list, items) {
  if (isPressed) {
    later = () => redraw(list, items);
    return;
  }
  const had = list.contains(root.activeElement);
  const { key, index, word } = root.activeElement instanceof HTMLElement ? root.activeElement.dataset : {};
  const wanted = next ?? (key ? { key, index: Number(index), word: word ?? "" } : null);
  list.replaceChildren(...items);
  if (!wanted || !(had || next)) return;
  const buttons = [...list.querySelectorAll("button")].filter(
    (each) => each.dataset.key === wanted.key && each.dataset.index === String(wanted.index),
  );
  const found = buttons.find((each) => each.dataset.word === wanted.word) ?? buttons.at(-1);
  found?.focus();
  next = null;
}
