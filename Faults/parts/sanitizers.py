"""Runs the tests that need no terminal under the address and the thread sanitizer."""

import os
import re
import subprocess

from chosen import ROOT
from row import Row

TESTS = "AuditModelTests|DisclosureTests|AuditStoreTests|AuditReportTests|AuditTUITests"
KINDS = {"address": "memory used wrongly", "thread": "data shared without a lock"}


def rows(chosen):
    return [row(kind) for kind in KINDS]


def row(kind):
    command = ["swift", "test", "--sanitize", kind, "--scratch-path", f".build/{kind}-sanitizer"]
    command += ["--disable-xctest", "--filter", TESTS]
    # Swift marks unused bits of pointers, so that what they point to looks leaked.
    environment = os.environ | {"ASAN_OPTIONS": "detect_leaks=0"}
    result = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, errors="replace"
    )
    said = re.search(r"Test run with (\d+) tests? .*(passed|failed)", result.stdout)
    said_wrong = r"(ERROR: AddressSanitizer|WARNING: ThreadSanitizer)"
    found = len(re.findall(said_wrong, result.stdout + result.stderr))
    tests = f"{said[1]} tests, {said[2]}" if said else "the tests did not end"
    met = result.returncode == 0 and said is not None and found == 0
    fault = f"{kind} sanitizer: {KINDS[kind]}"
    return Row("sanitizers", fault, "no report", f"{found} reports; {tests}", met)
