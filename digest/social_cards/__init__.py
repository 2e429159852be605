"""Social cards: the picture of an article, an edition or the digest that is shown where someone shares its page."""
