"""From the text of an article to a draft: proposals, and the sidecar that holds them."""
