"""The programs that caseaudit is set beside: which there are, and in what version.

Debian's come with `scripts/install-missing bench`; those from PyPI go into a virtual environment of
their own, once.
"""

import re
import shutil
import subprocess
import sys

from settings import BenchmarkError

VERSIONS = {
    "gcc": ["gcc", "--version"],
    "git": ["git", "--version"],
    "htop": ["htop", "--version"],
    "jq": ["jq", "--version"],
    "ncdu": ["ncdu", "--version"],
    "tig": ["tig", "--version"],
    "valgrind": ["valgrind", "--version"],
}
FROM_PYPI = ["duckdb", "visidata"]


def versions(settings):
    """Name to version, or to `none` for what cannot be had; installs what PyPI has."""
    found = {name: version_of(command) for name, command in VERSIONS.items()}
    for name in FROM_PYPI:
        found[name] = from_pypi(name, settings)
    return found


def has(name):
    return shutil.which(name) is not None


def version_of(command):
    if not has(command[0]):
        return "none"
    said = subprocess.run(command, capture_output=True, text=True)
    number = re.search(r"\d+(\.\d+)+", said.stdout + said.stderr)
    return number[0] if number else "unknown"


def from_pypi(name, settings):
    """The version of a package in the virtual environment, where it is put if it is missing."""
    try:
        if not settings.python.exists():
            subprocess.run(
                [sys.executable, "-m", "venv", settings.folder / "venv"],
                check=True,
                capture_output=True,
            )
        if (version := installed(name, settings)) is None:
            print(f"installing {name}", file=sys.stderr)
            pip = [settings.python, "-m", "pip", "install", "--quiet", name]
            subprocess.run(pip, check=True, capture_output=True, text=True)
            version = installed(name, settings)
        return version or "none"
    except subprocess.CalledProcessError as error:
        said = str(error.stderr or error).strip().splitlines()
        print(f"{name} cannot be had from PyPI: {said[-1] if said else error}", file=sys.stderr)
        return "none"


def installed(name, settings):
    ask = f"import importlib.metadata as m; print(m.version({name!r}))"
    done = subprocess.run([settings.python, "-c", ask], capture_output=True, text=True)
    return done.stdout.strip() if done.returncode == 0 else None


def need(name, settings):
    """Says what is missing, for a part that cannot do without it."""
    there = from_pypi(name, settings) != "none" if name in FROM_PYPI else has(name)
    if not there:
        raise BenchmarkError(f"{name} cannot be had here")
