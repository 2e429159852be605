// The editor's desk: what is selected is annotated, what is annotated is changed, moved and taken away.

import { page } from "../fresh.js";
import { edit, remove } from "./changing.js";
import { annotate, kinds, nameOf } from "./making.js";
import * as fresh from "./new.js";
import { decideOn } from "./proposals.js";
import { selection } from "./selecting.js";
import * as server from "./server.js";
import { alternate, close, complete, isOpen, openSheet } from "./sheet.js";
import { refusal, say, saved, undo } from "./telling.js";
import { enter, hide, isBeside, isUsed, offer } from "./toolbar.js";
import { show, toggle as toggleWhole } from "./whole.js";

export { describe } from "./article.js";
export { edit, move, remove } from "./changing.js";
export { editName } from "./naming.js";
export { add } from "./making.js";
export { say };

/** @import { Offer, Saved } from "./types.d.ts" */

const NO_AMOUNT = "Of a title, an amount can be annotated, and none is selected.";
const QUIET = 200; // milliseconds without a change of the selection

/** Shows what the article gives to annotate, to be decided on one by one. */
export const propose = () =>
  decideOn({
    say,
    showWhole: () => show(say),
    write: async (changes, done) => {
      const opened = await server.open();
      if (server.isRefusal(opened)) return (say(opened.why), false);
      const answer = await server.save(changes, opened.seen);
      if (server.isRefusal(answer)) return (say(answer.why), false);
      say(answer.saved ? done : refusal(answer) || "The file was changed meanwhile: try again.", answer.saved);
      return answer.saved;
    },
    change,
  });

/**
 * A form for what is proposed.
 *
 * @param {Offer} offer
 * @param {Range | null} range
 * @param {(answer: Saved) => void} done
 */
async function change(offer, range, done) {
  if (offer.index !== null) {
    return edit({ key: offer.key, index: offer.index, id: "", name: "", value: offer.was }, done);
  }
  const [opened, forms] = await Promise.all([server.open(), server.forms()]);
  if (server.isRefusal(opened)) return say(opened.why);
  if (server.isRefusal(forms)) return say(forms.why);
  openSheet({
    id: `${page.base} ${opened.sidecar} ${offer.key} of ${offer.prefix.slice(-20)}|${offer.exact}`,
    title: "Change the proposal",
    fields: forms[offer.key],
    values: offer.value,
    opened,
    range,
    changes: (value) => [{ file: "sidecar", do: "add", keys: [offer.key], value }],
    again: () => change(offer, range, done),
    done: (answer) => {
      saved("Annotation")(answer);
      done(answer);
    },
  });
}

/** Shows all of an article's text that its page shows in part, or takes it away again. */
export const showWhole = () => toggleWhole(say);

/**
 * Asks what is to be made, beside `button`.
 *
 * @param {HTMLElement} button
 */
export const start = (button) => fresh.begin(button, say);

/**
 * The annotation that a note or a card is of: a card without its id leads to the passage first.
 *
 * @param {Element} note
 */
function annotationOf(note) {
  /** @type {HTMLAnchorElement | null} */
  const link = note.querySelector('a[href^="#"]');
  return note.id || decodeURIComponent(link?.hash.slice(1) ?? "").replace(/^at-/, "");
}

let turn = 0; // which of the questions to the server is the last: what was closed meanwhile stays closed

/** Offers what can be made of what is selected. */
async function consider() {
  if (isOpen() || isUsed()) return;
  const own = ++turn;
  const found = selection();
  if (!found) return hide();
  const range = getSelection()?.getRangeAt(0);
  if (!range || isBeside(range)) return;
  if ("why" in found) return offer(range, [], found.why);
  if ("note" in found) {
    const choices = await choicesFor(annotationOf(found.note));
    if (own !== turn) return;
    return offer(range, choices, choices.length ? "" : "This is a note: select in the article’s text.");
  }
  const marked = markOf(range);
  const [every, present] = await Promise.all([kinds(), marked ? choicesFor(marked) : []]);
  if (isOpen() || own !== turn) return;
  const possible = found.selected.in_title ? ["figures"] : every; // of a title, an amount alone
  if (found.selected.in_title) {
    const suggested = await server.suggest("figures", found.selected);
    if (isOpen() || own !== turn) return;
    if (server.isRefusal(suggested)) return offer(range, [], suggested.why);
    if (!suggested.value.value) return offer(range, [], NO_AMOUNT);
  }
  const made = possible.map((key) => ({
    word: nameOf(key),
    act: () => void annotate(key, found.selected, found.range),
  }));
  offer(range, [...present, ...made]);
}

/** Leads the keyboard to the bar of what is selected, which is shown again where it was closed. */
async function lead() {
  await consider();
  enter();
}

/**
 * The annotation whose mark a selection lies in, empty where it lies in none, or in that of several.
 *
 * @param {Range} range
 */
function markOf(range) {
  const around = range.commonAncestorContainer;
  const element = around instanceof Element ? around : around.parentElement;
  return element?.closest("mark[id^=at-]")?.id.replace(/^at-/, "") ?? "";
}

/**
 * What can be done with the annotation called `id`; nothing where there is none.
 *
 * @param {string} id
 */
async function choicesFor(id) {
  const opened = await server.open();
  const entry = server.isRefusal(opened) ? undefined : opened.entries.find((each) => each.id === id);
  if (!entry) return [];
  const { key, index, name } = entry;
  return [
    { word: "Edit", act: () => void edit({ key, index, id, name }) },
    { word: "Delete", act: () => void remove({ key, index, id, name }) },
  ];
}

/** Listens for selections, and for what is to be undone. */
export function begin() {
  void server.forms(); // they take a moment to make, once
  let waiting = 0;
  const wait = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void consider(), QUIET);
  };
  document.addEventListener("selectionchange", wait);
  wait(); // something may have been selected before this was loaded
  // While a form is open, a letter is never a shortcut, wherever it lands: not of the page's, nor of what is shown on it.
  addEventListener(
    "keydown",
    (event) => {
      if (!isOpen()) return;
      if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) event.stopImmediatePropagation();
      if (event.key === "F6") {
        event.preventDefault(); // between the form and the page, not the parts of the browser's window
        alternate();
      }
    },
    { capture: true },
  );
  document.addEventListener("keydown", (event) => {
    const isTyping = event
      .composedPath()
      .some((each) => each instanceof Element && each.matches("input, textarea, select"));
    if (isTyping) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault(); // what the keyboard is led to is not pressed
      void (isOpen() ? complete() : lead());
    }
    if (event.key === "Escape") {
      turn += 1;
      hide();
      close();
    }
    if (event.key === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey && !isOpen()) {
      event.preventDefault();
      void undo();
    }
  });
}
