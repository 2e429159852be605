"""From a newspaper's page, pasted as text, to the draft of an article with its annotations proposed.

lines.py      the page's lines, and what each is by itself
clean.py      all of them → a Page: title, authors, date, paragraphs, and what was left out
furniture.py  which lines are no part of the article
byline.py     authors, and dates.py: the day, as pages write them
lexicon/      each language's words: verbs of saying, roles, forecasts
people.py     whom an article names, and what they are; speaker.py: who says something, by the words around it
quotes.py     quotations with their speakers, and figures.py: amounts with what they are about
draft.py      all of it as an article's file and its sidecar, each proposal verified as a build verifies it

What is proposed is a draft for an editor. Nothing here decides: what is in doubt stands in the sidecar as a comment.
"""
