"""Whether a figure is of the time that its period, its label and its article say."""
