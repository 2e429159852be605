"""The addresses that a digest leads to, asked for politely."""
