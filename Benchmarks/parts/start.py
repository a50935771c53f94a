"""From exec to the first full screen, with few audits and with many."""

import time
import demo
import page_cache
import screens
import timed
from paired import compared, take_turns
from parts.cold import FIGURES
from pty_program import PATIENCE, Terminal
from row import Goal, Row
from settings import BenchmarkError

FEW = 100
STILL = 1.5  # Seconds without a byte after which a screen is finished.
HINTS = b"all commands"  # The end of the hint line, the last row of caseaudit's home screen.
READING = "Reading the audits"  # Stands there, perhaps still for seconds, until all were read.


def rows(settings):
    return at_size(settings, FEW, settings.starts) + at_size(
        settings, settings.audits, min(settings.starts, max(5, settings.starts // 3))
    )


def at_size(settings, audits, starts):
    ours = screens.caseaudit(settings, audits)
    others, missing = screens.of_peers(settings, audits)
    smallest = screens.smallest(settings)
    hints = []

    def caseaudit():
        times = start(ours, settings, HINTS)
        hints.append(times[1])
        return times[0]

    def starter(screen):
        return lambda: start(screen, settings)[0]

    contenders = {"caseaudit": caseaudit, smallest.name: starter(smallest)}
    contenders |= {screen.name: starter(screen) for screen in others}
    programs = [screen.command[0] for screen in (smallest, *others)]
    warm = page_cache.stat_all(settings, demo.workspace(settings, audits), programs)
    timed.run([settings.program, "--workspace", ours.command[2], *FIGURES], settings)
    runs = take_turns(contenders, starts, warm)
    runs["hints"] = hints[1:]
    few = audits == FEW
    two, soon = Goal("at most", 2), Goal("at most", 0.150, "s")
    least = runs[smallest.name]
    first, finished = f"{audits:,} audits, hint line painted", f"{audits:,} audits, screen finished"
    table = [
        compared("start", first, runs["hints"], smallest.name, least, two if few else soon),
        compared("start", finished, runs["caseaudit"], smallest.name, least, two if few else None),
    ]
    table[0].runs = runs
    for screen in others:
        peer = runs[screen.name]
        table.append(compared("start", finished, runs["caseaudit"], screen.name, peer, faster=True))
    for name in missing:
        gone = f"{name} cannot be had here"
        table.append(Row("start", finished, missing="no peer", beside=name, note=gone))
    return table


def start(screen, settings, words=None):
    """Seconds from exec until the screen stops changing, and until these words were painted."""
    with Terminal(screen.command, settings, screen.folder, screen.environment) as terminal:
        everything, last, seen = b"", None, None
        data = terminal.read(PATIENCE)
        while data:
            last = time.perf_counter()
            everything += data
            if words and seen is None and words in everything:
                seen = last
            data = terminal.read(STILL)
            if not data and words and READING in terminal.look():
                data = terminal.read(PATIENCE)
        if last is None or terminal.ended or (words and seen is None):
            raise BenchmarkError(f"{screen.name} painted no first screen: {everything[-300:]!r}")
        return last - terminal.started, seen and seen - terminal.started
