"""What was seen of one fault."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    part: str
    fault: str
    target: str
    seen: str
    met: bool | None  # None where it could not be tried here; `seen` says why.

    @property
    def command(self):
        return f'make faults FAULTS="--only {self.part}"'

    @property
    def verdict(self):
        return {True: "yes", False: "NO", None: "not tried"}[self.met]


def untried(part, fault, target, why):
    return Row(part, fault, target, why, None)
