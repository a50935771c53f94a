"""Windows of every size, one after another, and terminals that can do nothing."""

import re

from fieldwork import ITEM, QUESTION, SAFETY, fieldwork
from row import Row

STORMS = 100
SIZES = 50  # In each storm.
SMALL = [(20, 5), (1, 1), (2, 200), (200, 2), (39, 9), (40, 10)]
KINDS = {"dumb": "cannot move its cursor", "no-such-terminal": "not known here", "": "TERM is not set"}


def rows(chosen):
    dice = chosen.dice("window")
    storms = chosen.times(STORMS)
    crashes = unrecovered = 0
    with fieldwork(chosen) as work:
        for number in range(storms):
            ended, recovered = storm(work, dice, str(number % 3 + 1))
            crashes += ended
            unrecovered += not recovered
    kinds = {kind: sentence(chosen, kind) for kind in KINDS}
    wrong = [kind for kind, said in kinds.items() if not said]
    seen = f"{storms} storms of {SIZES} sizes: {crashes} crashes, {unrecovered} without recovery"
    told = f"{len(kinds) - len(wrong)} of {len(kinds)}: one sentence, figures as text, exit code 0"
    return [
        Row(
            "window",
            "SIGWINCH storm from 1×1 and 20×5 to 300×100 while answers are given",
            "no crash, recovers",
            seen,
            crashes == unrecovered == 0,
        ),
        Row("window", "TERM dumb, empty or unknown", "no crash, recovers", told, not wrong),
    ]


def storm(work, dice, key):
    """Whether the program ended, and whether it took an answer at its old size afterwards."""
    with work.open() as terminal:
        terminal.wait_for(SAFETY, QUESTION)
        for _ in range(SIZES):
            size = dice.choice(SMALL + [(dice.randint(1, 300), dice.randint(1, 100))])
            terminal.resize(*size)
            terminal.type(dice.choice(["j", "k", "?", "\x1b", "\x0c", ""]))
            terminal.read_for(dice.uniform(0, 0.02))
        if terminal.has_ended():
            return True, False
        terminal.read_for(0.2)
        terminal.resize(80, 24)
        terminal.type("\x1b\x1b")
        terminal.read_for(0.3)
        terminal.type("\x0c")
        terminal.read_for(0.3)
        terminal.type("q")
        terminal.wait()
        ended_well = terminal.status == 0
    with work.open() as terminal:
        terminal.wait_for(SAFETY, QUESTION)
        if QUESTION not in terminal.screen.text:
            terminal.type("\r")
            terminal.wait_for(QUESTION)
        terminal.resize(20, 5)
        terminal.read_for(0.1)
        terminal.resize(80, 24)
        terminal.type("\x0c")
        terminal.wait_for(QUESTION)
        values = {"1": "yes", "2": "no", "3": "not-recorded"}
        if work.answer(ITEM).get("value") == values[key]:
            return False, ended_well
        terminal.type(key)
        terminal.wait_for(" saved ")
        return False, ended_well and work.answer(ITEM).get("value") == values[key]


def sentence(chosen, kind):
    """Whether a terminal of this kind gets one sentence, and figures as text."""
    from terminal import Terminal

    with fieldwork(chosen, begin=False, TERM=kind) as work:
        work.run("demo", work.workspace, "--audits", "60", "--seed", "7")
        with Terminal([chosen.program], work.environment, columns=200, rows=250) as terminal:
            terminal.wait()
            while terminal.read(0.05):
                pass
            said = re.findall(r"^caseaudit: .*$", terminal.screen.text, re.MULTILINE)
            figures = "\nall teams " in terminal.screen.text
            return terminal.status == 0 and len(said) == 1 and KINDS[kind] in said[0] and figures
