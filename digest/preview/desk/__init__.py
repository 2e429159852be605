"""The editor's desk behind the preview: what its pages ask for, and the files that it writes.

requests.py   what a page may ask for, decoded within bounds
files.py      reading and writing below content/, whole or not at all, never through symlinks, and undoing it
answering.py  a request → what digest.desk makes of it → an answer
"""
