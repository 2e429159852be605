// Pagefind's index of the articles in a JSON file: node pagefind.js ARTICLES FOLDER

import { readFileSync } from 'node:fs'
import { createIndex, close } from 'pagefind'

const { index } = await createIndex()
// Records go in without waiting for each: its awaited calls take 0.1 s apiece.
await Promise.all(
  JSON.parse(readFileSync(process.argv[2], 'utf-8')).map(({ url, title, text, topics, outlet, date, speakers }) =>
    index.addCustomRecord({
      url,
      content: text,
      language: 'en',
      meta: { title },
      filters: { topic: topics, outlet: [outlet], speaker: speakers, year: [date.slice(0, 4)] },
      sort: { date },
    }),
  ),
)
await index.writeFiles({ outputPath: process.argv[3] })
await close()
