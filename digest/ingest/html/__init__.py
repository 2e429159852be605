"""A newspaper's page in HTML, read: its blocks, which of them are the article, and what the page says of itself.

tree.py      text → a tree of elements, by lxml, with streamed parts in their places
inline.py    a block's words with emphasis and links, as text and as Markdown
blocks.py    the tree → every block of the page that has words, in order
body.py      which blocks are the article: trafilatura's vote, aligned with the page
selection.py what that vote has missed or taken in by mistake
metadata.py  title, authors, day, outlet, address, language: by JSON-LD (json_ld.py), meta elements, headings, times

lxml and trafilatura are imported where they are needed: nothing but reading HTML waits for them.
"""
