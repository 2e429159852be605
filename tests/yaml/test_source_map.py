"""What the thorough way through a document finds, and that libyaml is required."""

from __future__ import annotations

import subprocess
import sys

from digest.yaml.loader import parse
from digest.yaml.source_map import MEND_FIRST, MOST_FAULTS


def test_pyyaml_without_libyaml_is_refused_in_words() -> None:
    program = "import yaml; yaml.__with_libyaml__ = False; from digest.cli import main; main(['list'])"
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert ran.returncode == 1
    assert ran.stderr.startswith("Error: PyYAML is installed without libyaml")
    assert "Traceback" not in ran.stderr


def test_there_is_an_end_to_what_is_told_of_a_file() -> None:
    problems = parse("a: 1\n" * (2 * MOST_FAULTS), "x.yaml").problems
    assert len(problems) == MOST_FAULTS + 1
    assert (problems[-1].line, problems[-1].hint) == (MOST_FAULTS + 2, MEND_FIRST)
