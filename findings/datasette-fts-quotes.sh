#!/bin/sh
# Datasette 0.65.5: of two FTS5 tables that SQLite takes for the same (https://www.sqlite.org/fts5.html#external_content_tables), it knows the one
# whose option is written content="t" and not the one with content='t'. A search of the latter's table is answered with every row,
# status 200, and nothing says that the word was not looked for. digest.sqlite has the option in double quotation marks, and a test
# asks for a word that is nowhere. This fails once the output is another.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check datasette==0.65.5
found=$(for mark in '"' "'"; do
  rm -f news.db
  venv/bin/python - "$mark" <<'PYTHON'
import sqlite3
import sys

mark = sys.argv[1]
database = sqlite3.connect("news.db")
database.executescript(f"""
CREATE TABLE t (id INTEGER PRIMARY KEY, label TEXT);
INSERT INTO t (label) VALUES ('jobs'), ('revenue');
CREATE VIRTUAL TABLE t_fts USING fts5(label, content={mark}t{mark});
INSERT INTO t_fts (t_fts) VALUES ('rebuild');
""")
print(f"content={mark}t{mark}: SQLite", database.execute("SELECT rowid FROM t_fts WHERE t_fts MATCH 'nowhere'").fetchall(), end=", ")
PYTHON
  echo "Datasette $(venv/bin/python -W ignore -m datasette news.db --get '/news/t.json?_search=nowhere&_shape=arrays&_col=label' |
    venv/bin/python -c 'import json, sys; print(len(json.load(sys.stdin)["rows"]))')"
done)
expected='content="t": SQLite [], Datasette 0
content='"'t'"': SQLite [], Datasette 2'
test "$found" = "$expected" || { echo "expected $expected, found $found" >&2; exit 1; }
echo "$found"
