"""A workspace with one audit begun, in a folder of its own that goes with the round."""

import contextlib
import json
import shutil
import subprocess
import tempfile
from pathlib import Path

from chosen import FaultError
from terminal import Terminal

ITEM = "child-seen-alone"
QUESTION = "seen alone by the worker"
SAFETY = "immediate risk today?"


class Fieldwork:
    def __init__(self, chosen, folder, environment):
        self.chosen, self.folder, self.environment = chosen, folder, environment
        self.workspace = folder / "fieldwork"

    @property
    def audit(self):
        return next((self.workspace / "audits").glob("*.json")).stem

    @property
    def file(self):
        return self.workspace / "audits" / f"{self.audit}.json"

    def run(self, *words, ends=(0,), **more):
        """Runs the program without a terminal; what it printed."""
        result = subprocess.run(
            [str(self.chosen.program), *map(str, words)],
            env=self.environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            **more,
        )
        if result.returncode not in ends:
            raise FaultError(f"caseaudit {words[0]} ended with {result.returncode}: {result.stderr}")
        return result.stdout

    def begin(self, *more):
        self.run("init", self.workspace, "--team", "CAFAT=Assessment team", *more)
        begun = ["WX-0001", "--template", "core-four", "--team", "CAFAT", "--plain"]
        self.run("audit", *begun)

    def open(self, **more):
        """The program in a terminal, on the audit."""
        environment = self.environment | more.pop("environment", {})
        return Terminal([self.chosen.program, "audit", self.audit], environment, **more)

    def read(self):
        """The audit as its file has it; fails where it is torn."""
        data = self.file.read_bytes()
        if not data.endswith(b"\n}\n"):
            raise ValueError("the file does not end as it should")
        return json.loads(data)

    def answer(self, item=ITEM):
        return self.read()["answers"].get(item, {})

    def journal(self):
        folder = self.workspace / ".caseaudit" / "journal"
        return [path.read_bytes() for path in sorted(folder.glob("*.journal"))]


@contextlib.contextmanager
def fieldwork(chosen, folder=None, begin=True, **environment):
    """A new workspace; gone at the end."""
    made = Path(tempfile.mkdtemp(prefix="faults-", dir=folder or chosen.folder))
    try:
        work = Fieldwork(chosen, made, chosen.environment(made, **environment))
        if begin:
            work.begin()
        yield work
    finally:
        shutil.rmtree(made, ignore_errors=True)
