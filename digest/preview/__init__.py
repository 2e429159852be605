"""The live preview: a digest in the browser, while it is being written."""
