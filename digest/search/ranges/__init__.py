"""The words of all segments, divided among files by ranges of beginnings."""
