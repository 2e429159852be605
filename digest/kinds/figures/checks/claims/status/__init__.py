"""Whether an amount is what its status says: what has been, what is foreseen, what is aimed at."""
