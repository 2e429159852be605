"""The label of a figure, held against the words of its sentence."""
