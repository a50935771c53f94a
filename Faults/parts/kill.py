"""Kills the program 3 to 50 ms after an answer was given, 1,000 times."""

import signal
import time

from fieldwork import ITEM, QUESTION, SAFETY, fieldwork
from row import Row

ROUNDS = 1000
VALUES = {"1": "yes", "2": "no", "3": "not-recorded"}


def rows(chosen):
    dice = chosen.dice("kill")
    rounds = chosen.times(ROUNDS)
    torn = lost = promised = in_time = 0
    with fieldwork(chosen) as work:
        for _ in range(rounds):
            first, second = dice.sample(sorted(VALUES), 2)
            said = killed_saving(work, first, second, dice.uniform(0.003, 0.050))
            promised += len(said)
            try:
                found = work.answer(ITEM).get("value")
            except (ValueError, OSError):
                torn += 1
                continue
            in_time += found == VALUES[second]
            # The later answer may be there or not, unless it was said to be; the earlier one is sure.
            lost += found not in ([VALUES[second]] if second in said else [VALUES[first], VALUES[second]])
        names = {path.suffix for path in (work.workspace / "audits").glob("[!.]*")}
        check = work.run("check", ends=(0, 1))
    whole = "Faults: 0." in check and names == {".json"}
    seen = (
        f"{rounds} rounds: {torn} torn, {lost} lost of {promised} acknowledged; the kill came after "
        f"the last saving in {in_time}; histories {'whole' if whole else 'NOT whole'}"
    )
    target = "0 torn, 0 acknowledged answers lost"
    fault = "kill -9, 3 to 50 ms after an answer was given"
    return [Row("kill", fault, target, seen, torn == lost == 0 and whole)]


def killed_saving(work, first, second, seconds):
    """Gives an answer, then another, and kills the program; those that it had said were saved."""
    with work.open() as terminal:
        terminal.wait_for(SAFETY, QUESTION)
        if QUESTION not in terminal.screen.text:
            terminal.type("\r")
        terminal.wait_for(QUESTION)
        said = []
        if work.answer(ITEM).get("value") != VALUES[first]:
            terminal.type(first)
            terminal.wait_for(" saved ")
            said.append(first)
        # What is said of the second looks like what was said of the first: only the change tells.
        has_begun = False
        terminal.type(second)
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            terminal.read(left)
            has_begun = has_begun or " saving" in terminal.screen.text
        terminal.kill(signal.SIGKILL)
        terminal.wait()
        while terminal.read(0):
            has_begun = has_begun or " saving" in terminal.screen.text
        if has_begun and " saved " in terminal.screen.text:
            said.append(second)
        return said
