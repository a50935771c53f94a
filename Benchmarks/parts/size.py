"""How large the program is; and what it would be, and how it would start, with shared libraries.

The shared build takes minutes and is made only with --dynamic.
"""

import subprocess
import tempfile
from pathlib import Path
from statistics import median

import timed
from paired import compared, take_turns
from row import Row
from settings import ROOT, BenchmarkError


def rows(settings):
    version = [settings.program, "--version"]
    alone = take_turns({"version": lambda: timed.run(version, settings).whole}, settings.starts)
    table = [
        Row("size", "start of --version", median(alone["version"]), "s", runs=alone),
        Row("size", "the program as built", settings.program.stat().st_size, "bytes"),
        Row("size", "the program without its symbols", stripped(settings.program), "bytes"),
        Row(
            "size",
            "shared libraries it needs",
            len(libraries(settings.program)),
            "libraries",
            note="needs " + ", ".join(libraries(settings.program)),
        ),
    ]
    if not settings.dynamic:
        return table + [Row("size", "with shared Swift libraries", missing="only with --dynamic")]
    shared = build_shared(settings)
    runs = take_turns(
        {
            name: lambda program=program: timed.run([program, "--version"], settings).whole
            for name, program in (("static", settings.program), ("shared", shared))
        },
        settings.starts,
    )
    return table + [
        Row(
            "size",
            "without symbols, static Swift",
            stripped(settings.program),
            "bytes",
            "shared Swift libraries",
            stripped(shared),
            stripped(settings.program) / stripped(shared),
        ),
        compared(
            "size",
            "start of --version, static Swift",
            runs["static"],
            "shared Swift libraries",
            runs["shared"],
            faster=True,
            runs=runs,
        ),
    ]


def stripped(program):
    with tempfile.NamedTemporaryFile() as file:
        subprocess.run(["strip", "-o", file.name, program], check=True)
        return Path(file.name).stat().st_size


def libraries(program):
    """The names of the shared libraries that the loader brings."""
    told = subprocess.run(["ldd", program], capture_output=True, text=True).stdout
    return sorted(line.split()[0].split(".so")[0] for line in told.splitlines() if "=>" in line)


def build_shared(settings):
    scratch = settings.folder / "shared"
    command = [
        "swift",
        "build",
        "--configuration",
        "release",
        "--product",
        "caseaudit",
        "--package-path",
        ROOT,
        "--scratch-path",
        scratch,
    ]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise BenchmarkError(f"the shared build failed: {(done.stdout + done.stderr)[-500:]}")
    return scratch / "release" / "caseaudit"
