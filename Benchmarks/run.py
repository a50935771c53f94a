#!/usr/bin/env python3
"""Measures caseaudit beside what people would use instead, as ratios, in one run.

Makes its data with `caseaudit demo` under .build/bench and keeps them; prints one table, and writes
the same with every single time to results.json beside the data. A part that cannot be measured is a
row that says why. Ends with 1 when a part failed, and never because of a time.
"""

import importlib
import os
import platform
import subprocess
import sys
import time
from statistics import mean

import demo
import peers
import results
from parts import PARTS
from row import Row
from settings import ROOT, BenchmarkError, parser, settings


def main():
    chosen = parser(__doc__.splitlines()[0]).parse_args()
    if chosen.list:
        for part in PARTS:
            print(f"{part:14}{module(part).__doc__.splitlines()[0]}")
        return 0
    unknown = [part for part in chosen.only or [] if part not in PARTS]
    if unknown:
        raise BenchmarkError(f"there is no part {unknown[0]}; there are {', '.join(PARTS)}")
    if chosen.only and chosen.write:
        raise BenchmarkError(
            "--write takes a whole run: a table of several runs would compare them"
        )
    measured = settings(chosen)
    if not measured.program.exists():
        raise BenchmarkError(f"{measured.program} is not there; build it with: make build")
    (measured.folder / "home").mkdir(parents=True, exist_ok=True)
    facts = about(measured)
    rows, failed = [], False
    for part in chosen.only or PARTS:
        print(f"measuring {part}", file=sys.stderr)
        try:
            rows += module(part).rows(measured)
        except BenchmarkError as error:
            failed = True
            rows.append(Row(part, "not measured", missing="failed", note=str(error)))
        # After every part, so that a run that is interrupted has not been for nothing.
        told = results.as_json(rows, facts)
        (measured.folder / "results.json").write_text(told, encoding="utf-8")
    print("\n".join(f"{name}: {value}" for name, value in facts.items()), "", sep="\n")
    print(results.as_text(rows))
    if chosen.write:
        results.write_between_marks(chosen.write, results.as_markdown(rows, facts))
    return 1 if failed else 0


def module(part):
    return importlib.import_module("parts." + part.replace("-", "_"))


def about(settings):
    """What a reader must know to place the numbers."""
    versions = ", ".join(f"{name} {version}" for name, version in peers.versions(settings).items())
    commit = subprocess.run(
        ["git", "-C", ROOT, "describe", "--always", "--dirty"], capture_output=True, text=True
    ).stdout.strip()
    return {
        "Day": time.strftime("%Y-%m-%d"),
        "Commit": commit or "unknown",
        "Machine": f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}",
        "Load when it began": f"{os.getloadavg()[0]:.1f}",
        "Data": f"{settings.audits:,} audits, seed {settings.seed}, {average(settings)}",
        "Runs": f"{settings.pairs} paired, after one that is not counted",
        "Peers": versions,
    }


def average(settings):
    """Bytes of one audit."""
    with os.scandir(demo.workspace(settings, settings.audits) / "audits") as files:
        return f"{mean(file.stat().st_size for file in files):,.0f} bytes each"


if __name__ == "__main__":
    try:
        sys.exit(main())
    except BenchmarkError as error:
        print(f"bench: {error}", file=sys.stderr)
        sys.exit(2)
    except KeyboardInterrupt:
        sys.exit(130)
