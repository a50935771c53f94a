"""Fills the disk, limits the size of files, and makes the folder one that can only be read."""

import contextlib
import os
import re
import sys

import namespace
from fieldwork import ITEM, QUESTION, fieldwork
from row import Row, untried

ROUNDS = 100
TARGET = "old bytes intact, message shown, buffer kept, 100 %"
TOLD = re.compile("NOT SAVED.* cannot be .*(full|larger than allowed|only be read)")
VALUES = {"1": "yes", "2": "no", "3": "not-recorded"}


def rows(chosen):
    dice = chosen.dice("full")
    rounds = chosen.times(ROUNDS)
    limited = row(chosen, "files may not grow (RLIMIT_FSIZE)", rounds, lambda work: small(work, dice))
    if not namespace.can_mount():
        why = "needs the right to mount a disk: root, or unshare --map-root-user"
        return [
            untried("full", "full disk (small tmpfs)", TARGET, why),
            limited,
            untried("full", "folder that can only be read", TARGET, why),
        ]
    full = row(chosen, "full disk (small tmpfs)", rounds, lambda work: filled(work, dice), True)
    only_read = row(chosen, "disk that can only be read", rounds, read_only, True)
    return [full, limited, only_read]


def row(chosen, fault, rounds, fails, on_disk=False):
    """Lets savings fail in a way, each time mends it, and counts what was as it should be."""
    whole = told = kept = unfailed = 0
    with disk(chosen, on_disk) as folder, fieldwork(chosen, folder) as work:
        for number in range(rounds):
            result = one(work, fails, number)
            if result is None:
                unfailed += 1
                continue
            was_whole, was_told, was_kept, shown = result
            whole += was_whole
            told += was_told
            kept += was_kept
            if not (was_whole and was_told and was_kept):
                print(f"round {number} of {fault}, when it could not be saved:\n{shown}", file=sys.stderr)
    failed = rounds - unfailed
    seen = (
        f"{failed} savings failed: old bytes intact in {whole}, told in {told}, the answer kept and "
        f"saved later in {kept}; {unfailed} did not fail"
    )
    return Row("full", fault, TARGET, seen, whole == told == kept == failed > 0)


def one(work, fails, number):
    """One answer that cannot be saved, and later can; None where it could be saved.

    Whether the old bytes were whole, whether it was told, whether the answer was kept, and the screen
    on which it was told.
    """
    with work.open() as terminal:
        terminal.wait_for("immediate risk today?", QUESTION)
        if QUESTION not in terminal.screen.text:
            terminal.type("\r")
        terminal.wait_for(QUESTION)
        old = work.file.read_bytes()
        present = work.answer(ITEM).get("value")
        key = [key for key in VALUES if VALUES[key] != present][number % 2]
        with fails(work)(terminal):
            terminal.type(key)
            if terminal.wait_for("NOT SAVED", " saved ") == " saved ":
                return None
            intact = work.file.read_bytes() == old
            told = terminal.read_until(lambda: TOLD.search(terminal.screen.words))
            shown = terminal.screen.text
        # Whoever wants to leave is told once more, and what is not saved is tried again.
        terminal.type("q")
        terminal.wait_for(" saved ")
        terminal.type("q")
        terminal.wait()
    return intact, told, work.answer(ITEM).get("value") == VALUES[key], shown


def small(work, dice):
    @contextlib.contextmanager
    def limit(terminal):
        terminal.limit_files(dice.randint(0, work.file.stat().st_size - 1))
        yield
        terminal.limit_files(None)

    return limit


def filled(work, dice):
    @contextlib.contextmanager
    def fill(_):
        filler = work.folder.parent / "filler"
        free = os.statvfs(work.folder)
        # From no page at all to one that is half a saving.
        pages = max(0, free.f_bavail - dice.randint(0, 1))
        # Full sooner than was counted, where the program has just written its index, is full too.
        with contextlib.suppress(OSError), open(filler, "wb", buffering=0) as file:
            for _ in range(pages):
                file.write(b"x" * free.f_frsize)
        yield
        filler.unlink(missing_ok=True)

    return fill


def read_only(work):
    @contextlib.contextmanager
    def forbid(_):
        disk = work.folder.parent
        namespace.mount("-o", "remount,bind,ro", disk)
        yield
        namespace.mount("-o", "remount,bind,rw", disk)

    return forbid


@contextlib.contextmanager
def disk(chosen, mounted):
    """A small disk of its own; the system's where none is wanted."""
    if not mounted:
        yield None
        return
    folder = chosen.folder / "disk"
    folder.mkdir()
    namespace.mount("-t", "tmpfs", "-o", "size=4m", "tmpfs", folder)
    try:
        yield folder
    finally:
        namespace.unmount(folder)
        folder.rmdir()
