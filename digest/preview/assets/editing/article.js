// What belongs to an article as a whole: its front matter, and what stands in its sidecar beside the annotations.

import { page } from "../fresh.js";
import * as server from "./server.js";
import { openSheet } from "./sheet.js";
import { say, saved } from "./telling.js";
import { inOrder } from "./values.js";

/** @import { Change, Field, Json } from "./types.d.ts" */

/** Its keys in the order in which readers meet what they say; the others stand behind them. */
const ORDER = "title published source summary why topics publish draft language image".split(" ");

/** @param {Field} field */
const placeOf = ({ key }) => (ORDER.indexOf(key) + ORDER.length + 1) % (ORDER.length + 1);

/** A form for the article's own fields. */
export async function describe() {
  const [opened, forms] = await Promise.all([server.open(), server.forms()]);
  if (server.isRefusal(opened)) return say(opened.why);
  if (server.isRefusal(forms)) return say(forms.why);
  let before = { ...opened.front_matter, ...opened.annotations };
  const own = new Set(forms.sidecar.map((field) => field.key));
  openSheet({
    id: `${page.base} ${opened.source}`,
    title: "The article",
    fields: [...forms.sidecar, ...forms.article].sort((one, other) => placeOf(one) - placeOf(other)),
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
    now: async () => {
      const again = await server.open();
      if (server.isRefusal(again)) return again;
      before = { ...again.front_matter, ...again.annotations };
      return { values: before, seen: again.seen };
    },
    again: describe,
    done: saved("Article"),
  });
}

/** @param {Json} value */
const isNothing = (value) => typeof value === "object" && value !== null && Object.keys(value).length === 0;
