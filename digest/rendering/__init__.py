"""From jobs to finished files, and the check that all links hold."""
