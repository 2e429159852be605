// A form whose file was changed meanwhile: what the editor has and what the file has, side by side, field by field.

import { make } from "../bar.js";
import { isEmpty } from "./widgets.js";

/** @import { Field, Json, Values } from "./types.d.ts" */

/**
 * A value in the shortest way in which it can be written.
 *
 * @param {Json | undefined} value
 * @returns {Json}
 */
function plain(value) {
  if (value === undefined || isEmpty(value)) return null;
  if (typeof value === "string") return /^(true|yes|on)$/i.test(value) ? true : value;
  if (Array.isArray(value)) return value.length === 1 ? plain(value[0]) : value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  const said = Object.entries(value).filter(([, each]) => !isEmpty(each));
  if (said.length === 1 && said[0][0] === "exact") return plain(said[0][1]);
  return Object.fromEntries(said.map(([key, each]) => [key, plain(each)]).sort());
}

/**
 * Whether two values mean the same, however they are written.
 *
 * @param {Json | undefined} one
 * @param {Json | undefined} other
 */
export const isSame = (one, other) => JSON.stringify(plain(one)) === JSON.stringify(plain(other));

/**
 * A value in words; `inside` are the fields of a group.
 *
 * @param {Json | undefined} value
 * @param {Field[]} inside
 * @returns {HTMLElement}
 */
function inWords(value, inside) {
  if (value === undefined || isEmpty(value)) return make("p", { className: "nothing" }, "nothing");
  if (Array.isArray(value)) return make("ul", {}, ...value.map((each) => make("li", {}, inWords(each, inside))));
  if (typeof value === "object" && value !== null) {
    const given = inside.filter(({ key }) => !isEmpty(value[key]));
    const rows = given.map(({ key, label, fields }) =>
      make("div", {}, make("dt", {}, label), make("dd", {}, inWords(value[key], fields))),
    );
    return make("dl", {}, ...rows);
  }
  return make("p", { dir: "auto" }, value === true ? "yes" : String(value));
}

/**
 * One field in which both differ. What one of them has left as it was is chosen for the other.
 *
 * @param {Field} field
 * @param {Values} before
 * @param {Values} mine
 * @param {Values} theirs
 */
function choice({ key, label, fields }, before, mine, theirs) {
  const isTheirs = isSame(mine[key], before[key]);
  /**
   * @param {string} word
   * @param {Json | undefined} value
   * @param {boolean} checked
   */
  const way = (word, value, checked) => {
    const control = make("input", { type: "radio", name: `differs-${key}`, checked });
    return {
      control,
      label: make("label", { className: "way" }, control, make("b", {}, word), inWords(value, fields)),
    };
  };
  const own = way(isTheirs ? "Yours, as it was" : "Yours", mine[key], !isTheirs);
  const stands = isSame(theirs[key], before[key]) ? "In the file, as it was" : "In the file now";
  const other = way(stands, theirs[key], isTheirs);
  const element = make("fieldset", { className: "differs" }, make("legend", {}, label), own.label, other.label);
  return { key, element, isTheirs: () => other.control.checked };
}

/**
 * What the editor has beside what the file has now: `mine` and `theirs`, which is null where it is gone, both from what
 * was there `before`. `end` is given what was chosen, and whether that is to be saved or looked at first.
 *
 * @param {Field[]} fields
 * @param {{ said: string, before: Values, mine: Values, theirs: Values | null }} versions
 * @param {(chosen: Values, isSaved: boolean) => void} end
 */
export function disagreement(fields, { said, before, mine, theirs }, end) {
  const differing = theirs ? fields.filter(({ key }) => !isSame(mine[key], theirs[key])) : [];
  const choices = differing.map((field) => choice(field, before, mine, theirs ?? {}));
  const isElsewhere = differing.every(({ key }) => isSame(before[key], theirs?.[key]));
  const [told, word] = !theirs
    ? ["What you were changing is not in it any more.", "Save yours as a new one"]
    : isElsewhere
      ? ["What you change here is in it as it was.", "Save yours"]
      : ["Choose for each field that differs.", "Save what is chosen"];
  /** @param {boolean} isSaved */
  const done = (isSaved) => {
    const chosen = { ...mine };
    for (const each of choices) if (each.isTheirs()) chosen[each.key] = theirs?.[each.key] ?? "";
    end(chosen, isSaved);
  };
  const go = make("button", { type: "button", className: "send" }, word);
  const back = make("button", { type: "button", className: "whole" }, "Back to the form");
  go.addEventListener("click", () => done(true));
  back.addEventListener("click", () => done(false));
  const element = make(
    "div",
    { className: "conflict" },
    make("p", { className: "error", role: "alert" }, `${said} ${told}`),
    ...choices.map((each) => each.element),
    make("p", {}, back),
    make("div", { className: "bottom" }, go),
  );
  const first = element.querySelector("input:checked");
  return {
    element,
    confirm: () => done(true),
    focus: () => (first instanceof HTMLElement && !isElsewhere ? first : go).focus(),
  };
}
