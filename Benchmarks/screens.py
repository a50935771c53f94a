"""How caseaudit and its peers are opened in a terminal, on data that compare."""

import json
import sys
from dataclasses import dataclass, field
from pathlib import Path

import c_programs
import demo
import git_peer
import peers
import timed
from settings import BenchmarkError


@dataclass(frozen=True)
class Screen:
    name: str
    command: list
    folder: Path = Path("/")
    environment: dict = field(default_factory=dict)


def caseaudit(settings, audits):
    workspace = demo.workspace(settings, audits)
    return Screen("caseaudit", [settings.program, "--workspace", workspace, "--language", "en"])


def walk(settings, audits):
    """A draft of the template with the most items, in the screen where one answers."""
    opened = caseaudit(settings, audits)
    words = ["list", "--state", "draft", "--format", "json"]
    drafts = json.loads(timed.run(opened.command + words, settings).output)["audits"]
    whole = [draft["id"] for draft in drafts if draft["template"]["id"] == "assessment"]
    if not whole:
        raise BenchmarkError(f"there is no draft of an assessment among {audits} demo audits")
    return Screen("caseaudit", opened.command + ["audit", whole[0]])


def smallest(settings):
    return Screen("C: smallest screen", [c_programs.program("smallest_screen", settings)])


def of_peers(settings, size):
    """The peers that are there, on so many files, commits or lines; names of those that are not."""
    there, missing = [], []
    for name, opened in (("ncdu", ncdu), ("tig", tig), ("htop", htop), ("visidata", visidata)):
        try:
            peers.need(name, settings)
            there.append(opened(settings, size))
        except BenchmarkError as error:
            print(error, file=sys.stderr)
            missing.append(name)
    return there, missing


def ncdu(settings, size):
    return Screen("ncdu", ["ncdu", "-x", demo.workspace(settings, size) / "audits"])


def tig(settings, size):
    return Screen("tig", ["tig"], git_peer.with_commits(settings, size))


def htop(settings, size):
    """Has no data of its own size: it lists the processes of this machine, every 10 seconds."""
    return Screen("htop", ["htop", "-d", "100"])


def visidata(settings, size):
    """A line for each audit, with what the home screen shows of one."""
    workspace = demo.workspace(settings, size)
    lines = workspace.with_suffix(".tsv")
    if not lines.exists():
        with open(lines.with_suffix(".unfinished"), "w", encoding="utf-8") as file:
            file.write("reference\tteam\ttemplate\tstate\tasAt\n")
            for path in sorted((workspace / "audits").iterdir()):
                audit = json.loads(path.read_bytes())
                cells = [audit["case"]["reference"], audit["case"]["team"], audit["template"]["id"]]
                file.write("\t".join(cells + [audit["state"], audit["asAt"]]) + "\n")
        lines.with_suffix(".unfinished").rename(lines)
    # By the interpreter, because the script `vd` names the folder in which it was installed.
    return Screen("visidata", [settings.python, "-m", "visidata", lines])
