"""Warms the page cache: on a shared machine it is evicted within seconds, programs like data."""

import shutil

import c_programs
import timed


def read_all(settings, workspace):
    """A function that reads every audit once, so that the run after it finds all in memory."""
    return warming(c_programs.program("read_all", settings), settings, workspace)


def stat_all(settings, workspace, programs=()):
    """The same for what is looked at and not read; and for more programs than caseaudit."""
    looker = c_programs.program("stat_all", settings)
    return warming(looker, settings, workspace, programs)


def warming(reader, settings, workspace, programs=()):
    files = [shutil.which(program) for program in (settings.program, *programs)]

    def warm():
        for file in files:
            read(file)
        timed.run([reader, workspace / "audits"], settings)

    return warm


def read(path):
    """Reads a file in pieces, so that nothing else is pushed out for it."""
    with open(path, "rb", buffering=0) as file:
        while file.read(1 << 20):
            pass
