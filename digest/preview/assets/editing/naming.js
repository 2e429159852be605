// What site.yaml lists of whom or what a page is about: a person, an organisation, a topic, an outlet, a measure.

import { page } from "../fresh.js";
import { NOTHING } from "./new.js";
import * as server from "./server.js";
import { openSheet } from "./sheet.js";
import { say, saved } from "./telling.js";
import { asValues, inOrder } from "./values.js";

/** @import { Json } from "./types.d.ts" */

const SITE = "content/site.yaml";

/**
 * A form for what site.yaml has under `slug` in the list `key`; what `name` says, where it lists none.
 *
 * @param {string} key
 * @param {string} slug
 * @param {string} name
 */
export async function editName(key, slug, name) {
  const [forms, opened] = await Promise.all([server.forms(), server.openName(key, slug)]);
  if (server.isRefusal(forms)) return say(forms.why);
  if (server.isRefusal(opened)) return say(opened.why);
  const fields = forms[key] ?? [];
  const main = fields.find((field) => field.required)?.key ?? "name";
  const valuesOf = (/** @type {Json} */ value) => (typeof value === "string" ? { [main]: value } : asValues(value));
  let before = valuesOf(opened.value);
  openSheet({
    id: `${page.base} ${key} ${slug}`,
    title: opened.value === null ? `Add ${name} to site.yaml` : `${name} in site.yaml`,
    fields,
    values: opened.value === null ? { [main]: name } : before,
    opened: { ...NOTHING, seen: { [SITE]: opened.seen } },
    range: null,
    changes: () => [],
    now: async () => {
      const again = await server.openName(key, slug);
      if (server.isRefusal(again)) return again;
      before = valuesOf(again.value);
      return { values: again.value === null ? null : before, seen: { [SITE]: again.seen } };
    },
    again: () => editName(key, slug, name),
    send: (values, dry, seen) => server.saveName(key, slug, inOrder(values, before), seen[SITE] ?? "", dry),
    done: saved(name),
  });
}
