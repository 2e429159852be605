"""What editors may write, field by field: front matter, sidecars, settings and the look."""
