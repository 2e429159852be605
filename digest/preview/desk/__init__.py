"""The editor's desk behind the preview: what its pages ask for, and the files that it writes.

answers.py    what it answers
requests.py   what a page may ask for, decoded within bounds
files.py      reading and writing below content/, whole or not at all, never through symlinks, and undoing it
reading.py    the article on a page and site.yaml, as their files are now
renaming.py   an article that has another name by now
writing.py    something new, written
names.py      what site.yaml lists
mending.py    remedies of problems
answering.py  a request → what digest.desk makes of it → an answer
"""
