"""The site as the preview shows it: made page by page, and kept up with the files."""
