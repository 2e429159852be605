"""Key figures: amounts, each on the passage that says it."""
