"""The files of a digest and of its theme, read."""
