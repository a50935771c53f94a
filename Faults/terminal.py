"""A program in a pseudo terminal, with somebody who reads its screen and types."""

import fcntl
import os
import pty
import resource
import select
import signal
import struct
import termios
import time

from chosen import FaultError
from screen import Screen

PATIENCE = 60.0  # Seconds for which a screen is waited for; far longer than it takes.


class Terminal:
    """Started, worked and ended by one round.

    The round's own side keeps the terminal open, so that its settings can be read after the end.
    """

    def __init__(self, command, environment, columns=80, rows=24, before=None):
        self.screen = Screen(columns, rows)
        self.device, own = pty.openpty()
        self.own = own
        self.set_size(columns, rows)
        self.settings = termios.tcgetattr(own)
        self.status = self.usage = None
        self.process = os.fork()
        if self.process == 0:
            try:
                os.close(self.device)
                os.login_tty(own) if hasattr(os, "login_tty") else login(own)
                if before:
                    before()
                os.execvpe(str(command[0]), [str(word) for word in command], environment)
            finally:
                os._exit(127)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.status is None:
            os.kill(self.process, signal.SIGKILL)
            self.wait()
        for number in (self.device, self.own):
            if number is not None:
                os.close(number)

    def set_size(self, columns, rows):
        fcntl.ioctl(self.own, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def resize(self, columns, rows):
        self.screen.resize(columns, rows)
        self.set_size(columns, rows)

    def read(self, patience):
        """Shows what the program writes within so many seconds; whether it wrote anything."""
        if not select.select([self.device], [], [], patience)[0]:
            return False
        try:
            data = os.read(self.device, 1 << 16)
        except OSError:
            return False
        self.screen.feed(data)
        return bool(data)

    def read_for(self, seconds):
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            self.read(left)

    def type(self, keys):
        os.write(self.device, keys if isinstance(keys, bytes) else keys.encode())

    def wait_for(self, *texts):
        """Waits until the screen shows one of the texts; which one."""

        def shown():
            return next((text for text in texts if text in self.screen.text), None)

        if not self.read_until(shown):
            self.read(0.1)
            end = f"ended with {self.status}" if self.has_ended() else "goes on"
            text = self.screen.text
            raise FaultError(f"the screen never showed {texts}; the program {end}:\n{text}")
        return shown()

    def read_until(self, holds):
        """Shows what the program writes until something holds; whether it came to hold."""
        watch = Watch()
        while not holds():
            if watch.seconds > PATIENCE or self.has_ended():
                return False
            self.read(0.05)
        return True

    def kill(self, number):
        os.kill(self.process, number)

    def close(self):
        """Closes the terminal under the program, as a window that is shut."""
        os.close(self.own)
        os.close(self.device)
        self.own = self.device = None

    def has_ended(self):
        if self.status is None:
            process, status, usage = os.wait4(self.process, os.WNOHANG)
            if process:
                self.status, self.usage = os.waitstatus_to_exitcode(status), usage
        return self.status is not None

    def wait(self, patience=PATIENCE):
        """Waits for the end; seconds until it came, or None where it did not come."""
        watch = Watch()
        while watch.seconds < patience:
            if self.has_ended():
                return watch.seconds
            # A program that still writes cannot end while nobody reads.
            if self.device is None or not self.read(0.002):
                time.sleep(0.002)
        return None

    @property
    def processor_seconds(self):
        return self.usage.ru_utime + self.usage.ru_stime

    def limit_files(self, size):
        """Lets no file of the program grow beyond so many bytes; None takes the limit away."""
        _, most = resource.prlimit(self.process, resource.RLIMIT_FSIZE)
        size = resource.RLIM_INFINITY if size is None else size
        resource.prlimit(self.process, resource.RLIMIT_FSIZE, (size, most))

    @property
    def is_given_back(self):
        """Whether the terminal is set as it was before the program."""
        return termios.tcgetattr(self.own) == self.settings


class Watch:
    """Seconds that were waited, without those in which this program itself stood still."""

    STEP = 0.1  # Seconds between two looks, at most, while it does not.

    def __init__(self):
        self.last, self.waited = time.monotonic(), 0.0

    @property
    def seconds(self):
        now = time.monotonic()
        self.waited += min(now - self.last, self.STEP)
        self.last = now
        return self.waited


def login(device):
    os.setsid()
    fcntl.ioctl(device, termios.TIOCSCTTY, 0)
    for number in (0, 1, 2):
        os.dup2(device, number)
    if device > 2:
        os.close(device)
