"""The kinds of annotation: a folder for each, with a module for each stage that knows kinds apart."""
