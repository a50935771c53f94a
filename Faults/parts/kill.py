"""Kills the program 3 to 50 ms after an answer was given, 1,000 times."""

import signal

from fieldwork import ITEM, QUESTION, fieldwork
from row import Row

ROUNDS = 1000
VALUES = {"1": "yes", "2": "no", "3": "not-recorded"}


def rows(chosen):
    dice = chosen.dice("kill")
    rounds = chosen.times(ROUNDS)
    torn = lost = promised = kept = 0
    with fieldwork(chosen) as work:
        value = None
        for _ in range(rounds):
            key = dice.choice([key for key in VALUES if VALUES[key] != value])
            was_promised = killed_saving(work, key, dice.uniform(0.003, 0.050))
            promised += was_promised
            try:
                found = work.answer(ITEM).get("value")
            except (ValueError, OSError):
                torn += 1
                continue
            kept += found == VALUES[key]
            # What was said to be saved before must not come back in place of what was not.
            if found != VALUES[key] and (was_promised or found != value):
                lost += 1
            value = found
        names = {path.suffix for path in (work.workspace / "audits").glob("[!.]*")}
        check = work.run("check", ends=(0, 1))
    whole = "Faults: 0." in check and names == {".json"}
    seen = (
        f"{rounds} rounds: {torn} torn, {lost} lost of {promised} acknowledged; "
        f"the answer was on the disk in {kept}; histories {'whole' if whole else 'NOT whole'}"
    )
    target = "0 torn, 0 acknowledged answers lost"
    fault = "kill -9, 3 to 50 ms after an answer was given"
    return [Row("kill", fault, target, seen, torn == lost == 0 and whole and promised > 0)]


def killed_saving(work, key, seconds):
    """Gives an answer and kills the program; whether it had said that the answer was saved."""
    with work.open() as terminal:
        terminal.wait_for("immediate risk today?", QUESTION)
        if QUESTION not in terminal.screen.text:
            terminal.type("\r")
        terminal.wait_for(QUESTION)
        terminal.read_for(0.05)
        assert "saved" not in terminal.screen.text
        terminal.type(key)
        terminal.read_for(seconds)
        terminal.kill(signal.SIGKILL)
        terminal.wait()
        while terminal.read(0):
            pass
        return " saved " in terminal.screen.text
