"""Whether a quotation stands within marks, keeps its sense, and is by those who speak."""
