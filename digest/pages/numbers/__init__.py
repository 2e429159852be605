"""Pages of measures: numbers over time, forecasts and their outcomes, and where sources disagree."""
