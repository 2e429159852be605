"""Brief lexicons, of languages that are read by CLDR and by little else.

Each has what bounds or blurs an amount, what joins the ends of a range, scales beyond CLDR's forms, and words of
change, behind which two amounts are no range. What else may stand beside an amount there is not known.
"""
