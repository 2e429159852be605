"""How much of a digest is kept in a reader's browser."""

MOST_ARTICLES = 30
"""So many articles of the latest edition at most."""
MOST_PICTURES = 30
"""So many pictures of these articles at most."""
FEW_ARTICLES = 64
"""Up to so many articles the index of all of them is kept, so that search finds them; of more, what it begins with."""
