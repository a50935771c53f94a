"""Runs tests of the package by their names."""

import re
import subprocess
from collections import Counter

from chosen import ROOT, FaultError
from row import Row, untried

BUNDLE = "caseauditPackageTests.xctest"


def row(chosen, part, fault, target, names):
    """A row that says how many tests passed; each target is met when all do."""
    if not (chosen.tests / BUNDLE).exists():
        return untried(part, fault, target, "the tests are not built: swift build --build-tests")
    command = ["swift", "test", "--skip-build", "--disable-xctest", "--filter", names]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, errors="replace")
    said = re.search(r"Test run with (\d+) tests? .*(passed|failed)", result.stdout)
    if not said or said[1] == "0":
        raise FaultError(f"no test ran: {' '.join(command)}")
    counts = Counter()
    for number, what in re.findall(r"^seen: (\d+) (.+)$", result.stdout, re.MULTILINE):
        counts[what] += int(number)
    told = [f"{number:,} {what}" for what, number in counts.items()]
    seen = "; ".join([*told, f"{said[1]} tests, {said[2]}"])
    return Row(part, fault, target, seen, result.returncode == 0 and said[2] == "passed")
