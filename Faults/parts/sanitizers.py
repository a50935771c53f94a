"""Runs the tests of the model and the store under the address and the thread sanitizer."""

import re
import subprocess

from chosen import ROOT
from row import Row

KINDS = {"address": "memory used wrongly", "thread": "data shared without a lock"}


def rows(chosen):
    return [row(kind) for kind in KINDS]


def row(kind):
    command = ["swift", "test", "--sanitize", kind, "--scratch-path", f".build/{kind}-sanitizer"]
    command += ["--disable-xctest", "--filter", "AuditModelTests|AuditStoreTests"]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, errors="replace")
    said = re.search(r"Test run with (\d+) tests? .*(passed|failed)", result.stdout)
    found = len(re.findall(r"(ERROR: AddressSanitizer|WARNING: ThreadSanitizer)", result.stderr))
    tests = f"{said[1]} tests, {said[2]}" if said else "the tests did not end"
    met = result.returncode == 0 and said is not None and found == 0
    fault = f"{kind} sanitizer: {KINDS[kind]}"
    return Row("sanitizers", fault, "no report", f"{found} reports; {tests}", met)
