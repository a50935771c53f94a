"""Everything that is tried, in the order in which it is told: part, and whether it is always done."""

PARTS = {
    "calls": "every call of the system fails once, and for good",
    "power": "the power goes after every step, and any part of what was not asked for is lost",
    "image": "the disk is copied while audits are saved, and each copy is looked at",
    "kill": "the program is killed while an answer is saved",
    "typing": "the program is ended in every way while a note is typed",
    "full": "the disk is full, files may not grow, the folder can only be read",
    "two": "two programs change one audit at once",
    "window": "windows of every size, and terminals that can do nothing",
    "clock": "the clock is set back and forward while people work",
    "modes": "who may read what, under any umask",
    "fuzz": "files that nobody wrote",
    "sanitizers": "the tests that need no terminal under both sanitizers",
}
