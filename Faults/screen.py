"""The screen of a VT52, the simplest terminal that can move its cursor."""

import codecs
import re

# What a program may send without being asked by the terminal's description: left out.
FOREIGN = re.compile(r"\x1b(\[[0-9;:?<>=]*[ -/]*[@-~]|\][^\x07\x1b]*(\x07|\x1b\\)|[()][0-9A-Za-z]|[=>FG78Z])")
UNFINISHED = re.compile(r"\x1b(\[[0-9;:?<>= -/]*|\][^\x07\x1b]*\x1b?|[()]|Y.?)?$", re.DOTALL)


class Screen:
    def __init__(self, columns, rows):
        self.decode = codecs.getincrementaldecoder("utf-8")("replace").decode
        self.rest = ""
        self.resize(columns, rows)

    def resize(self, columns, rows):
        self.columns, self.rows = columns, rows
        self.row = self.column = 0
        self.lines = [[" "] * columns for _ in range(rows)]

    @property
    def text(self):
        return "\n".join("".join(line).rstrip() for line in self.lines)

    @property
    def words(self):
        """All of it as one line."""
        return " ".join(self.text.split())

    def feed(self, data):
        text = self.rest + self.decode(data)
        unfinished = UNFINISHED.search(text)
        end = unfinished.start() if unfinished else len(text)
        self.rest = text[end:]
        position = 0
        while position < end:
            position = self.take(text, position)

    def take(self, text, position):
        """Does what stands at a position; the position after it."""
        letter = text[position]
        if letter == "\x1b":
            foreign = FOREIGN.match(text, position)
            if foreign:
                return foreign.end()
            return self.escape(text, position + 1)
        if letter == "\r":
            self.column = 0
        elif letter == "\n":
            self.line_feed()
        elif letter == "\b":
            self.column = max(0, self.column - 1)
        elif letter == "\t":
            self.column = min(self.columns - 1, self.column // 8 * 8 + 8)
        elif letter >= " ":
            self.put(letter)
        return position + 1

    def escape(self, text, position):
        kind = text[position]
        if kind == "Y":
            self.row = min(self.rows - 1, max(0, ord(text[position + 1]) - 32))
            self.column = min(self.columns - 1, max(0, ord(text[position + 2]) - 32))
            return position + 3
        if kind == "A":
            self.row = max(0, self.row - 1)
        elif kind == "B":
            self.row = min(self.rows - 1, self.row + 1)
        elif kind == "C":
            self.column = min(self.columns - 1, self.column + 1)
        elif kind == "D":
            self.column = max(0, self.column - 1)
        elif kind == "H":
            self.row = self.column = 0
        elif kind == "I":
            self.reverse_line_feed()
        elif kind in "JK":
            self.lines[self.row][self.column :] = [" "] * (self.columns - self.column)
            if kind == "J":
                for row in range(self.row + 1, self.rows):
                    self.lines[row] = [" "] * self.columns
        return position + 1

    def put(self, letter):
        self.lines[self.row][self.column] = letter
        # A VT52 does not go on in the next line.
        self.column = min(self.columns - 1, self.column + 1)

    def line_feed(self):
        if self.row == self.rows - 1:
            self.lines = self.lines[1:] + [[" "] * self.columns]
        self.row = min(self.rows - 1, self.row + 1)

    def reverse_line_feed(self):
        if self.row == 0:
            self.lines = [[" "] * self.columns] + self.lines[:-1]
        self.row = max(0, self.row - 1)
