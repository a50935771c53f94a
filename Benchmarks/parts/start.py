"""From exec to the first full screen, with few audits and with many."""

import time
from statistics import median

import demo
import page_cache
import screens
import timed
from paired import ratio, take_turns
from parts.cold import FIGURES
from pty_program import PATIENCE, Terminal
from row import Goal, Row
from settings import BenchmarkError

FEW = 100
STILL = 0.4  # Seconds without a byte after which a screen is finished.
HINTS = b"all commands"  # The end of the hint line, the last row of caseaudit's home screen.


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
    warm = page_cache.stat_all(settings, demo.workspace(settings, audits))
    timed.run([settings.program, "--workspace", ours.command[2], *FIGURES], settings)
    runs = take_turns(contenders, starts, warm)
    runs["hints"] = hints[1:]
    finished, first = median(runs["caseaudit"]), median(runs["hints"])
    few = audits == FEW
    table = [
        Row(
            "start",
            f"{audits:,} audits, hint line painted",
            first,
            "s",
            smallest.name,
            median(runs[smallest.name]),
            ratio(runs["hints"], runs[smallest.name]),
            "times",
            Goal("at most", 2) if few else Goal("at most", 0.150, "s"),
            runs=runs,
        ),
        Row(
            "start",
            f"{audits:,} audits, screen finished",
            finished,
            "s",
            smallest.name,
            median(runs[smallest.name]),
            ratio(runs["caseaudit"], runs[smallest.name]),
            "times",
            Goal("at most", 2) if few else None,
        ),
    ]
    for screen in others:
        table.append(
            Row(
                "start",
                f"{audits:,} audits, screen finished",
                finished,
                "s",
                screen.name,
                median(runs[screen.name]),
                ratio(runs[screen.name], runs["caseaudit"]),
                "faster",
            )
        )
    for name in missing:
        table.append(
            Row(
                "start",
                f"{audits:,} audits, screen finished",
                finished,
                "s",
                name,
                note=f"{name} cannot be had here",
            )
        )
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
        if last is None or terminal.ended or (words and seen is None):
            raise BenchmarkError(f"{screen.name} painted no first screen: {everything[-300:]!r}")
        return last - terminal.started, seen and seen - terminal.started
