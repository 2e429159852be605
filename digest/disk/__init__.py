"""Everything that reads and writes files of a digest and of its site."""
