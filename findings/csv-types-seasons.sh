#!/bin/sh
# Readers of CSV in the browser that find out types for themselves take words of news for days. d3-dsv 3.0.2's autoType() knows ISO 8601 by its shape, each value by
# itself: a season or a financial year is a month where its second half could be one, so that 2010-11 and 2011-12 are November 2010 and December
# 2011, and 2012-13 beside them is an Invalid Date, no text. vega-loader 5.1.3 ("auto") asks Date.parse() of a whole column, which may read more than
# ISO 8601 (ECMA-262, 21.4.3.2), and in V8 (Node 20) passes over words: Quay 7 is 1 July 2001, the shares 3%, 12% and 46% are March and December
# 2001 and the year 2046, and three seasons are months. With a fourth, 2012-13, as with a 13% or Quay 13, the column is text: one row changes the
# type of all. Papa Parse 5.7.1 (dynamicTyping) leaves all of these. Tables of a digest have the types of their columns beside them
# (docs/data.md). This fails once the output is another.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund d3-dsv@3.0.2 vega-loader@5.1.3 papaparse@5.7.1 > /dev/null
cat > look.mjs <<'SCRIPT'
import { autoType, csvParse } from "d3-dsv";
import Papa from "papaparse";
import { read } from "vega-loader";

const day = (date) => (isNaN(date) ? "Invalid Date" : date.toISOString().slice(0, 10));
const show = (value) => (value instanceof Date ? day(value) : JSON.stringify(value));
const columns = [
  ["2009-10", "2010-11", "2011-12", "2012-13"],
  ["2009-10", "2010-11", "2011-12"],
  ["Quay 7", "Quay 12"],
  ["Quay 7", "Quay 13"],
  ["3%", "12%", "46%"],
  ["3%", "13%", "46%"],
];
for (const column of columns) {
  const text = ["value", ...column].join("\n");
  const vega = read(text, { type: "csv", parse: "auto" }).map((row) => row.value);
  const rows = {
    d3: csvParse(text, autoType).map((row) => row.value),
    vega: vega.map((value) => (typeof value === "number" ? new Date(value) : value)),
    Papa: Papa.parse(text, { header: true, dynamicTyping: true }).data.map((row) => row.value),
  };
  console.log(column.join(", "));
  for (const [name, values] of Object.entries(rows)) console.log(`  ${name}: ${values.map(show).join(", ")}`);
}
SCRIPT
found=$(TZ=UTC node look.mjs)
expected='2009-10, 2010-11, 2011-12, 2012-13
  d3: 2009-10-01, 2010-11-01, 2011-12-01, Invalid Date
  vega: "2009-10", "2010-11", "2011-12", "2012-13"
  Papa: "2009-10", "2010-11", "2011-12", "2012-13"
2009-10, 2010-11, 2011-12
  d3: 2009-10-01, 2010-11-01, 2011-12-01
  vega: 2009-10-01, 2010-11-01, 2011-12-01
  Papa: "2009-10", "2010-11", "2011-12"
Quay 7, Quay 12
  d3: "Quay 7", "Quay 12"
  vega: 2001-07-01, 2001-12-01
  Papa: "Quay 7", "Quay 12"
Quay 7, Quay 13
  d3: "Quay 7", "Quay 13"
  vega: "Quay 7", "Quay 13"
  Papa: "Quay 7", "Quay 13"
3%, 12%, 46%
  d3: "3%", "12%", "46%"
  vega: 2001-03-01, 2001-12-01, 2046-01-01
  Papa: "3%", "12%", "46%"
3%, 13%, 46%
  d3: "3%", "13%", "46%"
  vega: "3%", "13%", "46%"
  Papa: "3%", "13%", "46%"'
test "$found" = "$expected" || { echo "expected $expected, found $found" >&2; exit 1; }
echo "$found"
