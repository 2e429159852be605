"""The editor's desk: annotations made, changed and taken away where the article is read. Pure.

selection.py    what is selected in a page → its place in the article's text
articles.py     an article as its two files have it, and what is wrong with it
proposals.py    what an article gives to annotate, and nobody has decided on yet
fields.py       the fields of forms, from the schema
completion.py   what completes a field as it is typed
changes.py      what an editor asks for → other bytes of the files, and what a build would say of them
wording.py      what a build says, in the words of a form
as_written.py   what a form leaves as it was, in the words of the file
front_matter.py the part of an article's file that is YAML
settings.py     what site.yaml holds, read once
affected.py     what other articles would say of a change of site.yaml
starting.py     new articles, editions, pages and names
"""
