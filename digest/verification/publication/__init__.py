"""What of an article may leave the editor's machine."""
