// The form beside the passage: what is filled in, what a build would say of it as it is typed, and its saving.

import { make, root } from "../bar.js";
import { disagreement, isSame } from "./comparing.js";
import { giveBack, keepWithin, keepingFocus } from "./focus.js";
import { addable } from "./names.js";
import { place, unmark } from "./placing.js";
import { remarked } from "./remarks.js";
import { check, isRefusal, save } from "./server.js";
import { offerTo } from "./telling.js";
import { forget, keep, typedIn } from "./typed.js";
import { isEmpty, widget } from "./widgets.js";

/** @import { Change, Conflict, Field, Json, Opened, Refusal, Remark, Saved, Seen, Share, Values } from "./types.d.ts" */
/** @import { Widget } from "./widgets.js" */

/**
 * @typedef {object} Task
 * @property {string} id  What tells it from others, so that what was typed in it is found again.
 * @property {string} title
 * @property {Field[]} fields
 * @property {Values} values
 * @property {Opened} opened
 * @property {Range | null} range  The passage that it is about.
 * @property {(values: Values) => Change[]} changes  What saving does.
 * @property {() => unknown} again  Opens it once more.
 * @property {() => Promise<{ values: Values | null, seen: Seen } | Refusal>} [now]  What the file has by now of what is
 *   changed, which `changes` are of from then on; no values where it has it no more, and saving adds it anew.
 * @property {(values: Values, dry: boolean, seen: Seen, names: Change[]) => Promise<Saved | Refusal>} [send]  How that is
 *   sent, with names that are new, where it is no change of the page's article.
 * @property {(whole: string) => Promise<Values | null>} [whole]  The values with all of a passage.
 * @property {{ key: string, values: (value: Json) => Promise<Values | null> }} [fill]  What fills in the empty fields from
 *   one of them, once that is typed.
 * @property {string} [note]
 * @property {(saved: Saved) => void} done
 */

const WAIT = 150; // milliseconds without a key, after which what is typed is checked
const PUBLISHED = { full: "in full", excerpt: "as an excerpt", annotations: "as annotations alone" };
const FIRST = new Set(
  "label value at text speaker role url title term why summary topics outlet published publish draft".split(" "), // the others are seldom needed
);

/** @type {HTMLElement | null} */
let shown = null;
let goBack = () => {}; // leads the keyboard to where it came from
let enter = () => {}; // and into the form again
let leave = () => {};
/** @type {() => unknown} */
let finish = () => {};
let isUnsaved = () => false;

addEventListener("beforeunload", (event) => {
  if (isUnsaved()) event.preventDefault();
});

function remove() {
  shown?.remove();
  shown = null;
  const back = goBack;
  goBack = enter = leave = finish = () => {};
  isUnsaved = () => false;
  unmark();
  back();
}

/** Leads the keyboard out of the form that is open, to what it is about, and back into it. */
export function alternate() {
  const inside = root.activeElement;
  if (!shown?.contains(inside)) return enter();
  goBack();
  if (root.activeElement === inside && inside instanceof HTMLElement) inside.blur(); // where it came from is gone
}

/** Closes the form that is open; what was typed in it is kept, and said to be. */
export const close = () => leave();

/** Saves what the form that is open shows, wherever the keyboard is. */
export const complete = () => finish();

export const isOpen = () => shown !== null;

/** @param {Share | null} share */
export const told = (share) =>
  share
    ? `Published ${PUBLISHED[share.publish]}: ${share.share}% of ${share.words.toLocaleString("en")} words` +
      (share.publish === "full" ? "" : `, of at most ${share.limit}%`)
    : "";

/**
 * Opens the form of a task, and leads the keyboard into it.
 *
 * @param {Task} task
 */
export function openSheet(task) {
  const from = root.activeElement instanceof HTMLElement ? root.activeElement : document.activeElement;
  close();
  const { opened } = task;
  let seen = opened.seen;
  /** @type {Change[]} */
  let further = []; // new names, which are written with it

  const close_ = make("button", { type: "button", className: "close" }, "Close");
  const title = make("h2", { id: "desk-title" }, task.title);
  const general = make("div", { className: "told", role: "status" });
  const share = make("p", { className: "share", role: "status" });
  const send = make("button", { className: "send" }, "Save");
  const main = make("div", { className: "fields" });
  const rest = make("div", { className: "fields" });
  const details = make("details", {}, make("summary", {}, "More fields"), rest);
  const note = make("div", { className: "told note" }, task.note ? make("p", {}, task.note) : "");
  const form = make(
    "form",
    { noValidate: true },
    note,
    main,
    details,
    general,
    share,
    make("div", { className: "bottom" }, send),
  );
  const sheet = make(
    "section",
    { className: "desk", role: "dialog", "aria-labelledby": "desk-title" },
    make("div", { className: "top" }, title, close_),
    form,
  );

  /** @type {Map<string, Widget>} */
  const widgets = new Map();
  for (const field of task.fields) {
    const made = widget(field, (kind) => opened.names[kind] ?? null);
    made.set(task.values[field.key] ?? "");
    widgets.set(field.key, made);
    const isUsual = FIRST.has(field.key) && (field.kind !== "group" || field.main !== "");
    const isFirst = field.required || isUsual || !isEmpty(task.values[field.key]);
    (isFirst ? main : rest).append(made.element);
    for (const each of [{ field, widget: made }, ...made.inside]) {
      addable(each.field, each.widget, opened, (change) => {
        further = [...further, change];
        review();
      });
    }
  }
  details.hidden = !rest.childElementCount;

  const values = () => {
    /** @type {Values} */
    const found = {};
    for (const [key, each] of widgets) {
      const value = each.value();
      if (!isEmpty(value)) found[key] = value;
    }
    return found;
  };
  const changes = () => [...further, ...task.changes(values())];
  /** @param {Values} wanted */
  const set = (wanted) => {
    for (const [key, each] of widgets) each.set(wanted[key] ?? "");
  };
  let before = task.values;
  let begun = values();
  const isTyped = () => further.length > 0 || !isSame(values(), begun);
  const remember = () => {
    if (isTyped()) keep(task.id, { values: values(), before, names: further });
    else forget(task.id);
  };
  /** @param {Remark} remark */
  const line = (remark) =>
    remarked(remark, {
      widgets,
      whole: task.whole,
      changed: () => {
        review();
        send.focus();
      },
      more: () => (details.open = true),
    });

  /** @param {Pick<Saved, "told" | "refused" | "share">} answer */
  const show = (answer) => keepingFocus(sheet, send, () => draw(answer));
  /** @param {Pick<Saved, "told" | "refused" | "share">} answer */
  const draw = (answer) => {
    // That a field is still empty is no news before somebody has tried to save.
    const isNews = (/** @type {Remark} */ remark) => isTried || remark.code !== "missing-key";
    for (const [key, each] of widgets) {
      each.say(answer.told.filter((remark) => remark.field === key && isNews(remark)).map(line));
    }
    const typed = root.activeElement?.closest(".field");
    typed?.querySelector(":scope > .told p")?.scrollIntoView({ block: "nearest", behavior: "instant" });
    const others = answer.told.filter((remark) => !widgets.has(remark.field)).map(line);
    const isTold = answer.told.length > 0 || !answer.refused;
    const isEarly = !isTried && task.fields.some((field) => field.required && isEmpty(values()[field.key]));
    general.replaceChildren(
      ...others,
      ...(isTold || isEarly ? [] : [make("p", { className: "error" }, answer.refused)]),
    );
    share.textContent = told(answer.share);
    const warnings = answer.told.filter((remark) => remark.severity === "warning").length;
    send.textContent = warnings && !answer.refused ? `Save with ${warnings} to look at again` : "Save";
    sheet.dataset.state = answer.refused ? "refused" : "sound";
  };

  let isTried = false;
  let turn = 0;
  let waiting = 0;
  const review = () => {
    const own = (turn += 1);
    remember();
    clearTimeout(waiting);
    sheet.dataset.state = "checking";
    waiting = setTimeout(async () => {
      const wanted = changes();
      if (!wanted.length && !task.send) return show({ told: [], refused: "", share: opened.share });
      const answer = task.send ? await task.send(values(), true, seen, further) : await check(wanted);
      if (own !== turn || shown !== sheet) return;
      show(isRefusal(answer) ? { told: [], refused: answer.why, share: null } : answer);
    }, WAIT);
  };

  /**
   * Shows what the editor has beside what the file has now, to choose from; `theirs` is null where that is gone.
   *
   * @param {string} said
   * @param {Values | null} theirs
   * @param {Values} mine
   */
  const disagree = (said, theirs, mine) => {
    const end = (/** @type {Values} */ chosen) => {
      set(theirs ?? {});
      [before, begun] = [theirs ?? {}, values()];
      set(chosen);
      part.element.remove();
      form.hidden = false;
      confirm = write;
    };
    const part = disagreement(task.fields, { said, before, mine, theirs }, (chosen, isSaved) => {
      end(chosen);
      review();
      if (isSaved) void write();
      else send.focus();
    });
    confirm = part.confirm;
    form.hidden = true;
    sheet.append(part.element);
    part.focus();
    sheet.scrollTop = 0;
  };

  /** @param {Conflict} conflict */
  const meet = async (conflict) => {
    const mine = values();
    const found = task.now ? await task.now() : { values: mine, seen: conflict.seen };
    if (isRefusal(found)) return show({ told: [], refused: found.why, share: null });
    seen = found.seen;
    const renamed = conflict.was ? `The article was renamed, from ${conflict.was}, and ` : "";
    disagree(`${renamed}${conflict.path} was changed on the disk meanwhile. Nothing was written.`, found.values, mine);
  };

  /** @returns {Promise<void>} */
  const write = async () => {
    if (send.ariaDisabled) return;
    send.ariaDisabled = "true"; // one that is disabled would lose the keyboard
    isTried = true;
    turn += 1;
    clearTimeout(waiting);
    const answer = task.send ? await task.send(values(), false, seen, further) : await save(changes(), seen);
    send.ariaDisabled = null;
    if (isRefusal(answer)) show({ told: [], refused: answer.why, share: null });
    else if (answer.conflict) await meet(answer.conflict);
    else if (answer.saved) {
      forget(task.id);
      remove();
      task.done(answer);
    } else {
      show(answer);
      sheet.querySelector(".error")?.scrollIntoView({ block: "nearest" });
    }
  };

  /** @type {() => unknown} */
  let confirm = write; // what saves what is shown

  form.addEventListener("input", review);
  form.addEventListener("change", async (event) => {
    const source = task.fill && widgets.get(task.fill.key);
    if (!task.fill || !source || !(event.target instanceof Node && source.element.contains(event.target))) return;
    const filled = await task.fill.values(source.value());
    for (const [key, value] of Object.entries(filled ?? {})) {
      const each = widgets.get(key);
      if (each && (key === task.fill.key || isEmpty(each.value()))) each.set(value);
    }
    review();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void write();
  });
  const restore = () => {
    const typed = typedIn(task.id);
    if (!typed) return;
    further = typed.names.filter((change) => !isKnown(change, opened));
    if (task.now && !isSame(typed.before, task.values)) {
      before = typed.before;
      disagree("The file was changed since you typed this.", task.values, typed.values);
      return;
    }
    set(typed.values);
    details.open = task.fields.some(
      ({ key }) => rest.contains(widgets.get(key)?.element ?? null) && !isSame(typed.values[key], task.values[key]),
    );
    const anew = make("button", { type: "button", className: "whole" }, "Start anew");
    const back = make("p", { role: "status" }, "What you typed here before is back, not saved yet. ", anew);
    anew.addEventListener("click", () => {
      further = [];
      set(task.values);
      back.remove();
      lead();
      review();
    });
    note.append(back);
  };
  const lead = () => {
    const empty = task.fields.find((field) => field.required && isEmpty(task.values[field.key]));
    widgets.get((empty ?? task.fields[0]).key)?.focus();
  };
  close_.addEventListener("click", close);
  /** @type {Element | null} */
  let last = null; // what has the keyboard, or had it when it left
  sheet.addEventListener("focusin", () => (last = root.activeElement));
  sheet.addEventListener("keydown", (event) => {
    keepWithin(sheet, event);
    if (event.key === "Escape") {
      event.stopPropagation();
      close();
    }
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.stopPropagation();
      event.preventDefault(); // a button that has the keyboard is not pressed
      void confirm();
    }
  });

  root.append(sheet);
  shown = sheet;
  goBack = () => giveBack(from instanceof HTMLElement ? from : null, task.range);
  enter = () => (last instanceof HTMLElement && sheet.contains(last) ? last.focus() : send.focus());
  isUnsaved = isTyped;
  finish = () => confirm();
  leave = () => {
    const [isKept, back] = [isTyped(), goBack];
    remember();
    remove();
    if (!isKept) return;
    offerTo(`“${task.title}” is closed, not saved. What you typed is kept.`, "Go on", () => {
      back();
      void task.again();
    });
  };
  lead();
  restore();
  place(sheet, task.range);
  review();
}

/**
 * Whether site.yaml has by now what was to be added to it.
 *
 * @param {Change} change
 * @param {Opened} opened
 */
function isKnown({ keys, value }, { names }) {
  const name = value && typeof value === "object" && !Array.isArray(value) ? value.name : null;
  return Object.values(names).some((known) => known.some((each) => each.value === keys[1] || each.value === name));
}
