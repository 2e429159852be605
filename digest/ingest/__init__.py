"""From a newspaper's page, pasted as text, to the draft of an article with its annotations proposed.

lines.py      the page's lines, and what each is by itself
clean.py      all of them → a Page: title, authors, date, paragraphs, and what was left out
furniture.py  which lines are no part of the article
language.py   which language they are in, with languages_by_script.py
byline.py     authors, and dates.py: the day, as pages write them
proposing/    the amounts of its text with what they are of, and which proposals are worth an editor's time
proposals.py  figures and quotations, each verified as a build verifies it: entries.py
draft.py      all of it as an article's file and its sidecar

What is proposed is a draft for an editor. Nothing here decides: what is in doubt stands in the sidecar as a comment.
"""
