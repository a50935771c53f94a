"""Saving an answer, beside the least that a safe save of the same bytes can do."""

import json
import os
import tempfile
from statistics import median

import c_programs
import demo
import measure_program
import timed
from paired import compared, take_turns
from row import Goal, Row

REPEAT = 51  # Inside one process; the first is left out.
AUDITS = 100


def rows(settings):
    goal = Goal("at most", 1.3)
    work, beside = "saving an answer", "C: write, fsync, rename, fsync"
    workspace = demo.workspace(settings, AUDITS)
    if not settings.measure.exists():
        size = median(file.stat().st_size for file in (workspace / "audits").iterdir())
        alone = take_turns({"c": lambda: in_c(settings, int(size))}, settings.pairs)["c"]
        return [
            Row("saving", work, None, "s", beside, median(alone), goal=goal, missing="not built")
        ]
    save = ["save", workspace, "--repeat", REPEAT]
    size = measure_program.ask(settings, "save", workspace, "--repeat", 1)["bytes"]
    contenders = {
        "caseaudit": lambda: median(measure_program.ask(settings, *save)["seconds"][1:]),
        "c": lambda: in_c(settings, size),
    }
    # What other parts wrote is on the disk before either writes there.
    runs = take_turns(contenders, settings.pairs, prepare=os.sync)
    of = f"{work} of {size:,} bytes"
    return [compared("saving", of, runs["caseaudit"], beside, runs["c"], goal, runs=runs)]


def in_c(settings, size):
    # In the folder of the data, so that both write to the same disk.
    with tempfile.TemporaryDirectory(dir=settings.folder) as folder:
        words = [c_programs.program("save", settings), folder, size, REPEAT]
        return median(json.loads(timed.run(words, settings).output)["seconds"][1:])
