"""Edits of YAML files that keep every byte that they do not concern.

tree.py    where everything is written, to its last character
values.py  values as YAML, in the style of what stands beside them
block.py   what is put into and taken out of what is written a line each
flow.py    the same between brackets
edits.py   the edits that there are, and what they make of the data
editing.py an edit as the least of changes, each held against what it should mean
"""
