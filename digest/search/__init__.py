"""Search: a static index that a browser reads in small pieces. docs/search.md tells its format.

records ─segmentation─▶ segments of some 95 articles, by time
        ─segment─▶      each analysed by itself, and kept until one of its articles changes
        ─partition─▶    the vocabulary cut into ranges
        ─documents─▶    files: one for each range of words, columns, cards, and the manifest that names them
"""
