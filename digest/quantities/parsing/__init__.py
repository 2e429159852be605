"""From a place in a text to one amount: numbers, units, qualifiers, ranges, what is counted."""
