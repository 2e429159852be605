"""How far what is verified can be trusted: scores on tables of amounts that others have written."""
