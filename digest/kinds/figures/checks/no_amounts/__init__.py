"""Numbers that count nothing: parts of dates, names and addresses, and how old somebody is."""
