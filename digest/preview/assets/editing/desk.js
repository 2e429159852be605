// The editor's desk: what is selected is annotated, what is annotated is changed, moved and taken away.

import { make, root } from "../bar.js";
import * as server from "./server.js";
import { rangeOf, selection } from "./selecting.js";
import * as fresh from "./new.js";
import { decideOn } from "./proposals.js";
import { close, isOpen, openSheet } from "./sheet.js";
import { toggle as toggleWhole } from "./whole.js";
import { choose, enter, hide, isBeside, isUsed, offer } from "./toolbar.js";

/** @import { Change, Entry, Json, Opened, Saved, Selected, Values } from "./types.d.ts" */

const KINDS = { figures: "Figure", quotes: "Quotation", links: "Link", explanations: "Explanation" };
const QUIET = 200; // milliseconds without a change of the selection

const toast = make("div", { className: "toast", role: "status", hidden: true });
root.append(toast);
let fading = 0;

/**
 * @param {string} text
 * @param {boolean} [undoes]  Whether it can be undone.
 */
function say(text, undoes = false) {
  toast.replaceChildren(text);
  if (undoes) {
    const button = make("button", { type: "button" }, "Undo");
    button.addEventListener("click", () => void undo());
    toast.append(" ", button);
  }
  toast.hidden = false;
  clearTimeout(fading);
  fading = setTimeout(() => (toast.hidden = true), undoes ? 10000 : 6000);
}

async function undo() {
  const answer = await server.undo();
  if (server.isRefusal(answer)) say(answer.why);
  else say(answer.saved ? "Undone." : answer.refused, answer.undoable > 0);
}

/** @param {Json} value */
const asValues = (value) => (value && typeof value === "object" && !Array.isArray(value) ? value : {});

/** @param {string} what */
const saved = (what) => (/** @type {Saved} */ answer) => say(`${what} saved.`, answer.undoable > 0);

/**
 * A form for a new annotation of the list `key`, on what is `selected`.
 *
 * @param {keyof typeof KINDS} key
 * @param {Selected} selected
 * @param {Range | null} range
 */
export async function annotate(key, selected, range) {
  const [opened, forms, found] = await Promise.all([server.open(), server.forms(), server.suggest(key, selected)]);
  if (server.isRefusal(opened)) return say(opened.why);
  if (server.isRefusal(forms)) return say(forms.why);
  if (server.isRefusal(found)) return say(found.why);
  openSheet({
    title: `New ${KINDS[key].toLowerCase()}`,
    fields: forms[key],
    values: found.value,
    opened,
    range: rangeOf({ ...selected, exact: wordsOf(found.value) }) ?? range,
    changes: (value) => [{ file: "sidecar", do: "add", keys: [key], value }],
    whole: async (whole) => {
      const again = await server.suggest(key, { ...selected, exact: whole });
      return server.isRefusal(again) ? null : passageOf(again.value);
    },
    note: found.is_extended ? "The selection was extended to whole words." : "",
    done: saved(KINDS[key]),
  });
}

/**
 * The words that an entry rests on.
 *
 * @param {Values} value
 */
function wordsOf({ at, text }) {
  const exact = asValues(at ?? null).exact ?? at ?? text;
  return typeof exact === "string" ? exact : "";
}

/**
 * What of an entry is about its passage.
 *
 * @param {Values} value
 */
function passageOf(value) {
  const keys = ["value", "also", "at", "text"].filter((key) => key in value);
  return Object.fromEntries(keys.map((key) => [key, value[key]]));
}

/**
 * A form for the annotation number `index` of the list `key`.
 *
 * @param {string} key
 * @param {number} index
 */
export async function edit(key, index) {
  const [opened, forms] = await Promise.all([server.open(), server.forms()]);
  if (server.isRefusal(opened)) return say(opened.why);
  if (server.isRefusal(forms)) return say(forms.why);
  const entry = opened.entries.find((each) => each.key === key && each.index === index);
  if (!entry) return say("This annotation is not there any more.");
  const mark = entry.id ? document.getElementById(`at-${entry.id}`) : null;
  const range = mark ? document.createRange() : null;
  if (mark) range?.selectNodeContents(mark);
  mark?.scrollIntoView({ block: "center", behavior: "instant" });
  const kind = key in KINDS ? KINDS[/** @type {keyof typeof KINDS} */ (key)] : key;
  const values = asValues(entry.value);
  openSheet({
    title: `Change ${kind.toLowerCase()}`,
    fields: forms[key] ?? [],
    values,
    opened,
    range,
    changes: (value) => [
      { file: "sidecar", do: "put", keys: [key, index], value: inOrder(value, values), was: entry.value },
    ],
    whole: async (whole) => {
      const again = await server.suggest(key, { exact: whole, prefix: "", suffix: "" });
      return server.isRefusal(again) ? null : passageOf(again.value);
    },
    done: saved(kind),
  });
}

/**
 * `value` as it is written where nothing of a field has changed: one of a list of one, a truth value in other words.
 *
 * @param {Values} value
 * @param {Values} before
 */
function inOrder(value, before) {
  /** @type {Values} */
  const kept = {};
  for (const [key, now] of Object.entries(value)) {
    const was = before[key];
    const isOne = Array.isArray(was) && was.length === 1 && was[0] === now;
    const isTrue = now === true && typeof was === "string" && /^(true|yes|on)$/i.test(was);
    kept[key] = isOne || isTrue ? was : now;
  }
  return kept;
}

/**
 * @param {Change[]} changes
 * @param {string} done
 */
async function write(changes, done) {
  const opened = await server.open();
  if (server.isRefusal(opened)) return say(opened.why);
  const answer = await server.save(changes, opened.seen);
  if (server.isRefusal(answer)) say(answer.why);
  else if (answer.conflict) say(`${answer.conflict.path} was changed on the disk meanwhile: nothing was written.`);
  else say(answer.saved ? done : answer.refused, answer.saved);
}

/**
 * Takes an annotation away; one of a draft is not proposed again.
 *
 * @param {string} key
 * @param {number} index
 */
export async function remove(key, index) {
  const opened = await server.open();
  if (server.isRefusal(opened)) return say(opened.why);
  const entry = opened.entries.find((each) => each.key === key && each.index === index);
  const value = asValues(entry?.value ?? null);
  const passage = value.at && key === "figures" ? value.at : key === "quotes" ? value.text : null;
  /** @type {Change[]} */
  const changes = [{ file: "sidecar", do: "remove", keys: [key, index], was: entry?.value ?? null }];
  if (opened.draft && passage) changes.push({ file: "sidecar", do: "add", keys: ["left_out"], value: passage });
  await write(changes, "Taken away.");
}

/**
 * @param {string} key
 * @param {number} index
 * @param {number} to
 */
export const move = (key, index, to) =>
  write([{ file: "sidecar", do: "move", keys: [key, index], to }], `Moved to place ${to + 1}.`);

/** Shows what the article gives to annotate, to be decided on one by one. */
export const propose = () =>
  decideOn({
    say,
    write: async (changes, done) => {
      const opened = await server.open();
      if (server.isRefusal(opened)) return (say(opened.why), false);
      const answer = await server.save(changes, opened.seen);
      if (server.isRefusal(answer)) return (say(answer.why), false);
      say(answer.saved ? done : answer.refused || "The file was changed meanwhile: try again.", answer.saved);
      return answer.saved;
    },
    change: async (offer, range, done) => {
      const [opened, forms] = await Promise.all([server.open(), server.forms()]);
      if (server.isRefusal(opened)) return say(opened.why);
      if (server.isRefusal(forms)) return say(forms.why);
      openSheet({
        title: "Change the proposal",
        fields: forms[offer.key],
        values: offer.value,
        opened,
        range,
        changes: (value) => [{ file: "sidecar", do: "add", keys: [offer.key], value }],
        done: (answer) => {
          saved("Annotation")(answer);
          done(answer);
        },
      });
    },
  });

/** Shows all of an article's text that its page shows in part, or takes it away again. */
export const showWhole = () => toggleWhole(say);

/** A form for the article's own fields. */
export async function describe() {
  const [opened, forms] = await Promise.all([server.open(), server.forms()]);
  if (server.isRefusal(opened)) return say(opened.why);
  if (server.isRefusal(forms)) return say(forms.why);
  const before = { ...opened.front_matter, ...opened.annotations };
  const own = new Set(forms.sidecar.map((field) => field.key));
  openSheet({
    title: "The article",
    fields: [...forms.sidecar, ...forms.article],
    values: before,
    opened,
    range: null,
    changes: (value) => {
      const kept = inOrder(value, before);
      /** @type {Change[]} */
      const changes = [];
      for (const { key } of [...forms.sidecar, ...forms.article]) {
        const file = own.has(key) ? "sidecar" : "article";
        const [was, now] = [before[key], kept[key]];
        if (JSON.stringify(was ?? null) === JSON.stringify(now ?? null)) continue;
        if (now !== undefined) changes.push({ file, do: "put", keys: [key], value: now });
        else if (was === "false" || !(key in before) || was === null || was === "" || isNothing(was)) continue;
        else if (own.has(key)) changes.push({ file, do: "put", keys: [key], value: Array.isArray(was) ? [] : "" });
        else changes.push({ file, do: "remove", keys: [key] });
      }
      return changes;
    },
    done: saved("Article"),
  });
}

/** @param {Json} value */
const isNothing = (value) => typeof value === "object" && value !== null && Object.keys(value).length === 0;

/**
 * Asks what is to be made, beside `button`.
 *
 * @param {HTMLElement} button
 */
export const start = (button) => fresh.begin(button, say);

/**
 * Asks which kind of annotation is to be made, beside `button`: its passage is typed, and the rest filled in from it.
 *
 * @param {HTMLElement} button
 */
export function add(button) {
  const kinds = /** @type {(keyof typeof KINDS)[]} */ (Object.keys(KINDS));
  const choices = kinds.map((key) => ({ word: KINDS[key], act: () => void typed(key) }));
  choose(button, choices, "What is to be annotated");
}

/**
 * A form for a new annotation of the list `key`, whose passage is typed.
 *
 * @param {keyof typeof KINDS} key
 */
async function typed(key) {
  const [opened, forms] = await Promise.all([server.open(), server.forms()]);
  if (server.isRefusal(opened)) return say(opened.why);
  if (server.isRefusal(forms)) return say(forms.why);
  const passage = key === "quotes" ? "text" : "at";
  const fields = [...forms[key]].sort((one, other) => Number(other.key === passage) - Number(one.key === passage));
  const found = async (/** @type {string} */ exact) => {
    const answer = await server.suggest(key, { exact, prefix: "", suffix: "" });
    return server.isRefusal(answer) ? null : answer.value;
  };
  openSheet({
    title: `New ${KINDS[key].toLowerCase()}`,
    fields,
    values: {},
    opened,
    range: null,
    changes: (value) => [{ file: "sidecar", do: "add", keys: [key], value }],
    whole: async (whole) => passageOf((await found(whole)) ?? {}),
    fill: { key: passage, values: (value) => found(wordsOf({ [passage]: value })) },
    done: saved(KINDS[key]),
  });
}

/** Offers what can be made of what is selected. */
async function consider() {
  if (isOpen() || isUsed()) return;
  const found = selection();
  if (!found) return hide();
  const range = getSelection()?.getRangeAt(0);
  if (!range || isBeside(range)) return;
  if ("why" in found) return offer(range, [], found.why);
  if ("note" in found) {
    const id = found.note.id || found.note.getAttribute("data-annotation") || "";
    const opened = await server.open();
    if (server.isRefusal(opened)) return;
    const entry = opened.entries.find((each) => each.id === id);
    if (entry) {
      offer(range, [
        { word: "Edit", act: () => void edit(entry.key, entry.index) },
        { word: "Delete", act: () => void remove(entry.key, entry.index) },
      ]);
    } else offer(range, [], "This is a note: select in the article’s text.");
    return;
  }
  const kinds = /** @type {(keyof typeof KINDS)[]} */ (Object.keys(KINDS));
  offer(
    range,
    kinds.map((key) => ({ word: KINDS[key], act: () => void annotate(key, found.selected, found.range) })),
  );
}

/** Listens for selections, and for what is to be undone. */
export function begin() {
  void server.forms(); // they take a moment to make, once
  let waiting = 0;
  document.addEventListener("selectionchange", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void consider(), QUIET);
  });
  document.addEventListener("keydown", (event) => {
    const isTyping = event
      .composedPath()
      .some((each) => each instanceof Element && each.matches("input, textarea, select"));
    if (isTyping) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) enter();
    if (event.key === "Escape") {
      hide();
      close();
    }
    if (event.key === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey) {
      event.preventDefault();
      void undo();
    }
  });
}
