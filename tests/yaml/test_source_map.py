"""libyaml is required."""

from __future__ import annotations

import subprocess
import sys


def test_pyyaml_without_libyaml_is_refused_in_words() -> None:
    program = "import yaml; yaml.__with_libyaml__ = False; from digest.cli import main; main(['list'])"
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert ran.returncode == 1
    assert ran.stderr.startswith("Error: PyYAML is installed without libyaml")
    assert "Traceback" not in ran.stderr
