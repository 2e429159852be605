"""Plugins: which hooks a digest's own code may have, and how it is loaded. docs/plugins.md is for their authors."""
