"""How long keys take from being typed to what they paint, through every team screen.

What the program adds later by itself, such as notes that it reads from files, counts while it
comes within 30 ms; so the time to the first byte, the program's own answer to the key, stands
beside it in the JSON. Esc waits a moment, because longer sequences of keys begin with it.
"""

import math
from statistics import median

import screens
from manager import Manager
from pty_program import PATIENCE, Terminal
from row import Goal, Row
from settings import BenchmarkError

OPENS = 20
STILL = 2.0  # Seconds without a byte after which all audits have been read.


def rows(settings):
    screen = screens.caseaudit(settings, settings.team_audits)
    with Terminal(screen.command, settings) as terminal:
        terminal.read_until_quiet(STILL, PATIENCE)
        if terminal.ended:
            raise BenchmarkError("caseaudit ended at once")
        manager = Manager(terminal, settings.keys, OPENS)
        manager.work()
    return [row(what, answers) for what, answers in manager.answers.items()]


def row(what, answers):
    """Moves have a goal; opening a screen counts figures anew and has none."""
    painted = [answer for answer in answers if answer]
    if not painted:
        return Row("team-screens", what, missing="painted nothing")
    at99 = math.ceil(0.99 * len(painted)) - 1
    first, last, sizes = (
        sorted(getattr(answer, name) for answer in painted) for name in ("first", "last", "size")
    )
    numbers = {
        "keys": len(painted),
        "median": median(last),
        "p99": last[at99],
        "longest": last[-1],
        "first byte p99": first[at99],
        "bytes": median(sizes),
    }
    goal = Goal("at most", 0.005, "s") if ":" in what else None
    work = f"{what}, 99th percentile, {median(sizes):.0f} bytes"
    return Row("team-screens", work, last[at99], "s", goal=goal, runs=numbers)
