"""Charts as drawings: scales, columns, and lines over time."""
