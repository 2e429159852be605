"""What each kind of page shows, as jobs to be rendered."""
