#!/bin/sh
# @recogito/text-annotator 4.1.1: parseW3CTextAnnotation() gives an error for an annotation whose target has a TextQuoteSelector alone, which
# the Web Annotation Data Model (4.2.4) allows, and for one with a TextPositionSelector alone; with both it is read. A selector
# that is an object, not a list of one, is an error too. Published annotations have both, in a list. This
# fails once the output is another.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund @recogito/text-annotator@4.1.1 > /dev/null
cat > look.mjs <<'SCRIPT'
import { parseW3CTextAnnotation } from "@recogito/text-annotator";

const quote = { type: "TextQuoteSelector", exact: "46%", prefix: "some ", suffix: " of" };
const position = { type: "TextPositionSelector", start: 5, end: 8 };
const read = (selector) =>
  "parsed" in
  parseW3CTextAnnotation({
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: "https://news.example/#figure-share",
    type: "Annotation",
    body: [{ type: "TextualBody", purpose: "commenting", value: "A share." }],
    target: { source: "https://news.example/", selector },
  });
console.log(JSON.stringify([read([quote]), read([position]), read(quote), read([quote, position])]));
SCRIPT
found=$(node look.mjs)
expected="[false,false,false,true]"
test "$found" = "$expected" || { echo "expected $expected, found $found" >&2; exit 1; }
echo "$found"
