"""Of which amount of its sentence a label is: rules, asked one after the other until one of them knows.

claim.py     a label, its amount, and the others that it may be of instead
rule.py      the three kinds of rules, and how a table of them decides
table.py     all rules in their order
called.py    what an amount is called in brackets before it, and what stands beside the amounts that a label names
score.py     scores and places in a row, which stand behind what they are of
part_of.py   the part of an amount that a sentence begins with
"""
