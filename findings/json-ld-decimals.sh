#!/bin/sh
# A context that says an amount is an xsd:decimal, so that nothing of it is rounded, makes it no number at all. A JSON number with a fraction is written as a
# double whatever its type (JSON-LD 1.1 Processing Algorithms, 8.2.2), so 11.2 becomes "1.12E1"^^xsd:decimal, and a decimal has no exponent (XML Schema
# 1.1, part 2, 3.3.3). PyLD 3.3.0, jsonld 9.0.0, jsonld-streaming-parser 5.0.1 and pyoxigraph 0.5.13 read it so; rdflib 7.6.0 alone makes "11.2" of it. Whole
# numbers are right, and nothing tells: of 46000, 11.2 and 5.4, read by PyLD, a FILTER of pyoxigraph finds one above ten, COUNT says three, and SUM has no
# value; rdflib takes the exponent, against the schema, and adds. Of "11.2", a text, all five make the decimal. Amounts here are JSON numbers
# without a type, and texts where a double would lose digits (digest/kinds/figures/linked_data.py). This fails once the output is another.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check PyLD==3.3.0 rdflib==7.6.0 pyoxigraph==0.5.13
npm install --silent --no-audit --no-fund jsonld@9.0.0 jsonld-streaming-parser@5.0.1 > /dev/null
cat > look.py <<'PYTHON'
import json

import pyoxigraph
from pyld import jsonld
from rdflib import Graph

VALUE = "https://news.example/value"
CONTEXT = {"value": {"@id": VALUE, "@type": "http://www.w3.org/2001/XMLSchema#decimal"}}


def document(*values):
    nodes = [{"@id": f"https://news.example/#{place}", "value": value} for place, value in enumerate(values)]
    return json.dumps({"@context": CONTEXT, "@graph": nodes})


def quads(text):
    return jsonld.to_rdf(json.loads(text), {"format": "application/n-quads"})


def readers(lines):
    graph, store = Graph().parse(data=lines, format="nt"), pyoxigraph.Store()
    store.load(lines, format=pyoxigraph.RdfFormat.N_QUADS)
    return {"rdflib": graph.query, "pyoxigraph": store.query}


for value in (46000, 11.2, "11.2"):
    text = document(value)
    (term,) = Graph().parse(data=text, format="json-ld").objects()
    (quad,) = pyoxigraph.parse(text, format=pyoxigraph.RdfFormat.JSON_LD)
    read = {"PyLD": quads(text).split('"')[1], "rdflib": str(term), "pyoxigraph": quad.object.value}
    print(json.dumps(value), "; ".join(f"{name} {said}" for name, said in read.items()))
for name, ask in readers(quads(document(46000, 11.2, 5.4))).items():
    above = [getattr(row[0], "value", row[0]) for row in ask(f"SELECT ?v {{ ?a <{VALUE}> ?v FILTER(?v > 10) }}")]
    (row,) = ask(f"SELECT (COUNT(?v) AS ?n) (SUM(?v) AS ?s) {{ ?a <{VALUE}> ?v }}")
    count, total = (getattr(term, "value", term) for term in row)
    print(f"{name}: above ten {', '.join(sorted(map(str, above)))}; count {count}, sum {total}")
PYTHON
cat > look.mjs <<'SCRIPT'
import jsonld from "jsonld";
import { JsonLdParser } from "jsonld-streaming-parser";

const VALUE = { "@id": "https://news.example/value", "@type": "http://www.w3.org/2001/XMLSchema#decimal" };
for (const value of [46000, 11.2, "11.2"]) {
  const document = { "@context": { value: VALUE }, "@id": "https://news.example/#0", value };
  const [quad] = await jsonld.toRDF(document);
  const parser = new JsonLdParser();
  const streamed = new Promise((resolve, reject) => parser.on("data", resolve).on("error", reject));
  parser.end(JSON.stringify(document));
  console.log(JSON.stringify(value), `jsonld ${quad.object.value}; jsonld-streaming-parser ${(await streamed).object.value}`);
}
SCRIPT
found=$(venv/bin/python look.py
node look.mjs)
expected='46000 PyLD 46000; rdflib 46000; pyoxigraph 46000
11.2 PyLD 1.12E1; rdflib 11.2; pyoxigraph 1.12E1
"11.2" PyLD 11.2; rdflib 11.2; pyoxigraph 11.2
rdflib: above ten 11.2, 46000; count 3, sum 46016.6
pyoxigraph: above ten 46000; count 3, sum None
46000 jsonld 46000; jsonld-streaming-parser 46000
11.2 jsonld 1.12E1; jsonld-streaming-parser 1.12E1
"11.2" jsonld 11.2; jsonld-streaming-parser 11.2'
test "$found" = "$expected" || { echo "expected $expected, found $found" >&2; exit 1; }
echo "$found"
