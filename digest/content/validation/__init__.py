"""A file held against its schema, and what is told of what does not fit."""
