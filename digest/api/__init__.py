"""The public face, as `import digest` gives it: load, build, check, verify. docs/api.md shows all of it."""
