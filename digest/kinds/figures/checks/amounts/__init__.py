"""Whether the amount of a figure is the whole of what its sentence says."""
