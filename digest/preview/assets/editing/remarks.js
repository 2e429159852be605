// What a build would say of what is filled in, each with what can be done about it on a click.

import { make } from "../bar.js";

import { sentence } from "./telling.js";
import { codes } from "./widgets.js";

/** @import { Remark, Values } from "./types.d.ts" */
/** @import { Widget } from "./widgets.js" */

/**
 * @typedef {object} Form  What a remark may change.
 * @property {Map<string, Widget>} widgets
 * @property {((whole: string) => Promise<Values | null>) | undefined} whole
 * @property {() => void} changed  Called after a click has changed something: the keyboard goes where it is saved.
 * @property {() => void} more  Shows the fields that are seldom needed.
 */

/**
 * @param {string} word
 * @param {() => void | Promise<void>} act
 */
function button(word, act) {
  const made = make("button", { type: "button", className: "whole" }, word);
  made.addEventListener("click", () => void act());
  return made;
}

/** @param {Widget} widget */
function listOf(widget) {
  const value = widget.value();
  return Array.isArray(value) ? value : value ? [value] : [];
}

/**
 * @param {Remark} remark
 * @param {Form} form
 */
export function remarked(remark, { widgets, whole, changed, more }) {
  // What lacks is asked for by the name of its field, not by that of a key to be written.
  const isLacking = remark.code === "missing-key" && widgets.has(remark.field);
  const [message, hint] = isLacking ? ["This is needed", ""] : [remark.message, remark.hint];
  const said = make("p", { className: remark.severity }, ...codes(`${sentence(message)} `));
  if (hint) said.append(make("span", { className: "hint" }, ...codes(sentence(hint))));
  if (remark.whole && whole) {
    const take = async () => {
      for (const [key, value] of Object.entries((await whole(remark.whole)) ?? {})) widgets.get(key)?.set(value);
      changed();
    };
    said.append(" ", button(`Take “${remark.whole}”`, take));
  }
  const aliases = widgets.get("aliases");
  if (remark.alias && aliases) {
    const keep = () => {
      aliases.set([...listOf(aliases), remark.alias]);
      changed();
    };
    said.append(" ", button(`Keep ${remark.alias} as an alias`, keep));
  }
  const accept = widgets.get("accept");
  if (remark.severity !== "error" && remark.passage && accept) {
    const answer = () => {
      accept.set([...listOf(accept), { code: remark.code, passage: remark.passage, why: "" }]);
      changed();
      more();
      const reasons = accept.element.querySelectorAll("[data-key=why] :is(input, textarea)");
      const reason = reasons[reasons.length - 1];
      if (reason instanceof HTMLElement) reason.focus();
    };
    said.append(" ", button("It is right as it is", answer));
  }
  return said;
}
