"""The passage of a figure in its sentence: clauses, times, other amounts."""
