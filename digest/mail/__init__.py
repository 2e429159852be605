"""An edition as a message: HTML for programs that read mail, plain text, Markdown, and JSON for whoever sends it."""
