"""How amounts are read; `digest.quantities.quantity` is the way in.

patterns.py     text made even, and regular expressions for many phrases
language/       a language's grammar of amounts, compiled once
    lexicon/        its words: qualifiers, scales, number words, fractions; in brief/ those of which little is known
    cldr_scales.py  the scales of CLDR's compact forms
    number_words.py numbers in words; numerals.py: digits by CLDR, number words, fractions → a number
    unit_names.py   the names of units, and unit_table.py: those that the language can name
    grammar.py      all of these together
    assertion/      its words for what became of an amount, and when; labelling/: those of labels of amounts
    further_hedges.py   words that may change an amount where a language's are not all known
parsing/        from a place in a text to one amount
    qualifying.py   the words before an amount, and suffix.py: the unit, rate and words after a number
    term.py         one number with sign, currency, scale and unit; compounds.py: several units one after the other
    pairing.py      two numbers as a range, a tally or a ratio (paired_terms.py), and changed_numbers.py: parts, ±
    counted.py      the words that say what is counted, and joined.py: adjectives joined to their number
    scan.py         a text → its amounts, as values of amount.py
east_asian.py   numbers that count by ten thousands, and ambiguous.py: metres or millions, a weight or money
lookalikes.py   which of these are years, dates, codes or names
mentions.py     the whole amounts of a sentence, and times/: those that it names
agreement.py    whether a passage says an amount, and whole.py: whether a sentence does
"""
