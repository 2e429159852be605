"""From a built site to a branch of a git repository; and where a digest starts."""
