"""What contradicts a label where words have no edges: counters, differences, what sentences near by tell."""
