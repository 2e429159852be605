"""Explanations: a passage in the editor's own words."""
