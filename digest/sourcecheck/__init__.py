"""`digest check --sources`: the originals of articles are asked for, read as drafts are, compared with what is marked.

originals.py  an article's address, text, and the passages that its annotations rest on
comparing.py  an original's text → what became of each passage; pure
in_place.py   what stands in the sentence that was a passage's own; pure
robots.py     whether a host lets robots read a page
check.py      asking for all of them politely, and keeping what is found in content/sources.yaml
"""
