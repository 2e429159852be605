"""Quotations, word for word, each with who speaks."""
