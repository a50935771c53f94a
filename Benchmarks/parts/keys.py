"""What a cursor key costs: bytes, milliseconds, and paints when many come at once.

Five keys down and five up, again and again, within what every screen shows: in the walk, at home
and among the teams of caseaudit, and in the peers. In the walk that turns from one item to the next,
whose whole text is another, where the peers move a mark along a list. So two rows stand beside it:
left and right along the answers of one item, which is a list, and tig going from commit to commit
with its diff in view, which is another text at every key. A key's time ends with the last byte before
30 ms of quiet. Twenty keys typed at once end two lines further down; one paint of them has about as
many bytes as one key, so paints are the bytes of the twenty over the mean bytes of a key, rounded.
Calls of write would not do: ncurses may make many of them for one frame.
"""

import math
from dataclasses import dataclass
from statistics import mean, median

import screens
from pty_program import Terminal
from row import Goal, Row
from settings import BenchmarkError

AUDITS = 100
STRIDE = 5
# As a terminal sends them after ncurses asked for the keypad.
DOWN, UP, RIGHT, LEFT = b"\x1bOB", b"\x1bOA", b"\x1bOC", b"\x1bOD"
STILL = 0.5


@dataclass(frozen=True)
class Journey:
    """Keys there and back; both bursts are twenty keys and end two further on."""

    there: bytes = DOWN
    back: bytes = UP
    stride: int = STRIDE
    opening: bytes = b""

    @property
    def burst(self):
        there, back = self.there, self.back
        if self.stride == STRIDE:
            return there * 6 + back * 5 + there * 5 + back * 4
        return (there * 2 + back * 2) * 4 + there + back + there * 2


LIST = Journey()
ANSWERS = Journey(RIGHT, LEFT, 2, opening=DOWN)


def rows(settings):
    walk = screens.walk(settings, AUDITS)
    others, missing = screens.of_peers(settings, AUDITS)
    others = [screen for screen in others if screen.name != "visidata"]
    home = screens.caseaudit(settings, AUDITS)
    measured = {
        "walk": measure(walk, settings, "walk"),
        "walk, answers": measure(walk, settings, "walk, answers", ANSWERS),
        "home": measure(home, settings, "home"),
        "teams": measure(home, settings, "teams", Journey(opening=b"f")),
    }
    theirs = {screen.name: measure(screen, settings, screen.name) for screen in others}
    texts = {
        f"{screen.name}, diffs": measure(screen, settings, screen.name, Journey(opening=b"\r"))
        for screen in others
        if screen.name == "tig"
    }
    table = []
    for where, mine in measured.items():
        table += against(where, mine, theirs | texts if where == "walk" else theirs)
    return table + [
        Row("keys", "a key", beside=name, note=f"{name} cannot be had here")
        for name in missing
        if name != "visidata"
    ]


def against(where, mine, theirs):
    def limit(what, number, unit, most):
        goal = Goal("at most", most, unit)
        return Row("keys", f"{where}: {what}", mine[number], unit, goal=goal)

    def beside(what, number, unit, name, goal=None):
        other = theirs[name][number]
        row = Row("keys", f"{where}: {what}", mine[number], unit, name, other, goal=goal)
        row.ratio = mine[number] / other
        return row

    table = [
        limit("time of a key, 99th percentile", "p99", "s", 0.005),
        limit("bytes of a key, 99th percentile", "bytes p99", "bytes", 300),
        limit("paints for 20 keys at once", "paints", "", 1),
    ]
    table[0].runs = {"caseaudit": mine} | theirs
    for name in theirs:
        fewest = Goal("at most", 1)
        table.append(beside("bytes of a key, mean", "bytes", "bytes", name, fewest))
        table.append(beside("time of a key, median", "median", "s", name))
    return table


def measure(screen, settings, name, journey=LIST):
    with Terminal(screen.command, settings, screen.folder, screen.environment) as terminal:
        terminal.read_until_quiet(STILL, 10)
        if journey.opening:
            terminal.press(journey.opening)
            terminal.read_until_quiet(STILL, STILL)
        answers = []
        for number in range(settings.keys):
            key = journey.there if number // journey.stride % 2 == 0 else journey.back
            answer = terminal.press(key, patience=0.3)
            if answer:
                answers.append(answer)
        if len(answers) < settings.keys / 2:
            raise BenchmarkError(
                f"{name}: only {len(answers)} of {settings.keys} keys painted something"
            )
        bursts = [burst(terminal, journey) for _ in range(5)]
    times = sorted(answer.last for answer in answers)
    sizes = sorted(answer.size for answer in answers)
    at99 = math.ceil(0.99 * len(answers)) - 1
    return {
        "keys": len(answers),
        "median": median(times),
        "p99": times[at99],
        "bytes": mean(sizes),
        "bytes p99": sizes[at99],
        "write calls": median(answer.writes for answer in answers),
        "burst bytes": [answer.size for answer in bursts],
        "paints": max(1, round(median(answer.size for answer in bursts) / mean(sizes))),
    }


def burst(terminal, journey):
    """Types twenty keys at once, and goes back to where they began."""
    answer = terminal.press(journey.burst)
    for _ in range(2):
        terminal.press(journey.back)
    if answer is None:
        raise BenchmarkError("twenty keys typed at once painted nothing")
    return answer
