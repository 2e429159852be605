"""A page becomes a draft in the digest: read, compared with the articles there, and written whole or not at all.

known_articles.py  whether the digest has the article already
untouched.py       which drafts are as they were made, and may be made anew
telling.py         what an editor is told of a draft
new_draft.py       the way from a page to the two files of a draft
"""
