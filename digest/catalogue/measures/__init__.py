"""What reports say of one measure over time: its periods, changes, outcomes of forecasts, and a summary."""
