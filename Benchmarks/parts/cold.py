"""All files to figures by team and item, with no index; the index is removed before every run."""

from statistics import median

import c_programs
import demo
import duckdb_peer
import page_cache
import timed
from paired import compared, take_turns
from row import Goal

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
    for end, ours in (("output complete", runs["complete"]), ("whole process", runs["caseaudit"])):
        work = f"{settings.audits:,} files to figures, {end}"
        duckdb = f"DuckDB {form}"
        six, two = Goal("at least", 6), Goal("at most", 2)
        table.append(compared("cold", work, ours, duckdb, runs["duckdb"], six, True, runs=runs))
        table.append(compared("cold", work, ours, "C: read every file", runs["reading"], two))
    table[0].note = note
    name = "jq, no counting, two processes, once"
    return table + [compared("cold", work, [median(ours)], name, [jq], faster=True)]


def jq_on_two_processes(settings):
    """Writes out every answer; counting would be the work of another program, and is left."""
    files = min(10_000, -(-settings.audits // 2))
    return ["sh", "-c", f'ls | xargs -n {files} -P 2 jq -r "$0" | wc -l', JQ]
