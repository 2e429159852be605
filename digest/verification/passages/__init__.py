"""Where a passage stands in the text: found, placed, and linked to."""
