"""Of which amount of its sentence a label is, by the weight of all that speaks for each."""
