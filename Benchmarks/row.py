"""One line of the table: what was measured beside what, as a ratio, and whether it meets a goal."""

from dataclasses import dataclass, field
from typing import Optional


@dataclass(frozen=True)
class Goal:
    """At most or at least so much, or equal; `unit` is `×`, or the unit of our own number."""

    kind: str  # at most, at least, equal
    limit: float
    unit: str = "×"

    def is_met_by(self, number):
        if self.kind == "at most":
            return number <= self.limit
        if self.kind == "at least":
            return number >= self.limit
        return number == self.limit

    def __str__(self):
        if self.kind == "equal":
            return "the same"
        return f"{self.kind} {amount(self.limit, self.unit)}"


@dataclass
class Row:
    part: str
    work: str
    ours: Optional[float] = None
    unit: str = "s"  # s, bytes, or what is counted
    beside: str = ""
    theirs: Optional[float] = None
    ratio: Optional[float] = None  # See `sense`.
    sense: str = "times"  # times: ours over theirs. faster: theirs over ours.
    goal: Optional[Goal] = None
    missing: str = ""  # Why there is no number, such as "not built".
    note: str = ""
    runs: dict = field(default_factory=dict)  # Every number behind the medians, for the JSON.

    @property
    def met(self):
        """True or false, or nothing where there is no goal or no number to hold to it."""
        if self.goal is None:
            return None
        judged = self.ratio if self.goal.unit == "×" else self.ours
        return None if judged is None else self.goal.is_met_by(judged)

    def cells(self):
        verdict = {True: "yes", False: "NO", None: self.missing if self.goal else ""}[self.met]
        return [
            self.part,
            self.work,
            self.missing if self.ours is None else amount(self.ours, self.unit),
            self.beside,
            "" if self.theirs is None else amount(self.theirs, self.unit),
            self.ratio_text(),
            str(self.goal or ""),
            verdict,
        ]

    def ratio_text(self):
        if self.ratio is None:
            return ""
        if self.sense == "times":
            return f"{self.ratio:.2f} ×"
        if self.ratio < 1:
            return f"{1 / self.ratio:.2f} × slower"
        return f"{self.ratio:.2f} × faster"

    def as_json(self):
        return {
            "part": self.part,
            "work": self.work,
            "ours": self.ours,
            "unit": self.unit,
            "beside": self.beside,
            "theirs": self.theirs,
            "ratio": self.ratio,
            "sense": self.sense,
            "goal": str(self.goal) if self.goal else None,
            "met": self.met,
            "missing": self.missing or None,
            "note": self.note or None,
            "runs": self.runs,
        }


def amount(number, unit):
    """A number with its unit, in three figures or so."""
    if unit == "×":
        return f"{number:g} ×"
    if unit == "s":
        for size, name in ((1, "s"), (1e-3, "ms"), (1e-6, "µs")):
            if abs(number) >= size:
                return f"{number / size:.3g} {name}"
        return f"{number * 1e9:.3g} ns"
    if unit == "bytes":
        if abs(number) >= 1 << 20:
            return f"{number / (1 << 20):.3g} MiB"
        if abs(number) >= 10 << 10:
            return f"{number / (1 << 10):.3g} KiB"
        return f"{number:.0f} bytes"
    text = f"{number:,.0f}" if number == int(number) or number >= 100 else f"{number:.3g}"
    return f"{text} {unit}".rstrip()
