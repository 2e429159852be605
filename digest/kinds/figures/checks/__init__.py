"""Whether a figure is what its sentence says: the whole amount, its period, status, direction and label."""
