// New from the preview: an article, an edition, a page, and the names that site.yaml lists.

import { page } from "../fresh.js";
import { shownAt } from "../shown.js";
import * as server from "./server.js";
import { openSheet } from "./sheet.js";
import { choose } from "./toolbar.js";

/** @import { Opened } from "./types.d.ts" */

/** What can be made, and what its fields are called among the forms. */
const WHATS = {
  Article: ["article", "new article"],
  Edition: ["edition", "new edition"],
  Page: ["page", "new page"],
  Person: ["people", "people"],
  Organisation: ["organisations", "organisations"],
  Topic: ["topics", "topics"],
  Measure: ["measures", "measures"],
};

/** @type {Opened} */
export const NOTHING = {
  source: "",
  sidecar: "",
  seen: {},
  draft: false,
  entries: [],
  front_matter: {},
  annotations: {},
  names: {},
  share: null,
};

/**
 * @param {string} word
 * @param {string[]} names
 * @param {(text: string, undoes?: boolean) => void} say
 */
async function fill(word, [what, list], say) {
  const [forms, names] = await Promise.all([server.forms(), server.names()]);
  if (server.isRefusal(forms)) return say(forms.why);
  if (server.isRefusal(names)) return say(names.why);
  openSheet({
    id: `${page.base} new ${what}`,
    title: `New ${word.toLowerCase()}`,
    fields: forms[list],
    values: {},
    opened: { ...NOTHING, names },
    range: null,
    changes: () => [],
    again: () => fill(word, [what, list], say),
    send: (values, dry, _, further) => server.start(what, values, further, dry),
    done: async (answer) => {
      if (!answer.place) say(`${word} saved.${answer.path ? " It opens as soon as the preview shows it." : ""}`, true);
      const place = answer.place || (answer.path && (await shownAt(page.base, page.token, answer.path)));
      if (place) location.assign(page.base + place);
    },
  });
}

/**
 * Asks what is to be made, beside `button`.
 *
 * @param {HTMLElement} button
 * @param {(text: string, undoes?: boolean) => void} say
 */
export function begin(button, say) {
  const made = Object.entries(WHATS).map(([word, names]) => ({ word, act: () => void fill(word, names, say) }));
  const pasted = { word: "From a paste", act: () => location.assign(`${page.base}_preview/paste.html`) };
  choose(button, [pasted, ...made], "New");
}
