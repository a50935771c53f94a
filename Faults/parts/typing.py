"""Ends the program while a note is typed: kill -9, SIGTERM, SIGHUP and a closed terminal."""

import signal
import string
import time

from fieldwork import ITEM, QUESTION, fieldwork
from row import Row

ROUNDS = 500
SECOND = 1.0


def rows(chosen):
    dice = chosen.dice("typing")
    rounds = chosen.times(ROUNDS)
    count = {"late": 0, "not offered": 0, "not given back": 0, "slow": 0, "busy": 0}
    most_lost = offers = 0
    with fieldwork(chosen) as work:
        for number in range(rounds):
            way = ("kill -9", "SIGTERM", "SIGHUP", "closed terminal")[number % 4]
            note = f"n{number} " + "".join(dice.choices(string.ascii_lowercase, k=40))
            ended = end_typing(work, note, way, dice)
            kept, was_offered = take_back(work)
            typed = ended["typed"]
            offers += was_offered
            lost = len(typed) - len(kept) if note.startswith(kept) else len(typed)
            late = sum(moment < ended["at"] - SECOND for moment in typed[len(typed) - lost :])
            count["late"] += late > 0
            most_lost = max(most_lost, lost)
            count["not offered"] += not kept and any(
                moment < ended["at"] - SECOND for moment in typed
            )
            for fault in ended["faults"]:
                count[fault] += 1
    seen = (
        f"{rounds} rounds: {count['late']} lost words older than a second (at most {most_lost} "
        f"letters were lost), {offers} offered back and taken, the others saved by the program itself, "
        f"{count['not offered']} neither; "
        f"{count['not given back']} terminals not given back, {count['slow']} ended after more "
        f"than 1 s, {count['busy']} kept the processor busy"
    )
    target = (
        "at most 1 s of typing lost, always offered back, terminal given back, exit within 1 s, "
        "no busy loop"
    )
    fault = "kill -9, SIGTERM, SIGHUP, closed terminal while a note is typed"
    return [Row("typing", fault, target, seen, not any(count.values()))]


def end_typing(work, note, way, dice):
    """Types a note and ends the program somewhere in it; when each letter was typed, and faults."""
    faults, typed = [], []
    with work.open() as terminal:
        to_note(terminal)
        for letter in note[: dice.randint(4, len(note))]:
            typed.append(time.monotonic())
            terminal.type(letter)
            terminal.read_for(dice.uniform(0.01, 0.06))
        at = time.monotonic()
        before = processor_seconds(terminal)
        if way == "closed terminal":
            terminal.close()
        else:
            names = {"kill -9": signal.SIGKILL, "SIGTERM": signal.SIGTERM, "SIGHUP": signal.SIGHUP}
            terminal.kill(names[way])
        took = terminal.wait(10)
        if took is None or took > SECOND:
            faults.append("slow")
        if took is not None and terminal.processor_seconds - before > SECOND:
            faults.append("busy")
        if way in ("SIGTERM", "SIGHUP") and not terminal.is_given_back:
            faults.append("not given back")
    return {"typed": typed, "at": at, "faults": faults}


def processor_seconds(terminal):
    """What the running program has used of the processor."""
    with open(f"/proc/{terminal.process}/stat", encoding="ascii") as file:
        fields = file.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / 100


def to_note(terminal):
    terminal.wait_for("immediate risk today?", QUESTION)
    if QUESTION not in terminal.screen.text:
        terminal.type("\r")
    terminal.wait_for(QUESTION)
    terminal.type("t")
    terminal.wait_for("Enter")
    # An earlier round's note is taken out.
    terminal.type(b"\x15")
    terminal.read_for(0.05)


def take_back(work):
    """Opens the audit again and takes back what is offered; the note then, and whether it was."""
    with work.open() as terminal:
        shown = terminal.wait_for("typed and not saved", QUESTION, "immediate risk today?")
        if shown == "typed and not saved":
            terminal.type("\r")
            terminal.wait_for(" saved ")
        terminal.type("q")
        terminal.wait()
    return work.answer(ITEM).get("note", ""), shown == "typed and not saved"
