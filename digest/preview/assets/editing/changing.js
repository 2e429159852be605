// Annotations changed, moved and taken away.

import { page } from "../fresh.js";
import { isSame } from "./comparing.js";
import { nameOf } from "./making.js";
import * as server from "./server.js";
import { openSheet } from "./sheet.js";
import { refusal, say, saved } from "./telling.js";
import { asValues, inOrder, passageOf, wordsOf } from "./values.js";

/** @import { Change, Entry, Listed, Opened, Saved } from "./types.d.ts" */

/**
 * The entry that is `listed`: where it stood, or where it stands by now. None where it is gone, or is another by now.
 *
 * @param {Listed} listed
 * @param {Entry[]} entries
 */
function entryOf(listed, entries) {
  const beside = entries.filter(({ key }) => key === listed.key);
  const is = (/** @type {Entry} */ { id, name, value }) =>
    listed.value === undefined ? id === listed.id && name === listed.name : isSame(value, listed.value);
  const same = beside.filter(is);
  return same.find(({ index }) => index === listed.index) ?? (same.length === 1 ? same[0] : undefined);
}

/** @param {Listed} listed */
const sayGone = ({ name }) =>
  say(`${name || "This annotation"} was changed or taken away meanwhile: look at the list again.`);

/**
 * A form for an annotation.
 *
 * @param {Listed} listed
 * @param {(answer: Saved) => void} [then]
 */
export async function edit(listed, then) {
  const { key } = listed;
  const [opened, forms] = await Promise.all([server.open(), server.forms()]);
  if (server.isRefusal(opened)) return say(opened.why);
  if (server.isRefusal(forms)) return say(forms.why);
  const found = entryOf(listed, opened.entries);
  if (!found) return sayGone(listed);
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
    again: () => edit({ key, index: found.index, id: found.id, name: found.name }, then),
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

const TRIES = 3; // where somebody else writes at the same time

/**
 * Writes what is to be done with an annotation, as the files are now.
 *
 * @param {Listed} listed
 * @param {(entry: Entry, opened: Opened) => Change[]} changes
 * @param {string} done
 */
async function write(listed, changes, done) {
  for (let turn = 1; ; turn += 1) {
    const opened = await server.open();
    if (server.isRefusal(opened)) return say(opened.why);
    const entry = entryOf(listed, opened.entries);
    if (!entry) return sayGone(listed);
    const answer = await server.save(changes(entry, opened), opened.seen);
    if (server.isRefusal(answer)) return say(answer.why);
    if (!answer.conflict) return say(answer.saved ? done : refusal(answer), answer.saved);
    if (turn === TRIES) return say(`${answer.conflict.path} was changed on the disk meanwhile: nothing was written.`);
  }
}

/**
 * Takes an annotation away; one of a draft is not proposed again.
 *
 * @param {Listed} listed
 */
export async function remove(listed) {
  const { key, name } = listed;
  const changes = (/** @type {Entry} */ { index, value: was }, /** @type {Opened} */ { draft }) => {
    const { at, text } = asValues(was);
    const passage = key === "figures" ? at : key === "quotes" ? text : null;
    /** @type {Change[]} */
    const found = [{ file: "sidecar", do: "remove", keys: [key, index], was }];
    if (draft && passage) found.push({ file: "sidecar", do: "add", keys: ["left_out"], value: passage });
    return found;
  };
  await write(listed, changes, `${name || "It"} is taken away.`);
}

/**
 * @param {Listed} listed
 * @param {number} to
 * @param {string} done  What is said of it.
 */
export const move = (listed, to, done) =>
  write(listed, ({ key, index, value: was }) => [{ file: "sidecar", do: "move", keys: [key, index], to, was }], done);
