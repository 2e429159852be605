"""The site, written whole or not at all."""
