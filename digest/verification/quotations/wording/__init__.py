"""Whether a quotation has the words of its article: its marks, its letters, and the sense that its cuts keep."""
