"""Who tells an amount, by the sentence that it stands in."""
