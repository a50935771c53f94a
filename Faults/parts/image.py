"""Copies a disk, an ext4 file system in a file, while audits are saved on it; looks at each copy.

The program is stopped while the disk is copied, so that a copy has what the disk had been given at
one moment: what was still in the system's memory is not in it, as after a loss of power.
"""

import contextlib
import json
import os
import signal
import subprocess
import time

import namespace
from fieldwork import ITEM, fieldwork
from row import Row, untried

ROUNDS = 200
SIZE = 24 << 20
FAULT = "power cut on ext4: a loop device copied while answers are saved"
TARGET = "0 lost after “saved”, 0 torn"


def rows(chosen):
    if not namespace.is_root() or not chosen.strain.exists():
        why = "needs root, to mount a loop device, and caseaudit-strain beside the program"
        return [untried("image", FAULT, TARGET, why)]
    dice = chosen.dice("image")
    rounds = chosen.times(ROUNDS)
    image, copy = chosen.folder / "image", chosen.folder / "copy"
    folder = chosen.folder / "image.mounted"
    folder.mkdir()
    lost = torn = whole = ahead = 0
    with ext4(image, folder), fieldwork(chosen, folder) as work:
        audit = work.file.relative_to(folder)
        subprocess.run(["sync", "-f", str(folder)], check=True)
        with saving(work) as program:
            for _ in range(rounds):
                time.sleep(dice.uniform(0.003, 0.050))
                said = copied(program, image, copy)
                found = look(copy, chosen.folder / "copy.mounted", audit)
                torn += found is None
                lost += found is not None and found < said
                whole += found is not None and found >= said
                ahead += found is not None and found > said
    image.unlink()
    seen = (
        f"{rounds} copies: {torn} torn, {lost} lost; {whole} with every answer that was said to be "
        f"saved, {ahead} of them with one that was not yet said to be"
    )
    return [Row("image", FAULT, TARGET, seen, lost == torn == 0)]


@contextlib.contextmanager
def ext4(image, folder):
    with open(image, "wb") as file:
        file.truncate(SIZE)
    subprocess.run(["mkfs.ext4", "-q", str(image)], check=True, capture_output=True)
    namespace.mount("-o", "loop", image, folder)
    try:
        yield
    finally:
        namespace.unmount(folder)


@contextlib.contextmanager
def saving(work):
    """A program that saves answer after answer, and says so."""
    command = [work.chosen.strain, work.workspace, work.audit, ITEM, "--changes", 10**6, "--tells"]
    program = subprocess.Popen(
        [str(word) for word in command], env=work.environment, stdout=subprocess.PIPE
    )
    os.set_blocking(program.stdout.fileno(), False)
    program.said = 0
    try:
        yield program
    finally:
        program.kill()
        program.wait()
        program.stdout.close()


def copied(program, image, copy):
    """Copies the disk as it is at this moment; the last answer that was said to be saved."""
    program.send_signal(signal.SIGSTOP)
    os.waitid(os.P_PID, program.pid, os.WSTOPPED)
    try:
        subprocess.run(["cp", "--sparse=always", str(image), str(copy)], check=True)
        for line in (program.stdout.read() or b"").splitlines():
            program.said = int(line)
    finally:
        program.send_signal(signal.SIGCONT)
    return program.said


def look(copy, folder, audit):
    """The last answer that a copy has; `None` where its file is torn."""
    folder.mkdir(exist_ok=True)
    namespace.mount("-o", "loop", copy, folder)
    try:
        found = json.loads((folder / audit).read_bytes())
        return int(found["answers"].get(ITEM, {}).get("note", "0"))
    except (ValueError, OSError):
        return None
    finally:
        namespace.unmount(folder)
