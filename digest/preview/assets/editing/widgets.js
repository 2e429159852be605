// The fields of a form, as the schema has them: each a control with its label, its help, and what is wrong with it.

import { make } from "../bar.js";
import { complete } from "./server.js";

/** @import { Field, Json, Name, Values } from "./types.d.ts" */

/**
 * @typedef {object} Widget
 * @property {HTMLElement} element
 * @property {() => Json} value
 * @property {(value: Json) => void} set
 * @property {(lines: (Node | string)[]) => void} say  Says what is wrong, below the control.
 * @property {() => void} focus
 * @property {{ field: Field, widget: Widget }[]} inside  Those of the fields of a group.
 *
 * @typedef {(kind: string) => Name[] | null} Names  None of those that are asked for as somebody types.
 */

let number = 0;

/** @param {Json | undefined} value */
const text = (value) => (typeof value === "string" ? value : typeof value === "boolean" ? String(value) : "");

/** @param {Json | undefined} value */
export const isEmpty = (value) =>
  value === undefined ||
  value === null ||
  value === "" ||
  value === false ||
  (typeof value === "object" && Object.keys(value).length === 0);

/**
 * Text with what stands between backticks as code.
 *
 * @param {string} said
 */
export const codes = (said) => said.split("`").map((part, at) => (at % 2 ? make("code", {}, part) : part));

/**
 * A control with its label; `id` is the control's.
 *
 * @param {Field} field
 * @param {string} id
 * @param {HTMLElement[]} controls
 */
function labelled(field, id, controls) {
  const said = make("div", { id: `${id}-said`, className: "told" });
  const label = make("label", { htmlFor: id }, field.label);
  if (field.required) label.append(make("span", { className: "needed" }, " needed"));
  const help = make("p", { id: `${id}-help`, className: "help" }, ...codes(field.help));
  const element = make("div", { className: `field ${field.kind}` }, label, ...controls, said, help);
  element.dataset.key = field.key;
  /** @param {(Node | string)[]} lines */
  const say = (lines) => said.replaceChildren(...lines);
  return { element, say };
}

const WAIT = 120; // milliseconds without a key, after which what fits what is typed is asked for

/**
 * @param {Field} field
 * @param {HTMLInputElement | HTMLTextAreaElement} control
 * @param {Names} names
 */
function completed(field, control, names) {
  const list = make("datalist", { id: `${control.id}-names` });
  const show = (/** @type {Name[]} */ known) =>
    list.replaceChildren(...known.map(({ value, label }) => make("option", { value, label: label || value })));
  const known = names(field.names);
  if (known) show(known);
  let [turn, waiting] = [0, 0];
  const ask = () => {
    const own = (turn += 1);
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      const found = await complete(field.names, control.value);
      if (own === turn && Array.isArray(found)) show(found);
    }, WAIT);
  };
  if (!known) for (const event of ["focus", "input"]) control.addEventListener(event, ask);
  return list;
}

/**
 * @param {Field} field
 * @param {Names} names
 * @returns {Widget}
 */
function line(field, names) {
  const id = `desk-${(number += 1)}`;
  const control =
    field.kind === "text"
      ? make("textarea", { id, rows: 3 })
      : make("input", { id, type: "text", autocomplete: "off", placeholder: field.example });
  control.dir = "auto";
  control.setAttribute("aria-describedby", `${id}-said ${id}-help`);
  /** @type {HTMLElement[]} */
  const controls = [control];
  if (field.names) {
    control.setAttribute("list", `${id}-names`);
    controls.push(completed(field, control, names));
  }
  const { element, say } = labelled(field, id, controls);
  return {
    element,
    say: (lines) => {
      control.setAttribute("aria-invalid", String(lines.length > 0));
      say(lines);
    },
    value: () => control.value.trim(),
    set: (value) => (control.value = text(value)),
    focus: () => control.focus(),
    inside: [],
  };
}

/**
 * @param {Field} field
 * @returns {Widget}
 */
function choice(field) {
  const id = `desk-${(number += 1)}`;
  const control = make("select", { id });
  control.append(make("option", { value: "" }, "—"), ...field.choices.map((each) => make("option", {}, each)));
  control.setAttribute("aria-describedby", `${id}-said ${id}-help`);
  const { element, say } = labelled(field, id, [control]);
  return {
    element,
    say,
    value: () => control.value,
    set: (value) => (control.value = text(value)),
    focus: () => control.focus(),
    inside: [],
  };
}

/**
 * @param {Field} field
 * @returns {Widget}
 */
function flag(field) {
  const id = `desk-${(number += 1)}`;
  const control = make("input", { id, type: "checkbox" });
  control.setAttribute("aria-describedby", `${id}-said ${id}-help`);
  const { element, say } = labelled(field, id, [control]);
  return {
    element,
    say,
    value: () => control.checked,
    set: (value) => (control.checked = value === true || /^(true|yes|on)$/i.test(text(value))),
    focus: () => control.focus(),
    inside: [],
  };
}

/**
 * Several of the same, each in a widget of its own.
 *
 * @param {Field} field
 * @param {() => Widget} one
 * @returns {Widget}
 */
function several(field, one) {
  /** @type {Widget[]} */
  let widgets = [];
  const said = make("div", { className: "told" });
  const list = make("div", { className: "several" });
  const more = make("button", { type: "button", className: "more" }, `Add to ${field.label.toLowerCase()}`);
  const legend = make("legend", {}, field.label);
  const help = make("p", { className: "help" }, ...codes(field.help));
  const element = make("fieldset", { className: `field ${field.kind}` }, legend, list, more, said, help);
  element.dataset.key = field.key;
  const add = () => {
    const widget = one();
    const gone = make("button", { type: "button", className: "gone", ariaLabel: "Take away" }, "×");
    const row = make("div", { className: "row" }, widget.element, gone);
    gone.addEventListener("click", () => {
      drop(widget);
      more.focus();
      element.dispatchEvent(new Event("input", { bubbles: true }));
    });
    widgets.push(widget);
    list.append(row);
    return widget;
  };
  /** @param {Widget} widget */
  const drop = (widget) => {
    widgets = widgets.filter((each) => each !== widget);
    widget.element.parentElement?.remove();
  };
  more.addEventListener("click", () => add().focus());
  return {
    element,
    say: (lines) => said.replaceChildren(...lines),
    value: () => {
      const values = widgets.map((each) => each.value()).filter((each) => !isEmpty(each));
      return values.length === 1 && field.kind === "lines" && field.key !== "topics" ? values[0] : values;
    },
    set: (value) => {
      const values = Array.isArray(value) ? value : isEmpty(value) ? [] : [value];
      if (!values.length && field.kind === "lines") values.push("");
      for (const each of widgets.slice(values.length)) drop(each);
      values.forEach((each, at) => (widgets[at] ?? add()).set(each)); // those that stay keep the keyboard
    },
    focus: () => (widgets[0] ?? more).focus(),
    inside: [],
  };
}

/**
 * @param {Field} field
 * @param {Names} names
 * @returns {Widget}
 */
function group(field, names) {
  const inside = field.fields.map((each) => ({ field: each, widget: widget(each, names) }));
  const [first, others] = [
    inside.filter((each) => !field.main || each.field.key === field.main),
    inside.filter((each) => field.main && each.field.key !== field.main),
  ].map((some) => some.map((each) => each.widget.element));
  const around = make("details", { hidden: !others.length }, make("summary", {}, "Words around it"), ...others);
  const said = make("div", { className: "told" });
  const legend = make("legend", {}, field.label);
  const help = make("p", { className: "help" }, ...codes(field.help));
  const element = make("fieldset", { className: "field group" }, legend, said, ...first, around, help);
  element.dataset.key = field.key;
  return {
    element,
    say: (lines) => said.replaceChildren(...lines),
    value: () => {
      /** @type {Values} */
      const values = {};
      for (const { field: each, widget } of inside) {
        const value = widget.value();
        if (!isEmpty(value)) values[each.key] = value;
      }
      const keys = Object.keys(values);
      return field.main && keys.length === 1 && keys[0] === field.main ? values[field.main] : values;
    },
    set: (value) => {
      const values = typeof value === "string" ? { [field.main]: value } : value;
      const given = values && typeof values === "object" && !Array.isArray(values) ? values : {};
      for (const { field: each, widget } of inside) widget.set(given[each.key] ?? "");
      around.open = Object.keys(given).some((key) => key !== field.main);
    },
    focus: () => inside[0]?.widget.focus(),
    inside,
  };
}

/**
 * The widget of a field.
 *
 * @param {Field} field
 * @param {Names} names
 * @returns {Widget}
 */
export function widget(field, names) {
  switch (field.kind) {
    case "choice":
      return choice(field);
    case "flag":
      return flag(field);
    case "group":
      return group(field, names);
    case "lines":
      return several(field, () => line({ ...field, kind: "line" }, names));
    case "groups":
      return several(field, () => group(field, names));
    default:
      return line(field, names);
  }
}
