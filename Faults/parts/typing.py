"""Ends the program while a note is typed: kill -9, SIGTERM, SIGHUP and a closed terminal."""

import signal
import string
import time

from chosen import FaultError
from fieldwork import ITEM, QUESTION, fieldwork
from row import Row

ROUNDS = 500
SECOND = 1.0
BUSY = 10.0  # Seconds of the processor that no end takes, on however slow a machine.
FAULT = "kill -9, SIGTERM, SIGHUP, closed terminal while a note is typed"


def rows(chosen):
    dice = chosen.dice("typing")
    rounds = chosen.times(ROUNDS)
    count = {"lost": 0, "not offered": 0, "not given back": 0, "slow": 0, "busy": 0}
    most_lost = offers = 0
    with fieldwork(chosen) as work:
        for number in range(rounds):
            way = ("kill -9", "SIGTERM", "SIGHUP", "closed terminal")[number % 4]
            # Begins as no other does, so that a journal of an earlier note is not taken for its own.
            start = f"n{number} "
            note = start + "".join(dice.choices(string.ascii_lowercase, k=40))
            ended = end_typing(work, note, len(start), way, dice)
            kept, was_offered = take_back(work)
            offers += was_offered
            back = len(kept) if note.startswith(kept) else 0
            most_lost = max(most_lost, ended["typed"] - back)
            count["lost"] += back < ended["sure"]
            count["not offered"] += not kept and ended["sure"] > 0
            for fault in ended["faults"]:
                count[fault] += 1
    sure, slow, target = promises(chosen)
    seen = (
        f"{rounds} rounds: {count['lost']} lost {sure} (at most {most_lost} "
        f"letters were lost), {offers} offered back and taken, the others saved by the program itself, "
        f"{count['not offered']} neither; "
        f"{count['not given back']} terminals not given back, {count['slow']} {slow}, "
        f"{count['busy']} kept the processor busy"
    )
    return [Row("typing", FAULT, target, seen, not any(count.values()))]


def promises(chosen):
    """What is surely kept, what is too slow, and the target, in words."""
    if chosen.is_timed:
        kept, ends = "at most 1 s of typing lost", "exit within 1 s"
        sure, slow = "words older than a second", "ended after more than 1 s"
    else:
        kept, ends = "nothing lost that the journal had", "exit"
        sure, slow = "words that the journal had", "did not end"
    return sure, slow, f"{kept}, always offered back, terminal given back, {ends}, no busy loop"


def end_typing(work, note, least, way, dice):
    """Types at least so many letters of a note and ends the program somewhere in it.

    How many letters were typed, how many of them must be kept, and the faults. With a clock those
    older than a second must be kept; without one, those for which the round waited in the journal.
    """
    is_timed = work.chosen.is_timed
    faults, typed = [], []
    text = note[: dice.randint(least, len(note))]
    waited_for = dice.randint(least, len(text))
    with work.open() as terminal:
        to_note(terminal)
        for letter in text:
            typed.append(time.monotonic())
            terminal.type(letter)
            terminal.read_for(dice.uniform(0.01, 0.06))
            if not is_timed and len(typed) == waited_for:
                wait_for_journal(work, terminal, text[:waited_for])
        at = time.monotonic()
        before = processor_seconds(terminal)
        if way == "closed terminal":
            terminal.close()
        else:
            names = {"kill -9": signal.SIGKILL, "SIGTERM": signal.SIGTERM, "SIGHUP": signal.SIGHUP}
            terminal.kill(names[way])
        took = terminal.wait()
        if took is None or is_timed and took > SECOND:
            faults.append("slow")
        spent = 0 if took is None else terminal.processor_seconds - before
        if spent > (SECOND if is_timed else BUSY):
            faults.append("busy")
        if way in ("SIGTERM", "SIGHUP") and not terminal.is_given_back:
            faults.append("not given back")
    sure = sum(moment < at - SECOND for moment in typed) if is_timed else waited_for
    return {"typed": len(typed), "sure": sure, "faults": faults}


def wait_for_journal(work, terminal, text):
    """Waits until a journal has what was typed."""
    if not terminal.read_until(lambda: any(text.encode() in file for file in work.journal())):
        raise FaultError(f"no journal ever had “{text}”:\n{terminal.screen.text}")


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
