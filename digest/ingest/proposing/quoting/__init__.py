"""Which quotations need no editor's look at the article: those whose names are whole, and that say something."""
