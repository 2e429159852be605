"""Articles as Markdown, and llms.txt, for whoever reads without a browser."""
