"""The theme: templates, their words and functions, and how they are compiled."""
