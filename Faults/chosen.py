"""What is tried, how often, with which programs; and where everything lies."""

import argparse
import os
import random
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILDS = [ROOT / ".build/release", ROOT / ".build/debug"]


class FaultError(Exception):
    """A round that could not be tried; the message tells a person what and where."""


@dataclass(frozen=True)
class Chosen:
    program: Path  # caseaudit, as it was built.
    tests: Path  # The folder of the build that has the tests and caseaudit-strain.
    folder: Path  # Where workspaces are made; emptied by whoever made it.
    rounds: int | None  # Rounds of each part; None for as many as each part's target names.
    seed: int
    minutes: float  # For how long each target is fuzzed.
    is_timed: bool  # Whether a target that names seconds is held against the clock.

    @property
    def strain(self):
        """The program that changes one audit again and again."""
        return self.program.parent / "caseaudit-strain"

    def times(self, part):
        """In how many rounds a part with so many of its own is tried."""
        return part if self.rounds is None else min(part, self.rounds)

    def dice(self, part):
        """Chance that is the same in every run with one seed."""
        return random.Random(f"{self.seed} {part}")

    def environment(self, folder, **more):
        """The same for every program: nothing of the person's own, and no home but a new one."""
        return {
            "PATH": os.environ.get("PATH", "/usr/bin:/bin"),
            "HOME": str(folder),
            "XDG_STATE_HOME": str(folder / "state"),
            "LANG": "C.UTF-8",
            "TERM": "vt52",
            "CASEAUDIT_AUDITOR": "am",
            "CASEAUDIT_TEMPLATES": str(ROOT / "templates"),
            "CASEAUDIT_WORKSPACE": str(folder / "fieldwork"),
        } | more


def parser(description):
    parser = argparse.ArgumentParser(description=description)
    add = parser.add_argument
    add("program", nargs="?", help="caseaudit; else the release build, else the debug build")
    add("--only", action="append", metavar="PART", help="only this part; may be repeated")
    add("--list", action="store_true", help="list the parts and stop")
    add("--rounds", type=int, help="at most so many rounds of each part; all where not given")
    add("--seed", type=int, default=1, help="seed of every chance: 1")
    add("--minutes", type=float, default=1, help="for how long each target is fuzzed: 1")
    add("--untimed", action="store_true", help="judge no seconds, on a machine that does other work")
    add("--sanitizers", action="store_true", help="also the tests under both sanitizers")
    add("--write", metavar="FILE", help="write the table between the marks in this file")
    return parser


def program(named):
    """The program that is tried."""
    candidates = [Path(named).resolve()] if named else [build / "caseaudit" for build in BUILDS]
    for candidate in candidates:
        if os.access(candidate, os.X_OK):
            return candidate
    raise FaultError(f"{candidates[-1]} is not there; build it with: make build")
