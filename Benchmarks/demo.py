"""Workspaces of synthetic audits: made once with `caseaudit demo`, and kept between runs."""

import json
import os
import shutil
import sys

import timed


def workspace(settings, audits):
    """The folder of a workspace with so many audits."""
    made = settings.folder / f"demo-{audits}-seed-{settings.seed}"
    if made.is_dir():
        return made
    print(f"making {audits:,} audits", file=sys.stderr)
    made.parent.mkdir(parents=True, exist_ok=True)
    # Under another name first, so that an interrupted demo is not taken for a whole one.
    unfinished = made.with_suffix(".unfinished")
    shutil.rmtree(unfinished, ignore_errors=True)
    timed.run(
        [settings.program, "demo", unfinished, "--audits", audits, "--seed", settings.seed],
        settings,
    )
    unfinished.rename(made)
    return made


def index(workspace):
    return workspace / ".caseaudit" / "index"


def without_index(workspace):
    """Removes the index, which may be done at any moment."""
    shutil.rmtree(index(workspace), ignore_errors=True)


def index_bytes(workspace):
    """Bytes of all files of the index; 0 where there is none."""
    return sum(
        os.path.getsize(os.path.join(folder, name))
        for folder, _, names in os.walk(index(workspace))
        for name in names
    )


class ChangedFile:
    """One audit, saved anew before each run with another revision, and put back at the end."""

    def __init__(self, workspace):
        audits = sorted((workspace / "audits").iterdir())
        self.path = audits[len(audits) // 2]
        self.original = self.path.read_bytes()
        self.revision = json.loads(self.original)["revision"]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.write(self.original)

    def change(self):
        before = b'"revision": %d' % json.loads(self.path.read_bytes())["revision"]
        self.revision += 1
        self.write(self.path.read_bytes().replace(before, b'"revision": %d' % self.revision, 1))

    def write(self, data):
        temporary = self.path.with_suffix(".bench")
        temporary.write_bytes(data)
        os.chmod(temporary, 0o600)
        temporary.rename(self.path)
