"""What new digests are built with, until `digest lock` renews it: the starter's requirements.txt.

python -m scripts.starter_lock    asks the package index, and writes it anew; before each release
"""

from __future__ import annotations

import tomllib

from digest.publishing import lock
from digest.publishing.scaffold import STARTER
from scripts.sample import ROOT

if __name__ == "__main__":
    about = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    text = lock.resolved(STARTER, about["dependencies"], about["requires-python"].removeprefix(">="))
    (STARTER / lock.FILE).write_text(text, encoding="utf-8", newline="\n")
