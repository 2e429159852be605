"""YAML as editors write it: read with places, refused with reasons, quoted with advice."""
