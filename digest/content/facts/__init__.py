"""Facts that the tool found and an editor reviewed, as they stand in files beside the articles."""
