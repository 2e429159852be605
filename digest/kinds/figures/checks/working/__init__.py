"""Figures that an editor worked out: expressions over amounts, computed exactly."""
