"""A program in a pseudo terminal that somebody reads from the other side."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time
from dataclasses import dataclass

QUIET = 0.030  # Seconds without a byte after which a frame is whole.
PATIENCE = 10.0  # Seconds for which a first byte is waited for.
REDRAW = b"\x0c"


@dataclass(frozen=True)
class Answer:
    """What a program painted for what was typed."""

    first: float  # Seconds to the first byte.
    last: float  # Seconds to the last byte before the terminal was quiet.
    size: int  # Bytes.
    writes: int  # Calls of write that the program made meanwhile, not all to the terminal.


class Terminal:
    def __init__(self, command, settings, folder=None, more=None):
        command = [str(word) for word in command]
        environment = settings.environment | (more or {})
        clock, told = os.pipe()
        self.process, self.descriptor = pty.fork()
        if self.process == 0:
            size = struct.pack("HHHH", settings.rows, settings.columns, 0, 0)
            fcntl.ioctl(0, termios.TIOCSWINSZ, size)
            os.chdir(folder or "/")
            # The clock is read after the fork, so that only the program itself is timed.
            os.write(told, struct.pack("d", time.perf_counter()))
            try:
                os.execvpe(command[0], command, environment)
            finally:
                os._exit(127)
        os.close(told)
        (self.started,) = struct.unpack("d", os.read(clock, 8))
        os.close(clock)
        self.ended = False

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.end()

    def read(self, patience):
        """What the program writes within so many seconds; empty when it writes nothing."""
        if self.ended or not select.select([self.descriptor], [], [], patience)[0]:
            return b""
        try:
            data = os.read(self.descriptor, 1 << 16)
        except OSError:
            data = b""
        self.ended = self.ended or not data
        return data

    def read_until_quiet(self, quiet, patience):
        """Everything that the program writes until it has been quiet for so many seconds."""
        everything = data = self.read(patience)
        while data:
            data = self.read(quiet)
            everything += data
        return everything

    def press(self, keys, patience=PATIENCE):
        """Types all at once; `None` where nothing was painted within so many seconds."""
        before = self.write_calls()
        start = time.perf_counter()
        os.write(self.descriptor, keys)
        data = self.read(patience)
        first = last = time.perf_counter()
        size = 0
        while data:
            size += len(data)
            last = time.perf_counter()
            data = self.read(QUIET)
        return (
            Answer(first - start, last - start, size, self.write_calls() - before) if size else None
        )

    def write_calls(self):
        """How often the program has called write since it was started."""
        try:
            with open(f"/proc/{self.process}/io", encoding="ascii") as file:
                return int(re.search(r"syscw: (\d+)", file.read())[1])
        except OSError:
            return 0

    def look(self):
        """The words on the screen, painted anew; how far apart they stand is lost."""
        self.read_until_quiet(QUIET, 0.2)
        os.write(self.descriptor, REDRAW)
        text = self.read_until_quiet(0.1, PATIENCE).decode("utf-8", "replace")
        return re.sub(r"\s+", " ", re.sub(r"\x1b(\[[0-9;?]*[A-Za-z]|[()].|[=>78])", " ", text))

    def end(self):
        """Ends the program, by force where it does not end when asked."""
        for number, patience in ((signal.SIGTERM, 1.0), (signal.SIGKILL, 10.0)):
            os.kill(self.process, number)
            until = time.perf_counter() + patience
            while time.perf_counter() < until:
                # A program that still writes cannot end while nobody reads.
                self.read(0.002)
                if os.waitpid(self.process, os.WNOHANG)[0]:
                    os.close(self.descriptor)
                    return
