#!/bin/sh
# A data set is signed by the hash of its canonical form (RDF Dataset Canonicalization), in which a literal is the letters that it was written with.
# Readers of Turtle do not leave those: rdflib 7.6.0 writes the Z of a time as +00:00, a day in UTC without its zone, 046 as 46 and a boolean "1" as
# "true"; pyoxigraph 0.5.13 and N3.js 2.13.12 leave all that and write zh-Hant as zh-hant, which RDF 1.1 (3.3) allows and rdflib does not do. So one
# article has two hashes (PyLD 3.3.0, URDNA2015), and of its six lines the decimal's alone is the same in both forms: a signature made by the one is
# refused by the other. What must be the same here is compared by its bytes (tests/test_determinism.py). This fails once the output is another.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check rdflib==7.6.0 pyoxigraph==0.5.13 PyLD==3.3.0
npm install --silent --no-audit --no-fund n3@2.13.12 > /dev/null
cat > article.ttl <<'TURTLE'
@prefix : <https://schema.org/> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
<https://news.example/#a> :headline "渡輪停航"@zh-Hant ; :datePublished "2026-03-05T10:00:00Z"^^xsd:dateTime ; :dateCreated "2026-03-05Z"^^xsd:date ;
  :issueNumber "046"^^xsd:integer ; :isAccessibleForFree "1"^^xsd:boolean ; :value 11.20 .
TURTLE
cat > look.cjs <<'SCRIPT'
const { readFileSync } = require("node:fs");
const { Parser, Writer } = require("n3");

const quads = new Parser().parse(readFileSync("article.ttl", "utf8"));
process.stdout.write(new Writer({ format: "N-Triples" }).quadsToString(quads));
SCRIPT
node look.cjs > n3.nt
found=$(venv/bin/python -W ignore - <<'PYTHON'
import hashlib
import re
from pathlib import Path

from pyld import jsonld
from pyoxigraph import RdfFormat, parse, serialize
from rdflib import Graph

turtle = Path("article.ttl").read_text()
read = {
    "rdflib": Graph().parse(data=turtle, format="turtle").serialize(format="nt"),
    "pyoxigraph": serialize(parse(turtle, format=RdfFormat.TURTLE), format=RdfFormat.N_TRIPLES).decode(),
    "N3.js": Path("n3.nt").read_text(),
}
form = {"algorithm": "URDNA2015", "inputFormat": "application/n-quads", "format": "application/n-quads"}
for name, triples in read.items():
    canonical = jsonld.normalize(triples, form)
    literals = re.findall('"[^"]*"(?:@[-a-zA-Z]+)?', canonical)
    print(f"{name}, {hashlib.sha256(canonical.encode()).hexdigest()[:12]}: {' '.join(literals)}")
PYTHON
)
expected='rdflib, 5485182498b1: "2026-03-05" "2026-03-05T10:00:00+00:00" "渡輪停航"@zh-Hant "true" "46" "11.20"
pyoxigraph, 3056b03d6e1c: "2026-03-05Z" "2026-03-05T10:00:00Z" "渡輪停航"@zh-hant "1" "046" "11.20"
N3.js, 3056b03d6e1c: "2026-03-05Z" "2026-03-05T10:00:00Z" "渡輪停航"@zh-hant "1" "046" "11.20"'
test "$found" = "$expected" || { echo "expected $expected, found $found" >&2; exit 1; }
echo "$found"
