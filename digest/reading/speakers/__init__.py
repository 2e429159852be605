"""Who is the subject of a sentence, and so who speaks."""
