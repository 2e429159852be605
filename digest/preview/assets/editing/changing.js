// Annotations changed, moved and taken away.

import { nameOf } from "./making.js";
import * as server from "./server.js";
import { openSheet } from "./sheet.js";
import { say, saved } from "./telling.js";
import { asValues, inOrder, passageOf } from "./values.js";

/** @import { Change, Saved } from "./types.d.ts" */

/**
 * A form for the annotation number `index` of the list `key`.
 *
 * @param {string} key
 * @param {number} index
 * @param {(answer: Saved) => void} [then]
 */
export async function edit(key, index, then) {
  const [opened, forms] = await Promise.all([server.open(), server.forms()]);
  if (server.isRefusal(opened)) return say(opened.why);
  if (server.isRefusal(forms)) return say(forms.why);
  const entry = opened.entries.find((each) => each.key === key && each.index === index);
  if (!entry) return say("This annotation is not there any more.");
  const mark = entry.id ? document.getElementById(`at-${entry.id}`) : null;
  const range = mark ? document.createRange() : null;
  if (mark) range?.selectNodeContents(mark);
  mark?.scrollIntoView({ block: "center", behavior: "instant" });
  const kind = nameOf(key);
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
    done: (answer) => {
      saved(kind)(answer);
      then?.(answer);
    },
  });
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
 * @param {string} done  What is said of it.
 */
export const move = (key, index, to, done) => write([{ file: "sidecar", do: "move", keys: [key, index], to }], done);
