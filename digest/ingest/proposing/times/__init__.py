"""Amounts of other times: to come, overtaken by what came after, or of a year that is a report's."""
