"""Peak resident memory, cold and warm."""

import tempfile
from statistics import median

import c_programs
import demo
import page_cache
import timed
from parts.cold import FIGURES
from row import Goal, Row

GOAL = Goal("at most", 48 << 20, "bytes")


def rows(settings):
    workspace = demo.workspace(settings, settings.audits)
    figures = [settings.program, "--workspace", workspace, *FIGURES]

    def cold():
        demo.without_index(workspace)
        return peak(figures, settings)

    contenders = {"cold": cold, "warm": lambda: peak(figures, settings)}
    # Cold before warm in every round: the warm run needs the index that the cold one wrote.
    runs = {"cold": [], "warm": []}
    page_cache.read_all(settings, workspace)()
    for _ in range(settings.pairs):
        for name, measure in contenders.items():
            runs[name].append(measure())
    return [
        Row(
            "memory",
            f"peak, {name}, {settings.audits:,} audits",
            median(runs[name]),
            "bytes",
            goal=GOAL,
            runs={name: runs[name]},
        )
        for name in contenders
    ]


def peak(command, settings):
    """Bytes of resident memory at the highest."""
    with tempfile.NamedTemporaryFile("r") as file:
        timed.run([c_programs.program("peak", settings), file.name, *command], settings)
        return int(file.read()) * 1024
