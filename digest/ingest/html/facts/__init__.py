"""What a page says of its article for machines and readers: title, authors, day, outlet, address."""
