// MiniSearch's index of the articles in a JSON file: node minisearch.js ARTICLES FOLDER

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import MiniSearch from "minisearch";

const index = new MiniSearch({ idField: "url", fields: ["title", "text"], storeFields: ["title", "date"] });
index.addAll(JSON.parse(readFileSync(process.argv[2], "utf-8")));
mkdirSync(process.argv[3], { recursive: true });
writeFileSync(`${process.argv[3]}/index.json`, JSON.stringify(index));
