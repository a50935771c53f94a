"""Instructions for each audit, counted by callgrind: the same however busy the machine is."""

import re
import tempfile

import demo
import measure_program
import peers
import timed
from row import Row

AUDITS = 1_000
MORE = 2  # Times more in the second run than in the first; the difference leaves the start out.


def rows(settings):
    works = {
        "the scanner": ["decode", "--with", "scanner"],
        "the fold": ["fold"],
    }
    return [row(settings, name, words) for name, words in works.items()]


def row(settings, name, words):
    work = f"{name}, for each of {AUDITS:,} audits"
    if not settings.measure.exists():
        return Row("instructions", work, missing="not built")
    peers.need("valgrind", settings)
    workspace = demo.workspace(settings, AUDITS)
    command = measure_program.command(settings, words[0], workspace, *words[1:])
    told = measure_program.ask(settings, words[0], workspace, *words[1:], "--repeat", 1)
    once, again = (count(settings, [*command, "--repeat", n]) for n in (1, 1 + MORE))
    return Row(
        "instructions", work, (again - once) / MORE / (told.get("audits") or AUDITS), "instructions"
    )


def count(settings, command):
    """Instructions of a whole process, all threads."""
    program, *words = command
    with tempfile.TemporaryDirectory() as folder:
        out = f"{folder}/callgrind.out"
        # Valgrind gives up on what Swift tells debuggers; nothing of it is needed to count.
        plain = f"{folder}/program"
        timed.run(["strip", "-o", plain, program], settings)
        valgrind = ["valgrind", "--quiet", "--tool=callgrind", f"--callgrind-out-file={out}"]
        timed.run([*valgrind, plain, *words], settings)
        with open(out, encoding="utf-8") as file:
            totals = re.findall(r"^(?:summary|totals): (\d+)", file.read(), re.MULTILINE)
    return int(totals[-1])
