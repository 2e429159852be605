#!/bin/sh
# RFC 4287 (3.1.1.3) lets an entry's content be XHTML. rss-parser 3.13.0 and @extractus/feed-extractor 8.0.3 read the tree into an object by names
# of elements, so that what is marked within a sentence leaves its place: "It shipped <mark>46,000</mark> boxes. <q>We wait</q>, she said." has its
# amount and its quotation behind the sentence, and nothing tells. The second and htmlparser2 12.0.0 take an entry's first link for its
# address, whatever its rel says: with rel="via" (4.2.7.2) first, a reader is led to the source. feedsmith 3.0.1 and @rowanmanning/feed-parser 2.1.5 read
# the sentence as it stands. Feeds therefore have their content as escaped HTML, and name alternate first
# (digest/machine_readable/feed_formats.py). This fails once the output is another.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund rss-parser@3.13.0 @extractus/feed-extractor@8.0.3 htmlparser2@12.0.0 feedsmith@3.0.1 @rowanmanning/feed-parser@2.1.5 > /dev/null
cat > feed.xml <<'XML'
<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>https://example.org/</id><title>Digest</title><updated>2026-03-02T08:00:00Z</updated>
<author><name>Ada Brook</name></author><link rel="alternate" href="https://example.org/"/>
<entry><id>tag:example.org,2026:1</id><title>46,000 boxes</title><updated>2026-03-02T08:00:00Z</updated>
<link rel="via" href="https://source.example/story"/><link rel="alternate" href="https://example.org/story/"/>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It shipped <mark>46,000</mark> boxes. <q>We wait</q>, she said.</p></div></content></entry>
</feed>
XML
cat > look.mjs <<'SCRIPT'
import { readFileSync } from "node:fs";
import { extractFromXml } from "@extractus/feed-extractor";
import { parseFeed as rowanmanning } from "@rowanmanning/feed-parser";
import { parseFeed as feedsmith } from "feedsmith";
import { parseFeed as htmlparser2 } from "htmlparser2";
import Parser from "rss-parser";

const xml = readFileSync("feed.xml", "utf8");
const show = (name, link, content) => console.log(`${name}: ${link} ${content}`);

const [plain] = (await new Parser().parseString(xml)).items;
show("rss-parser", plain.link, plain.contentSnippet);
const getExtraEntryFields = ({ content }) => ({ content });
const [extracted] = extractFromXml(xml, { getExtraEntryFields }).entries;
show("feed-extractor", extracted.link, JSON.stringify(extracted.content.div.p));
const [scanned] = htmlparser2(xml).items;
show("htmlparser2", scanned.link, scanned.description);
const [smithed] = feedsmith(xml).feed.entries;
show("feedsmith", smithed.links.map(({ rel }) => rel), smithed.content.value);
const [read] = rowanmanning(xml).items;
show("feed-parser", read.url, read.content);
SCRIPT
found=$(node look.mjs)
expected='rss-parser: https://example.org/story/ It shipped  boxes. , she said.46,000We wait
feed-extractor: https://source.example/story {"mark":"46,000","q":"We wait","#text":"It shippedboxes., she said."}
htmlparser2: https://source.example/story It shipped 46,000 boxes. We wait, she said.
feedsmith: via,alternate <p>It shipped <mark>46,000</mark> boxes. <q>We wait</q>, she said.</p>
feed-parser: https://example.org/story/ <p>It shipped <mark>46,000</mark> boxes. <q>We wait</q>, she said.</p>'
test "$found" = "$expected" || { echo "expected $expected, found $found" >&2; exit 1; }
echo "$found"
