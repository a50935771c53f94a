"""Runs Faults/fuzz/run, which feeds the readers with files that nobody wrote."""

import re
import subprocess

from chosen import ROOT
from row import Row, untried

FAULT = "audits, templates, journals, dates and lists of cases that nobody wrote (libFuzzer)"
TARGET = "no crash, no hang, nothing untrue"


def rows(chosen):
    script = ROOT / "Faults" / "fuzz" / "run"
    if not script.exists():
        return [untried("fuzz", FAULT, TARGET, "Faults/fuzz/run is not there")]
    command = [str(script), "--seconds", str(round(chosen.minutes * 60))]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, errors="replace")
    said = re.findall(r"^\w+: (?:nothing found|FOUND).*$", result.stdout, re.MULTILINE)
    seen = "; ".join(said) or (result.stderr.strip().splitlines() or ["it said nothing"])[-1]
    return [Row("fuzz", FAULT, TARGET, seen, result.returncode == 0 and bool(said))]
