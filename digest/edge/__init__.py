"""The edge: everything that touches disk, clock, processes or network."""
