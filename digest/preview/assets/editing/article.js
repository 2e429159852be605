// What belongs to an article as a whole: its front matter, and what stands in its sidecar beside the annotations.

import * as server from "./server.js";
import { openSheet } from "./sheet.js";
import { say, saved } from "./telling.js";
import { inOrder } from "./values.js";

/** @import { Change, Json } from "./types.d.ts" */

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
