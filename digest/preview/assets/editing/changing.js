// Annotations changed, moved and taken away.

import { page } from "../fresh.js";
import { isSame } from "./comparing.js";
import { nameOf } from "./making.js";
import * as server from "./server.js";
import { openSheet } from "./sheet.js";
import { say, saved } from "./telling.js";
import { asValues, inOrder, passageOf, wordsOf } from "./values.js";

/** @import { Change, Entry, Saved } from "./types.d.ts" */

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
  const found = opened.entries.find((each) => each.key === key && each.index === index);
  if (!found) return say("This annotation is not there any more.");
  /** @type {Entry | undefined} */
  let entry = found;
  const mark = entry.id ? document.getElementById(`at-${entry.id}`) : null;
  const range = mark ? document.createRange() : null;
  if (mark) range?.selectNodeContents(mark);
  mark?.scrollIntoView({ block: "center", behavior: "instant" });
  const kind = nameOf(key);
  openSheet({
    id: `${page.base} ${opened.sidecar} ${key} ${aboutOf(entry, opened.entries)}`,
    title: `Change ${kind.toLowerCase()}`,
    fields: forms[key] ?? [],
    values: asValues(entry.value),
    opened,
    range,
    changes: (value) => {
      if (!entry) return [{ file: "sidecar", do: "add", keys: [key], value }];
      const kept = inOrder(value, asValues(entry.value));
      return [{ file: "sidecar", do: "put", keys: [key, entry.index], value: kept, was: entry.value }];
    },
    now: async () => {
      const again = await server.open();
      if (server.isRefusal(again)) return again;
      entry = sameAs(found, again.entries);
      return { values: entry ? asValues(entry.value) : null, seen: again.seen };
    },
    again: () => edit(key, index, then),
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
 * What an entry is about, by which it is known whatever else of it is changed; with its number, where others are about
 * the same.
 *
 * @param {Entry} entry
 * @param {Entry[]} entries
 */
function aboutOf(entry, entries) {
  const of = (/** @type {Entry} */ { value }) => wordsOf(asValues(value)) || JSON.stringify(asValues(value).url ?? "");
  const about = of(entry);
  const isAlone = entries.every((each) => each === entry || each.key !== entry.key || of(each) !== about);
  return isAlone ? about : `${about} ${entry.index}`;
}

/**
 * The entry that `wanted` is by now: the one that is the same, else the one that has its address, else the one in its
 * place that is about the same.
 *
 * @param {Entry} wanted
 * @param {Entry[]} entries
 */
function sameAs(wanted, entries) {
  const beside = entries.filter((each) => each.key === wanted.key);
  return (
    beside.find((each) => isSame(each.value, wanted.value)) ??
    (wanted.id ? beside.find((each) => each.id === wanted.id) : undefined) ??
    beside.find((each) => each.index === wanted.index && hasCommon(each, wanted))
  );
}

/**
 * Whether two entries have their passage or their name in common.
 *
 * @param {Entry} one
 * @param {Entry} other
 */
function hasCommon(one, other) {
  const [a, b] = [asValues(one.value), asValues(other.value)];
  return ["label", "title", "text", "at", "url"].some((key) => a[key] !== undefined && isSame(a[key], b[key]));
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
