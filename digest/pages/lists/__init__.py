"""Pages that list articles or what was said in them: editions, people, organisations, topics, quotations, timelines."""
