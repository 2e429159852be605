// Sets are read from columns as digest/search/column_files.py writes them: tests/search/test_column_files.py has
// the same cases.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Columns } from "../../templates/assets/search/engine/columns.js";
import { readColumns } from "../../templates/assets/search/engine/files.js";
import { facetsOf } from "../../templates/assets/search/engine/tables.js";

/** @type {{ of: string, sets: number[][], columns: string[] }[]} */
const cases = JSON.parse(readFileSync(new URL("../search/cases/columns.json", import.meta.url), "utf-8"));

test("topics come back", () => {
  for (const { of, sets, columns } of cases) {
    const topics = Array.from({ length: 80 }, (_, place) => [`topic-${place}`, `Topic ${place}`]);
    const tables = JSON.stringify({ outlets: [["bay", "Bay Times"]], topics });
    const part = readColumns([tables, "!".repeat(sets.length), ...columns].join("\n"));
    const { topic, topicsAt } = facetsOf([part], [sets.length], new Columns([null], [sets.length]));
    assert.deepEqual(
      sets.map((_, article) => topic.slice(topicsAt[article], topicsAt[article + 1])),
      sets.map((set) => set.toSorted((one, other) => one - other)),
      of,
    );
  }
});
