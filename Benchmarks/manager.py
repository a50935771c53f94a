"""Works caseaudit as a manager does, screen by screen, and notes what each key takes.

Home, teams, a team's items, the cases behind one of them, one case. It chooses "All teams", where
there is most to count.
"""

import re

from pty_program import QUIET
from settings import BenchmarkError

DOWN, UP, RIGHT, LEFT = b"j", b"k", b"l", b"h"
PAGE_DOWN, PAGE_UP = b"\x1b[6~", b"\x1b[5~"
ENTER, ESCAPE = b"\r", b"\x1b"
MOVE_PATIENCE = 1.0  # Seconds for which a key that may have nothing to move is waited for.


class Manager:
    def __init__(self, terminal, moves, opens):
        self.terminal = terminal
        self.moves = moves
        self.opens = opens
        self.answers = {}  # What was done to the answers it got, `None` for nothing painted.

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

    def move(self, what, there, back=None, in_a_row=1):
        """Presses one key so many times in a row and then its opposite, until there are enough."""
        for number in range(self.moves):
            is_there = back is None or number // in_a_row % 2 == 0
            self.note(what, self.terminal.press(there if is_there else back, MOVE_PATIENCE))

    def open(self, what, key, screen, origin):
        """Opens a screen and goes back, again and again; leaves it open."""
        for _ in range(self.opens):
            self.note(what, self.terminal.press(key))
            self.settle()
            self.note("back to " + origin, self.terminal.press(ESCAPE))
            self.settle()
        self.note(what, self.terminal.press(key))
        self.expect(screen)

    def note(self, what, answer):
        self.answers.setdefault(what, []).append(answer)

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
            wanted = " or ".join(screens)
            raise BenchmarkError(f"expected {wanted}, found {found}: {self.terminal.look()[:400]}")
        return found
