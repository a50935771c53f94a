"""What is measured, on how much data and how often; and where everything lies."""

import argparse
import os
import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


class BenchmarkError(Exception):
    """A program that did not do as it was asked; the message tells a person what and where."""


@dataclass(frozen=True)
class Settings:
    program: Path  # The release build of caseaudit.
    folder: Path  # Data and built programs, kept between runs.
    audits: int
    seed: int
    pairs: int  # Paired runs after the first, which is never quoted.
    starts: int  # Starts of each program in a terminal.
    keys: int  # Keys of each kind.
    growth: tuple  # Numbers of audits, ascending.
    team_audits: int  # For the walk through every team screen.
    columns: int
    rows: int
    dynamic: bool  # Build with shared Swift libraries too, for the size and start of it.

    @property
    def measure(self):
        """The program that times single parts of caseaudit inside one process."""
        return self.program.parent / "caseaudit-measure"

    @property
    def python(self):
        """Python with the peers that come from PyPI."""
        return self.folder / "venv" / "bin" / "python"

    @property
    def environment(self):
        """The same for every program: a home of its own, no settings of the person who measures."""
        return {
            "PATH": os.environ.get("PATH", "/usr/bin:/bin"),
            "HOME": str(self.folder / "home"),
            "XDG_STATE_HOME": str(self.folder / "home" / "state"),
            "LANG": "C.UTF-8",
            "TERM": "xterm-256color",
            "CASEAUDIT_AUDITOR": "bench",
            "CASEAUDIT_TEMPLATES": str(ROOT / "templates"),
            "GIT_CONFIG_NOSYSTEM": "1",
        }


def parser(description):
    parser = argparse.ArgumentParser(description=description)
    add = parser.add_argument
    add("program", nargs="?", default=str(ROOT / ".build/release/caseaudit"))
    add("--only", action="append", metavar="PART", help="only this part; may be repeated")
    add("--list", action="store_true", help="list the parts and stop")
    add("--folder", default=str(ROOT / ".build/bench"), help="where data are kept: .build/bench")
    add("--audits", type=int, default=100_000, help="audits in the workspace: 100000")
    add("--seed", type=int, default=1, help="seed of the demo: 1")
    add("--pairs", type=int, default=5, help="paired runs, at least 5 to be quoted: 5")
    add("--starts", type=int, default=21, help="starts of each program: 21")
    add("--keys", type=int, default=200, help="keys of each kind, a multiple of 40: 200")
    add("--million", action="store_true", help="let the part growth go to 1,000,000 audits")
    add("--team-audits", type=int, default=20_000, help="audits behind the team screens: 20000")
    add("--size", default="80x24", help="columns and rows of the terminal: 80x24")
    add("--dynamic", action="store_true", help="build with shared Swift libraries too")
    add("--write", metavar="FILE", help="write the table between the marks in this file")
    return parser


def settings(chosen):
    size = re.fullmatch(r"(\d+)x(\d+)", chosen.size)
    if not size:
        raise BenchmarkError("--size is columns and rows, such as 80x24")
    if chosen.keys < 40 or chosen.keys % 40:
        raise BenchmarkError("--keys is a multiple of 40")
    if min(chosen.pairs, chosen.starts) < 1 or min(chosen.audits, chosen.team_audits) < 100:
        raise BenchmarkError("--pairs and --starts are at least 1, --audits at least 100")
    growth = {1_000, 10_000, 100_000, chosen.audits} | ({1_000_000} if chosen.million else set())
    return Settings(
        program=Path(chosen.program).resolve(),
        folder=Path(chosen.folder).resolve(),
        audits=chosen.audits,
        seed=chosen.seed,
        pairs=chosen.pairs,
        starts=chosen.starts,
        keys=chosen.keys,
        growth=tuple(sorted(n for n in growth if chosen.million or n <= chosen.audits)),
        team_audits=chosen.team_audits,
        columns=int(size[1]),
        rows=int(size[2]),
        dynamic=chosen.dynamic,
    )
