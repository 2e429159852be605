"""Markdown as rendered text between blocks of markup, and passages highlighted in it."""
