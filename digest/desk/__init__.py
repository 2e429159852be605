"""The editor's desk: annotations made, changed and taken away where the article is read. Pure.

selection.py   what is selected in a page → its place in the article's text
articles.py    an article as its two files have it, and what is wrong with it
suggestions.py the entry that is meant, filled in
proposals.py   what a draft gives to annotate, and nobody has decided on yet
fields.py      the fields of an entry, from the schema
changes.py     what an editor asks for → other bytes of the files, and what a build would say of them
front_matter.py the part of an article's file that is YAML
"""
