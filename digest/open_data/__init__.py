"""Open data: what a digest publishes of its annotations, as tables for others to work with."""
