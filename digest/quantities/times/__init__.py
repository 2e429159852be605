"""Times as sentences name them: their days, and the words for parts of a year."""
