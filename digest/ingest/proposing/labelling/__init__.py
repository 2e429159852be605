"""Labels of figures that are proposed: what is counted, in words of the sentence."""
