"""Labels that are of another amount, thing or name than the figure's, in its sentence or one near by."""
