"""The words and tables of a language, compiled into its grammar of amounts."""
