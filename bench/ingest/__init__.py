"""How well `digest ingest` reads newspapers' pages, beside trafilatura in the same run, on public corpora.

python -m bench.ingest --bodies article-extraction-benchmark --facts fundus [--copied FOLDER]

Neither corpus is part of this repository: clone github.com/scrapinghub/article-extraction-benchmark and
github.com/flairNLP/fundus, and name their folders. `python -m bench.ingest.copy_pages FOLDER …` makes a folder of what
Chromium's clipboard has of each page, once all of it is selected and copied.
"""
