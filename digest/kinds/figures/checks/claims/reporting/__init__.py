"""Who says an amount: whom a figure names, and whom its sentence does."""
