"""Figures when one file was changed since the index was written; and when none was."""

from statistics import median

import c_programs
import demo
import git_peer
import page_cache
import timed
from paired import ratio, take_turns
from parts.cold import FIGURES
from row import Goal, Row


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
    table = []
    for what, ours in (("output complete", "complete"), ("whole process", "caseaudit")):
        mine = median(runs[ours])
        table.append(
            Row(
                "warm",
                f"one of {settings.audits:,} files changed, {what}",
                mine,
                "s",
                "C: stat every file",
                median(runs["stat"]),
                ratio(runs[ours], runs["stat"]),
                "times",
                Goal("at most", 1.5),
                note=note,
                runs=runs,
            )
        )
    table.append(
        Row(
            "warm",
            "the same, whole process",
            mine,
            "s",
            "git status",
            median(runs["git"]),
            ratio(runs["git"], runs["caseaudit"]),
            "faster",
        )
    )
    table.append(
        Row(
            "warm",
            "nothing changed, whole process",
            median(runs["nothing changed"]),
            "s",
            "C: stat every file",
            median(runs["stat"]),
            ratio(runs["nothing changed"], runs["stat"]),
        )
    )
    return table
