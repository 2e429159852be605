"""Verified articles in order: editions, topics, people, outlets, measures, and the addresses of all of them."""
