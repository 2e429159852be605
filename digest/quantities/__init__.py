"""How amounts are read; `digest.quantities.quantity` is the way in.

patterns.py     text made even, and regular expressions for many phrases
lexicon/        each language's words: qualifiers, scales, number words, fractions
cldr_scales.py  the scales of CLDR's compact forms
number_words.py numbers in words; east_asian.py: numbers that count by ten thousands
numerals.py     digits by CLDR, number words, fractions → a number
unit_names.py   the names of units, and unit_table.py: those that a language can name
grammar.py      all of these, compiled once for a language
qualifying.py   the words before an amount, and suffix.py: the unit, rate and words after a number
ambiguous.py    metres or millions, a weight or money
term.py         one number with sign, currency, scale and unit
compounds.py    several units one after the other, and times taken
pairing.py      two numbers as a range, a tally or a ratio
counted.py      the words that say what is counted
scan.py         a text → its amounts, as values of amount.py
lookalikes.py   which of these are years, dates, codes or names
agreement.py    whether a passage, or a sentence, says an amount
mentions.py     the whole amounts of a sentence
direction.py    whether a sentence says that something rose or fell
"""
