#!/bin/sh
# The same number of a JSON-LD document is of another type in two readers of RDF. 8.4e6 and 46000.0 have no fraction, so that section
# 8.2 of the JSON-LD 1.1 algorithms (a value of 1e21 or more apart) makes them integers: PyLD 3.3.0 does, rdflib 7.6.0 makes doubles
# of them; and a double is written 1.12E1 by the one, as the algorithm says, 11.2 by the other. A query that compares the amounts
# of two exports as terms therefore finds none equal. Published amounts without a fraction are written without point or
# exponent, on which both agree. This fails once the output is another.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check PyLD==3.3.0 rdflib==7.6.0
found=$("$folder/venv/bin/python" - <<'PYTHON'
import json

from pyld import jsonld
from rdflib import Graph

TEXT = '{"@id": "https://news.example/#a", "https://schema.org/value": %s}'
XSD = "http://www.w3.org/2001/XMLSchema#"
for number in ("46000", "46000.0", "8.4e6", "11.2"):
    text = TEXT % number
    quads = jsonld.to_rdf(json.loads(text), {"format": "application/n-quads"})
    (term,) = Graph().parse(data=text, format="json-ld").objects()
    print(number, quads.split()[2].replace(XSD, ""), term.n3().replace(XSD, ""))
PYTHON
)
expected='46000 "46000"^^<integer> "46000"^^<integer>
46000.0 "46000"^^<integer> "46000.0"^^<double>
8.4e6 "8400000"^^<integer> "8400000.0"^^<double>
11.2 "1.12E1"^^<double> "11.2"^^<double>'
test "$found" = "$expected" || { echo "expected $expected, found $found" >&2; exit 1; }
echo "$found"
