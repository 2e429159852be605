"""Context links: where a reader goes on, and why."""
