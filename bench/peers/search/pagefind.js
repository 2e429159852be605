// Pagefind's index of the articles in a JSON file: node pagefind.js ARTICLES FOLDER [typed]
// Typed, each quotation and each figure is a record too.

import { readFileSync } from "node:fs";
import { createIndex, close } from "pagefind";

const [articles, folder, how] = process.argv.slice(2);
const { index } = await createIndex();
const records = JSON.parse(readFileSync(articles, "utf-8")).flatMap(
  ({ url, title, text, topics, outlet, date, speakers, annotations }) => {
    const language = "en";
    const meta = { title };
    const filters = { topic: topics, outlet: [outlet], year: [date.slice(0, 4)] };
    const record = { url, content: text, language, meta, filters: { ...filters, speaker: speakers }, sort: { date } };
    if (how !== "typed") return [record];
    return [
      { ...record, filters: { ...filters, kind: ["article"] } },
      ...annotations.map(([kind, id, content, by]) => ({
        ...record,
        url: `${url}#${id}`,
        content,
        filters: { ...filters, kind: [kind], speaker: [by] },
      })),
    ];
  },
);
// Records go in without waiting for each: its awaited calls take 0.1 s apiece.
await Promise.all(records.map((record) => index.addCustomRecord(record)));
await index.writeFiles({ outputPath: folder });
await close();
