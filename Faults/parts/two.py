"""Two programs that change one audit 2,000 times each, at once."""

import json
import subprocess

from chosen import FaultError
from fieldwork import ITEM, fieldwork
from row import Row, untried

CHANGES = 2000
FAULT = "two programs change one audit at once"
TARGET = "0 lost updates"


def rows(chosen):
    if not chosen.strain.exists():
        return [untried("two", FAULT, TARGET, f"{chosen.strain.name} is not built beside the program")]
    changes = chosen.times(CHANGES)
    with fieldwork(chosen) as work:
        programs = [start(work, changes, device) for device in ("d-0001", "d-0002")]
        refused = sum(end(program) for program in programs)
        audit = work.read()
        left = len(list((work.workspace / "conflicts").iterdir()))
        check = work.run("check", ends=(0, 1))
    count = int(audit["answers"][ITEM]["note"])
    events = sum(event.get("item") == ITEM or ITEM in json.dumps(event) for event in audit["events"])
    lost = 2 * changes - count
    whole = "Histories whole: 1 of 1" in check
    seen = (
        f"{2 * changes} changes: {lost} lost, {events} events in the history, which is "
        f"{'whole' if whole else 'NOT whole'}; {refused} times the slower one was told and did it "
        "again"
    )
    met = lost == 0 and events == 2 * changes and left == 0 and whole
    return [Row("two", FAULT, TARGET, seen, met)]


def start(work, changes, device):
    words = [work.chosen.strain, work.workspace, work.audit, ITEM, "--changes", changes]
    return subprocess.Popen(
        [str(word) for word in [*words, "--device", device]],
        env=work.environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def end(program):
    output, errors = program.communicate()
    if program.returncode:
        raise FaultError(f"caseaudit-strain ended with {program.returncode}: {errors}")
    return json.loads(output)["refused"]
