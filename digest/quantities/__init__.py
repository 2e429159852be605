"""How amounts are read; `digest.quantities.quantity` is the way in.

patterns.py     text made even, and regular expressions for many phrases
lexicon/        each language's words: qualifiers, scales, number words, fractions
numerals.py     digits by CLDR, number words, fractions → a number
unit_names.py   the names of units, and unit_table.py: those that a language can name
grammar.py      all of these, compiled once for a language
suffix.py       the unit after a number
term.py         one number with sign, currency, scale and unit
pairing.py      two of them as a range, a tally or a ratio
counted.py      the words that say what is counted
scan.py         a text → its amounts, as values of amount.py
lookalikes.py   which of these are years, dates, codes or names
agreement.py    whether a passage says an amount
"""
