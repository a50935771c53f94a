"""The parts of the benchmark in the order of the table; each is a module with `rows(settings)`."""

PARTS = (
    "cold",
    "warm",
    "fold",
    "decode",
    "memory",
    "growth",
    "start",
    "keys",
    "team-screens",
    "saving",
    "instructions",
    "size",
)
