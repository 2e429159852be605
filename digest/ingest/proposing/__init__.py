"""What an article's text gives to annotate, found, named and ranked: what an editor is likely to keep comes first.

wording/     each language's words around amounts: articles, prepositions, verbs
amounts.py   the amounts of a sentence that may be key figures, with what they are converted to
multiples.py amounts that say how many times as much, and multiplied.py: of what
clauses.py   the words of a sentence before an amount; phrases.py: its subject, its verb, what follows
amount_in_sentence.py  an amount with these words around it
labels.py    what an amount is of, in words that stand in its sentence: counted.py things, measured.py money and shares
             by nouns.py ("a loss of £5m"), shares.py ("60% of voters") or their subjects; topics.py: where no spaces
             part words
beside.py    the time that an amount is about, and its status; told_by.py: who says so, in the nominative by
             german_cases.py
figures.py   all of it together; quotations come from digest.reading
ranking.py   which of the proposals are worth an editor's time
"""
