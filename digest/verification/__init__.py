"""Each annotation on its passage, or refused; and what of an article may be published."""
