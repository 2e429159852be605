"""Whether an amount is by how much something changed, what it came from or to, or what it was in some year."""
