"""Repositories for git and tig: one over the files of a workspace, one with many commits."""

import subprocess
import sys

from settings import BenchmarkError

IDENTITY = ["-c", "user.name=bench", "-c", "user.email=bench@example.org"]


def status(settings, workspace):
    """The command `git status` over the audits of a workspace, all of them committed."""
    folder = workspace.with_suffix(".git")
    git = ["git", *IDENTITY, f"--git-dir={folder}", f"--work-tree={workspace / 'audits'}"]
    if not (folder / "made").exists():
        print("committing the audits to a git repository", file=sys.stderr)
        for words in (["init", "-q"], ["add", "."], ["commit", "-q", "-m", "audits"]):
            run(git + words, settings)
        (folder / "made").touch()
    return git + ["status", "--short"]


def with_commits(settings, commits):
    """The folder of a repository with so many commits, for tig."""
    folder = settings.folder / f"commits-{commits}"
    if not (folder / ".git" / "made").exists():
        run(["git", "init", "-q", folder], settings)
        stream = "".join(
            "commit refs/heads/main\n"
            f"committer bench <bench@example.org> {1_700_000_000 + n} +0000\n"
            f"data <<END\nAudit {n} answered\nEND\n\n"
            for n in range(commits)
        )
        run(["git", "-C", folder, "fast-import", "--quiet", "--force"], settings, stream)
        run(["git", "-C", folder, "symbolic-ref", "HEAD", "refs/heads/main"], settings)
        (folder / ".git" / "made").touch()
    return folder


def run(command, settings, text=None):
    done = subprocess.run(
        command, env=settings.environment, input=text, capture_output=True, text=True
    )
    if done.returncode:
        raise BenchmarkError(f"{' '.join(map(str, command))[:200]}: {done.stderr.strip()[-300:]}")
