"""What is wrong with pages that were made: links, and what cannot be judged because of other mistakes."""
