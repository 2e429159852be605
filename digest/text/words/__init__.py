"""Where words begin and end, and words that are looked up."""
