"""Warms the page cache: on a shared machine it is evicted within seconds."""

import c_programs
import timed


def read_all(settings, workspace):
    """A function that reads every audit once, so that the run after it finds all in memory."""
    reader = c_programs.program("read_all", settings)
    return lambda: timed.run([reader, workspace / "audits"], settings)


def stat_all(settings, workspace):
    """The same for what is looked at and not read."""
    looker = c_programs.program("stat_all", settings)
    return lambda: timed.run([looker, workspace / "audits"], settings)
