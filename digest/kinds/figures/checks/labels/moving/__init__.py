"""Whether an amount is by how much something changed, what it came from or to, or what it was in some year.

Words of a label and of a sentence:
    changes.py          which words and amounts are of a change at all
    origins.py          which amount something came from
    former.py           "previous" and "new"
    growths.py          whether a growth is itself what fell
Which of two amounts a label is of:
    levels.py           what it came from, or by, where the label says what it came to
    differences.py      how much more or less it is
    led_changes.py      the change that leads an amount: *an increase of* 62
    changed_to.py, eastern_levels.py    the same in scripts without spaces
    years.py            what it was in some year
What a label leaves out, whatever other amounts there are:
    changed_by.py       that its thing changed by the amount: *cut by* £2m
"""
