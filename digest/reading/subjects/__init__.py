"""The subjects of clauses of saying: where a name, an office or a pronoun stands in them."""
