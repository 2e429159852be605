"""Lines of a page that are no text of its article."""
