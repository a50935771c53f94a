#!/usr/bin/env python3
"""Measures how long caseaudit takes from a key to the last byte that it paints for it.

Makes a workspace of synthetic audits, starts the program on it in a pseudo terminal of its own,
waits until every audit is read, and then works it as a manager does: home, teams, a team's items,
the cases behind one of them, one case. It chooses "All teams", where there is most to count.

The time of a key runs from writing it to the last byte before the terminal has been quiet for
30 ms. What the program adds later by itself, such as notes that it reads from files, counts while
it comes within those 30 ms; so the time to the first byte, the program's own answer to the key, is
printed beside it. Esc waits a moment, because longer sequences of keys begin with it.

Needs Python 3.8 and nothing else. Prints a table; fails when the program does not do as it is asked,
and never because of a time.
"""

import argparse
import fcntl
import math
import os
import pty
import re
import select
import shutil
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time

QUIET = 0.030  # Seconds without a byte after which a frame is whole.
PATIENCE = 10.0  # Seconds for which a screen's first byte is waited for.
MOVE_PATIENCE = 1.0  # The same for a key that may have nothing to move.
STILL = 2.0  # Seconds without a byte after which all audits have been read.

DOWN, UP, RIGHT, LEFT = b"j", b"k", b"l", b"h"
PAGE_DOWN, PAGE_UP = b"\x1b[6~", b"\x1b[5~"
ENTER, ESCAPE, REDRAW = b"\r", b"\x1b", b"\x0c"


class Terminal:
    """The program in a pseudo terminal that somebody reads from the other side."""

    def __init__(self, command, columns, rows, environment):
        self.process, self.descriptor = pty.fork()
        if self.process == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
            os.execve(command[0], command, environment)
        self.ended = False

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
        """Presses keys at once, and waits so many seconds for the first byte.

        Returns seconds to the first byte and to the last, and how many bytes there were; `None`
        where nothing was painted.
        """
        start = time.perf_counter()
        os.write(self.descriptor, keys)
        data = self.read(patience)
        if not data:
            return None
        first = last = time.perf_counter()
        count = 0
        while data:
            count += len(data)
            last = time.perf_counter()
            data = self.read(QUIET)
        return first - start, last - start, count

    def look(self):
        """The words on the screen, painted anew; how far apart they stand is lost."""
        self.read_until_quiet(QUIET, 0.2)
        os.write(self.descriptor, REDRAW)
        text = self.read_until_quiet(0.1, PATIENCE).decode("utf-8", "replace")
        return re.sub(r"\s+", " ", re.sub(r"\x1b(\[[0-9;?]*[A-Za-z]|[()].|[=>78])", " ", text))

    def end(self):
        try:
            os.kill(self.process, signal.SIGTERM)
            os.waitpid(self.process, 0)
        except (ProcessLookupError, ChildProcessError):
            pass


class Table:
    """The times of keys, by what they do."""

    def __init__(self):
        self.rows = {}

    def add(self, what, times):
        self.rows.setdefault(what, []).append(times)

    def text(self):
        head = ["what", "count", "median", "p99", "max", "first p99", "bytes"]
        lines = [head] + [self.line(what, times) for what, times in self.rows.items()]
        widths = [max(len(line[column]) for line in lines) for column in range(len(head))]
        return "\n".join(
            "  ".join(
                cell.ljust(width) if column == 0 else cell.rjust(width)
                for column, (cell, width) in enumerate(zip(line, widths))
            ).rstrip()
            for line in lines
        )

    @staticmethod
    def line(what, times):
        painted = [time for time in times if time]
        if not painted:
            return [what, str(len(times)), "-", "-", "-", "-", "0"]
        first, last, count = (sorted(column) for column in zip(*painted))
        at99 = math.ceil(0.99 * len(painted)) - 1
        cells = [statistics.median(last), last[at99], last[-1], first[at99]]
        return (
            [what, str(len(painted))]
            + ["%.1f ms" % (1000 * cell) for cell in cells]
            + [str(round(statistics.median(count)))]
        )


class Manager:
    """Works the program, screen by screen, and notes how long each key takes."""

    def __init__(self, terminal, table, moves, opens):
        self.terminal = terminal
        self.table = table
        self.moves = moves
        self.opens = opens

    def move(self, what, there, back=None, in_a_row=1):
        """Presses one key so many times in a row and then its opposite, until there are enough."""
        for number in range(self.moves):
            isThere = back is None or number // in_a_row % 2 == 0
            key = there if isThere else back
            self.table.add(what, self.terminal.press(key, MOVE_PATIENCE))

    def open(self, what, key, screen, origin):
        """Opens a screen and goes back, again and again; leaves it open."""
        for _ in range(self.opens):
            self.table.add(what, self.terminal.press(key))
            self.settle()
            self.table.add("back to " + origin, self.terminal.press(ESCAPE))
            self.settle()
        self.table.add(what, self.terminal.press(key))
        self.expect(screen)

    def settle(self):
        """Waits for what the program adds by itself, so that it does not count for the next key."""
        self.terminal.read_until_quiet(QUIET, QUIET)

    def screen(self):
        words = self.terminal.look()
        if "Not whole yet" in words:
            return "figures that are not whole"
        if "next case" in words:
            return "case"
        if re.search(r"\bcase (team )?audit outcome\b", words):
            return "cases"
        if re.search(r"Team figures (?!›)", words):
            return "teams"
        return "another"

    def expect(self, *screens):
        found = self.screen()
        if found not in screens:
            sys.exit(
                "keys_to_paint: expected %s, found %s:\n%s"
                % (" or ".join(screens), found, self.terminal.look())
            )
        return found

    def work(self):
        self.move("home: down", DOWN)
        self.move("home: up and down", UP, DOWN)
        self.move("home: page down", PAGE_DOWN, PAGE_UP, in_a_row=20)
        self.open("open teams (f)", b"f", "teams", "home")
        self.move("teams: up and down", DOWN, UP)
        self.move("teams: left and right", RIGHT, LEFT)
        # An even number of moves has led back to all teams; from here it is the first item.
        for _ in range(2):
            self.terminal.press(RIGHT)
        self.open("open team (Enter)", ENTER, "another", "teams")
        self.move("team: up and down", DOWN, UP)
        self.terminal.press(ENTER)
        found = self.expect("cases", "another")
        self.terminal.press(ESCAPE)
        if found == "another":
            self.open("open item (Enter)", ENTER, "another", "team")
            self.move("item: up and down", DOWN, UP)
        origin = "item" if found == "another" else "team"
        self.open("open cases (Enter)", ENTER, "cases", origin)
        self.move("cases: down", DOWN)
        self.move("cases: up and down", UP, DOWN)
        self.move("cases: page down", PAGE_DOWN, PAGE_UP, in_a_row=20)
        self.open("open case (Enter)", ENTER, "case", "cases")
        self.move("case: down and up", DOWN, UP)
        self.move("case: next", b"n")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", help="the built caseaudit")
    parser.add_argument("--size", default="80x24", help="columns and rows: 80x24")
    parser.add_argument("--audits", type=int, default=20_000, help="audits in the workspace: 20000")
    parser.add_argument("--moves", type=int, default=200, help="keys of each kind: 200, even")
    parser.add_argument("--opens", type=int, default=20, help="times each screen is opened: 20")
    parser.add_argument("--workspace", help="a demo workspace that is there already")
    chosen = parser.parse_args()
    if chosen.moves % 2 or chosen.moves < 2 or chosen.opens < 1:
        parser.error("--moves is even and at least 2, --opens at least 1")
    if not re.fullmatch(r"\d+x\d+", chosen.size):
        parser.error("--size is columns and rows, such as 80x24")
    return chosen


def main():
    chosen = arguments()
    columns, rows = map(int, chosen.size.split("x"))
    program = os.path.abspath(chosen.program)
    scratch = tempfile.mkdtemp(prefix="caseaudit-bench-")
    terminal = None
    try:
        environment = {
            "PATH": os.environ.get("PATH", "/usr/bin:/bin"),
            "HOME": scratch,
            "LANG": "C.UTF-8",
            "TERM": "xterm-256color",
            "XDG_STATE_HOME": os.path.join(scratch, "state"),
            "CASEAUDIT_AUDITOR": "bench",
        }
        workspace = chosen.workspace or os.path.join(scratch, "demo")
        if not chosen.workspace:
            subprocess.run(
                [program, "demo", workspace, "--audits", str(chosen.audits), "--seed", "1"],
                check=True,
                stdout=subprocess.DEVNULL,
                env=environment,
            )
        start = time.perf_counter()
        terminal = Terminal(
            [program, "--workspace", workspace, "--language", "en"], columns, rows, environment
        )
        terminal.read_until_quiet(STILL, PATIENCE)
        read = time.perf_counter() - start - STILL
        if terminal.ended:
            sys.exit("keys_to_paint: the program ended at once")
        table = Table()
        try:
            Manager(terminal, table, chosen.moves, chosen.opens).work()
        finally:
            audits = len(os.listdir(os.path.join(workspace, "audits")))
            print("%d audits, %s, all read after %.1f s\n" % (audits, chosen.size, read))
            print(table.text())
    finally:
        if terminal:
            terminal.end()
        shutil.rmtree(scratch, ignore_errors=True)


if __name__ == "__main__":
    main()
