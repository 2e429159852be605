"""Of which neighbour's amount a label says the way in which it is told: its unit, its rate, its age."""
