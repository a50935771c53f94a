"""Figures when one file was changed since the index was written; and when none was."""

import c_programs
import demo
import git_peer
import page_cache
import timed
from paired import compared, take_turns
from parts.cold import FIGURES
from row import Goal


def rows(settings):
    workspace = demo.workspace(settings, settings.audits)
    warm = page_cache.stat_all(settings, workspace)
    looker = [c_programs.program("stat_all", settings), workspace / "audits"]
    figures = [settings.program, "--workspace", workspace, *FIGURES]
    status = git_peer.status(settings, workspace)
    complete = []
    timed.run(figures, settings)
    note = "" if demo.index_bytes(workspace) else "there is no index: every run reads every file"
    with demo.ChangedFile(workspace) as changed:

        def caseaudit():
            changed.change()
            run = timed.run(figures, settings)
            complete.append(run.complete)
            return run.whole

        def unchanged():
            timed.run(figures, settings)  # Takes up what another contender changed.
            return timed.run(figures, settings).whole

        def git():
            changed.change()
            return timed.run(status, settings).whole

        contenders = {
            "caseaudit": caseaudit,
            "nothing changed": unchanged,
            "stat": lambda: timed.run(looker, settings).whole,
            "git": git,
        }
        runs = take_turns(contenders, settings.pairs, warm)
    runs["complete"] = complete[1:]
    table, work = [], f"one of {settings.audits:,} files changed"
    for end, ours in (("output complete", runs["complete"]), ("whole process", runs["caseaudit"])):
        goal = Goal("at most", 1.5)
        name = "C: stat every file"
        table.append(compared("warm", f"{work}, {end}", ours, name, runs["stat"], goal, runs=runs))
    table[0].note = note
    none = "nothing changed, whole process"
    return table + [
        compared("warm", f"{work}, {end}", ours, "git status", runs["git"], faster=True),
        compared("warm", none, runs["nothing changed"], name, runs["stat"]),
    ]
