"""Runs one program and times it: until its output is complete, and until it has ended."""

import fcntl
import os
import subprocess
import tempfile
import time
from dataclasses import dataclass

from settings import BenchmarkError

PIPE_SIZE = 1 << 20  # The most that Linux allows; a writer that waits for us is not to be timed.


@dataclass(frozen=True)
class Run:
    complete: float  # Seconds to the last byte of standard output.
    whole: float  # Seconds until the process had ended.
    output: bytes


def run(command, settings, folder=None):
    """Runs a command to its end; one that fails is an error, with what it said."""
    command = [str(word) for word in command]
    with tempfile.TemporaryFile() as messages:
        start = time.perf_counter()
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=messages,
            env=settings.environment,
            cwd=folder,
        )
        widen(process.stdout)
        parts, complete = [], start
        while data := os.read(process.stdout.fileno(), 1 << 20):
            complete = time.perf_counter()
            parts.append(data)
        code = process.wait()
        whole = time.perf_counter()
        process.stdout.close()
        if code != 0:
            messages.seek(0)
            said = messages.read().decode("utf-8", "replace").strip()[-500:]
            raise BenchmarkError(f"{' '.join(command)[:200]} ended with {code}: {said}")
    return Run(complete - start, whole - start, b"".join(parts))


def widen(pipe):
    try:
        fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, PIPE_SIZE)
    except (AttributeError, OSError):
        pass
