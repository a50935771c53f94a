"""All files to figures by team and item, with no index; the index is removed before every run."""

from statistics import median

import c_programs
import demo
import duckdb_peer
import page_cache
import timed
from paired import ratio, take_turns
from row import Goal, Row

FIGURES = ["figures", "--together", "--format", "json"]
JQ = """select(.state == "finished") | .case.team as $team | .answers | to_entries[]
  | [$team, .key, .value.value // ""] | @tsv"""


def rows(settings):
    workspace = demo.workspace(settings, settings.audits)
    warm = page_cache.read_all(settings, workspace)
    reader = [c_programs.program("read_all", settings), workspace / "audits"]
    form, tried = duckdb_peer.fastest_form(settings, workspace, warm)
    complete = []

    def caseaudit():
        demo.without_index(workspace)
        run = timed.run([settings.program, "--workspace", workspace, *FIGURES], settings)
        complete.append(run.complete)
        return run.whole

    contenders = {
        "caseaudit": caseaudit,
        "reading": lambda: timed.run(reader, settings).whole,
        "duckdb": lambda: duckdb_peer.cold(form, settings, workspace),
    }
    runs = take_turns(contenders, settings.pairs, warm)
    runs["complete"] = complete[1:]
    warm()
    jq = timed.run(jq_on_two_processes(settings), settings, workspace / "audits").whole
    note = "DuckDB once each: " + ", ".join(f"{name} {time:.2f} s" for name, time in tried.items())
    table = []
    for what, ours in (("output complete", "complete"), ("whole process", "caseaudit")):
        mine = median(runs[ours])
        table.append(
            Row(
                "cold",
                f"{settings.audits:,} files to figures, {what}",
                mine,
                "s",
                f"DuckDB {form}",
                median(runs["duckdb"]),
                ratio(runs["duckdb"], runs[ours]),
                "faster",
                Goal("at least", 6),
                note=note,
                runs=runs,
            )
        )
        table.append(
            Row(
                "cold",
                f"the same, {what}",
                mine,
                "s",
                "C: read every file",
                median(runs["reading"]),
                ratio(runs[ours], runs["reading"]),
                "times",
                Goal("at most", 2),
            )
        )
    table.append(
        Row(
            "cold",
            "the same, whole process",
            mine,
            "s",
            "jq, no counting, two processes, once",
            jq,
            jq / mine,
            "faster",
        )
    )
    return table


def jq_on_two_processes(settings):
    """Writes out every answer; the counting, which would be the work of another program, is left."""
    files = min(10_000, -(-settings.audits // 2))
    return ["sh", "-c", f'ls | xargs -n {files} -P 2 jq -r "$0" | wc -l', JQ]
