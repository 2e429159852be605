"""Where each thing stands in the site: permalinks, those of former times, and two that want the same."""
