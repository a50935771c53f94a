"""The small C programs that do the least that could be done; built with gcc -O2."""

import subprocess

from settings import ROOT, BenchmarkError

SOURCES = ROOT / "Benchmarks" / "c"
LIBRARIES = {"smallest_screen": ["-lncursesw"], "read_all": ["-pthread"], "stat_all": ["-pthread"]}


def program(name, settings):
    """The path of a built program; built again when its source is newer."""
    source = SOURCES / f"{name}.c"
    built = settings.folder / "c" / name
    newest = max(file.stat().st_mtime for file in SOURCES.glob("*.[ch]"))
    if not built.exists() or built.stat().st_mtime < newest:
        built.parent.mkdir(parents=True, exist_ok=True)
        command = [
            "gcc",
            "-std=c11",
            "-O2",
            "-Wall",
            "-Wextra",
            "-D_GNU_SOURCE",
            "-o",
            built,
            source,
        ]
        try:
            done = subprocess.run(command + LIBRARIES.get(name, []), capture_output=True, text=True)
        except FileNotFoundError as error:
            raise BenchmarkError("gcc is not there; make bench installs it") from error
        if done.returncode:
            raise BenchmarkError(f"{source} does not build: {done.stderr[:500]}")
    return built
