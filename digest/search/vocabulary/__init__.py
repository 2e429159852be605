"""The words of one segment: where each stands, as rows of text, and which of them begin alike."""
