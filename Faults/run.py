#!/usr/bin/env python3
"""Tries every fault against caseaudit, and says of each what was promised and what was seen.

Works in folders of its own under the system's temporary folder. A part that cannot be tried here is
a row that says why. Ends with 1 when a target was not met.
"""

import importlib
import os
import platform
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import chosen as choice
import namespace
import table
from chosen import ROOT, Chosen, FaultError
from parts import PARTS
from row import Row


def main():
    asked = choice.parser(__doc__.splitlines()[0]).parse_args()
    if asked.list:
        for part, fault in PARTS.items():
            print(f"{part:12}{fault}")
        return 0
    unknown = [part for part in asked.only or [] if part not in PARTS]
    if unknown:
        raise FaultError(f"there is no part {unknown[0]}; there are {', '.join(PARTS)}")
    if asked.only and asked.write:
        raise FaultError("--write takes a whole run")
    if asked.untimed and asked.write:
        raise FaultError("--write takes a run against the clock")
    program = choice.program(asked.program)
    namespace.enter()
    rows = []
    with tempfile.TemporaryDirectory(prefix="caseaudit-faults-") as folder:
        chosen = Chosen(
            program=program,
            tests=ROOT / ".build/debug",
            folder=Path(folder),
            rounds=asked.rounds,
            seed=asked.seed,
            minutes=asked.minutes,
            is_timed=not asked.untimed,
        )
        for part in parts(asked):
            print(f"trying {part}: {PARTS[part]}", file=sys.stderr, flush=True)
            rows += tried(part, chosen)
    print(table.as_text(rows))
    if asked.write:
        table.write_between_marks(asked.write, table.as_markdown(rows, about(chosen)))
    return 1 if any(row.met is False for row in rows) else 0


def parts(asked):
    if asked.only:
        return asked.only
    return [part for part in PARTS if part != "sanitizers" or asked.sanitizers]


def tried(part, chosen):
    try:
        return importlib.import_module(f"parts.{part}").rows(chosen)
    except FaultError as error:
        return [Row(part, PARTS[part], "to be tried to the end", f"broke off: {error}", False)]


def about(chosen):
    """What a reader must know to place the figures."""
    described = subprocess.run(
        ["git", "-C", ROOT, "describe", "--always", "--dirty"], capture_output=True, text=True
    ).stdout.strip()
    kind = "release" if "release" in chosen.program.parts else "debug"
    rounds = "all" if chosen.rounds is None else f"at most {chosen.rounds}"
    return {
        "Day": time.strftime("%Y-%m-%d"),
        "Commit": described or "unknown",
        "Machine": f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}",
        "Program": f"{kind} build",
        "Rounds": rounds,
        "Seed": chosen.seed,
    }


if __name__ == "__main__":
    try:
        sys.exit(main())
    except FaultError as error:
        print(f"faults: {error}", file=sys.stderr)
        sys.exit(2)
    except KeyboardInterrupt:
        sys.exit(130)
