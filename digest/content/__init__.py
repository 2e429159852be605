"""The files that editors write: their schemas, and from bytes to typed values with places."""
