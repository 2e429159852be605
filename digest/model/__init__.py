"""The values of a verified digest: articles and their annotations, their records, and where they are kept."""
