"""Who may read what: files and folders of a workspace that was worked in under umask 0 and 022."""

import os
import shutil
import signal
import stat
import subprocess

import namespace
from fieldwork import QUESTION, fieldwork
from row import Row, untried
from terminal import Terminal

OWN = {"folder": 0o700, "file": 0o600, "journal": 0o600}
SHARED = {"folder": 0o2770, "file": 0o660, "journal": 0o600}
PEOPLE = (61001, 61002)  # Two who share a group, and one who does not.
STRANGER = 61003
GROUP = 61000


def rows(chosen):
    fault = "modes under umask 0 and 022, after every kind of work"
    return [
        row(chosen, fault, "0600 and 0700", [], OWN),
        row(chosen, f"{fault}, shared by a group", "0660 and 2770, journals 0600", ["--shared"], SHARED),
        shared(chosen),
    ]


def row(chosen, fault, target, options, modes):
    looked, wrong = 0, []
    for mask in (0, 0o022):
        for kind, mode, path in used(chosen, mask, options):
            looked += 1
            if mode != modes[kind]:
                wrong.append(f"{mode:o} {path}")
    seen = f"{looked} files and folders, {len(wrong)} with another mode"
    return Row("modes", fault, target, "; ".join([seen, *wrong[:3]]), looked > 40 and not wrong)


def used(chosen, mask, options):
    """Works in a workspace in every way that writes; kind, mode and path of all that is there."""
    before = os.umask(mask)
    try:
        with fieldwork(chosen, begin=False) as work:
            work.begin(*options)
            laptop = work.folder / "laptop"
            shutil.copytree(work.workspace, laptop)
            with work.open() as terminal:
                answer(terminal, "2")
            give(work, laptop, "3")
            work.run("merge", laptop)
            work.run("list")
            export(work)
            with work.open() as terminal:
                terminal.wait_for("immediate risk today?", QUESTION)
                terminal.type("tnobody asked")
                terminal.wait_for("nobody asked")
                terminal.read_until(work.journal)
                terminal.kill(signal.SIGKILL)
                terminal.wait()
            left(work)
            return [(kind(path), stat.S_IMODE(path.lstat().st_mode), path) for path in all_of(work)]
    finally:
        os.umask(before)


def all_of(work):
    return [work.workspace, *sorted(work.workspace.rglob("*"))]


def kind(path):
    return "folder" if path.is_dir() else "journal" if path.suffix == ".journal" else "file"


def left(work):
    """What must have been written, or the modes say little."""
    parts = {path.relative_to(work.workspace).parts[0] for path in all_of(work)[1:]}
    hidden = {path.name for path in (work.workspace / ".caseaudit").iterdir()}
    missing = {"audits", "exports", "templates", "rules"} - parts
    missing |= {"journal", "index", "lock"} - hidden
    assert not missing and work.journal(), missing


def give(work, workspace, key):
    """Gives an answer in another workspace."""
    environment = work.environment | {"CASEAUDIT_WORKSPACE": str(workspace)}
    with Terminal([work.chosen.program, "audit", work.audit], environment) as terminal:
        answer(terminal, key)


def answer(terminal, key):
    terminal.wait_for("immediate risk today?", QUESTION)
    if QUESTION not in terminal.screen.text:
        terminal.type("\r")
    terminal.wait_for(QUESTION)
    terminal.type(key)
    terminal.wait_for(" saved ")
    terminal.type("q")
    terminal.wait()


def export(work):
    """Writes what a screen shows into `exports`."""
    with Terminal([work.chosen.program], work.environment) as terminal:
        terminal.wait_for("Drafts")
        terminal.type("f")
        terminal.wait_for("drafts too")
        terminal.type("d")
        terminal.wait_for("All teams")
        terminal.type("e")
        terminal.wait_for("exports/")
        terminal.type("q")
        terminal.wait()


def shared(chosen):
    """Two people of one group answer in turn; one who is not of it can read nothing."""
    fault = "two people of one group and a stranger use one shared workspace"
    target = "the two read and save, the stranger reads nothing"
    if not namespace.is_root() or not shutil.which("setpriv"):
        return untried("modes", fault, target, "needs root and setpriv, to become other people")
    with fieldwork(chosen, begin=False) as work:
        for folder in (work.folder, chosen.folder):
            folder.chmod(0o777)
        program = work.folder / "caseaudit"
        shutil.copy(chosen.program, program)

        def ask(person, *words):
            group = GROUP if person in PEOPLE else person
            home = work.folder / str(person)
            home.mkdir(exist_ok=True)
            os.chown(home, person, group)
            command = ["setpriv", f"--reuid={person}", f"--regid={group}", "--clear-groups"]
            return subprocess.run(
                [*command, str(program), *map(str, words)],
                env=work.environment | {"HOME": str(home), "XDG_STATE_HOME": str(home)},
                stdin=subprocess.DEVNULL,
                capture_output=True,
                cwd=home,
            ).returncode

        first, second = PEOPLE
        begun = ["--template", "core-four", "--team", "CAFAT", "--plain"]
        steps = [
            (first, 0, ["init", work.workspace, "--team", "CAFAT=Assessment team", "--shared"]),
            (first, 0, ["audit", "WX-0001", *begun]),
            (second, 0, ["audit", "WX-0002", *begun]),
            (second, 0, ["list"]),
            (first, 0, ["check"]),
            (second, 0, ["check"]),
            (first, 0, ["audit", "WX-0003", *begun]),
            (STRANGER, 3, ["list"]),
        ]
        wrong = [(person, words[0]) for person, code, words in steps if ask(person, *words) != code]
        audits = len(list((work.workspace / "audits").glob("*.json")))
    seen = f"{len(steps)} commands, {len(wrong)} not as they should be; {audits} of 3 audits there"
    return Row("modes", fault, target, seen, not wrong and audits == 3)
