"""`caseaudit-measure`, which times single parts of caseaudit inside one process."""

import json

import timed
from settings import BenchmarkError


class NotBuilt(BenchmarkError):
    """The program is not there; its rows say so."""


def command(settings, *words):
    if not settings.measure.exists():
        raise NotBuilt("not built")
    return [settings.measure, *words]


def ask(settings, *words):
    """What it prints: one line of JSON with `seconds`, one for each time."""
    output = timed.run(command(settings, *words), settings).output
    try:
        return json.loads(output)
    except ValueError as error:
        raise BenchmarkError(
            f"caseaudit-measure {words[0]} printed no JSON: {output[:200]!r}"
        ) from error
