"""Snowball's JavaScript stemmers as modules of ours: python -m scripts.vendor_stemmers FOLDER

FOLDER has what Snowball's compiler makes (`snowball ALGORITHM.sbl -js`), as Sphinx ships it in
`sphinx/search/non-minified-js/`. Each file is kept as it is but for its first and last line, which make it a module.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from digest.search.analysis import ALGORITHMS

TARGET = Path(__file__).parent.parent / "templates" / "assets" / "search" / "engine" / "stemmers"


def module(name: str, source: str) -> str:
    """The module of a generated file."""
    found = re.search(r"^(?:const |var )?(\w+) = function\(\)", source, re.MULTILINE)
    assert found, name
    header = "" if name == "base-stemmer" else "import BaseStemmer from './base-stemmer.js'\n"
    return (
        f"{header}{source.replace(found[0], f'const {found[1]} = function()', 1).rstrip()}\nexport default {found[1]}\n"
    )


def main(folder: Path) -> None:
    """Writes the modules that search can need."""
    TARGET.mkdir(parents=True, exist_ok=True)
    for name in ("base-stemmer", *sorted({f"{algorithm}-stemmer" for algorithm in ALGORITHMS.values()})):
        source = (folder / f"{name}.js").read_text(encoding="utf-8")
        (TARGET / f"{name}.js").write_text(module(name, source), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
