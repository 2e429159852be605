"""What editors have looked at and confirmed: links that are gone, sources that have changed."""
