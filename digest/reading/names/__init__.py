"""Names of people, with the titles, offices and explanations that stand beside them."""
