#!/bin/sh
# A German table of news has decimal commas, points between thousands, and days such as 01.12.2026; three readers of it go wrong, each in another
# column. frictionless 5.21.0 takes "46,5" for a place (Table Schema, geopoint: "lon, lat"), so that a column of shares or of euros becomes
# longitudes and latitudes, in which 1.234,5 is 1.234 east and 5 north, and calls the table valid. pandas 3.1.1, told thousands="." and
# decimal=",", makes numbers of the days as well: 1122026. DuckDB 2.0.1, told the same, reads the days right, but makes 31 of section 3.1, as pandas
# does, and a day of the year 3 of edition 1.2.3. With a schema that names decimalChar and groupChar frictionless reads the amounts, and with
# bareNumber false, made for signs beside a number, it drops a minus of print (U+2212): a fall of 5% is a rise. Tables that a digest
# gives away have points, no groups, and days in ISO 8601 (digest/open_data/columns.py). This fails once the output is another.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check frictionless==5.21.0 pandas==3.1.1 duckdb==2.0.1
cat > table.csv <<'CSV'
Stand;Abschnitt;Ausgabe;Umsatz;Anteil
01.12.2026;3.1;1.2.3;1.234,5;46,5
02.12.2026;3.2;1.2.4;46.000,0;47,1
CSV
found=$(venv/bin/python -W ignore - <<'PYTHON'
import duckdb
import frictionless
import pandas

with frictionless.Resource("table.csv") as table:
    (first, _) = table.read_rows()
    kinds = {field.name: field.type for field in table.schema.fields}
for name in ("Umsatz", "Anteil"):
    print(f"frictionless, {name}: {kinds[name]} {[float(part) for part in first[name]]}")
print("frictionless, valid:", frictionless.validate("table.csv").valid)
amounts = {"type": "number", "decimalChar": ",", "groupChar": ".", "bareNumber": False}
field = frictionless.Field.from_descriptor({"name": "Umsatz", **amounts})
for text in ("1.234,5", "-5 %", "−5 %"):
    print(f"frictionless, number: {text} is {field.read_cell(text)[0]}")
read = pandas.read_csv("table.csv", sep=";", thousands=".", decimal=",")
print("pandas:", ", ".join(read.astype(object).iloc[0].map(str)))
rows = duckdb.sql("from read_csv('table.csv', delim=';', thousands='.', decimal_separator=',')").fetchall()
print("DuckDB:", ", ".join(map(str, rows[0])))
PYTHON
)
expected='frictionless, Umsatz: geopoint [1.234, 5.0]
frictionless, Anteil: geopoint [46.0, 5.0]
frictionless, valid: True
frictionless, number: 1.234,5 is 1234.5
frictionless, number: -5 % is -5
frictionless, number: −5 % is 5
pandas: 1122026, 31, 123, 1234.5, 46.5
DuckDB: 2026-12-01, 31, 0003-02-01, 1234.5, 46.5'
test "$found" = "$expected" || { echo "expected $expected, found $found" >&2; exit 1; }
echo "$found"
