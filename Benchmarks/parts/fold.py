"""Figures from the index with a filter, beside the same GROUP BY in DuckDB on its own table.

Both open what they have on disk each time, as a command does. Beside it stands DuckDB with a
connection that stays open and has the table in memory, which no command has.
"""

import json
from statistics import median

import demo
import duckdb_peer
import measure_program
import timed
from paired import compared, take_turns
from parts.cold import FIGURES
from row import Goal, Row

REPEAT = 11  # Inside one process; the first is left out.
YES_NO_ITEM = "ethnicity-recorded"
FILTERS = {
    "no filter": [],
    "one team": ["--team", "DAT"],
    "one round": ["--round", "2026-q1"],
    "age band and status": ["--age-band", "5-10", "--status", "in-need"],
    "a period": ["--from", "2025-10-01", "--to", "2025-12-31"],
}


def rows(settings):
    workspace = demo.workspace(settings, settings.audits)
    database = duckdb_peer.table(settings, workspace)
    table = [agreement(settings, workspace, database)]
    for name, filters in FILTERS.items():
        table += folding(settings, workspace, database, name, filters)
    return table


def folding(settings, workspace, database, name, filters):
    work = f"figures from the index, {name}"
    goal = Goal("at least", 3)

    def ours():
        told = measure_program.ask(settings, "fold", workspace, "--repeat", REPEAT, *filters)
        return median(told["seconds"][1:])

    def theirs(way):
        return lambda: median(duckdb_peer.fold(settings, database, REPEAT, filters)[way][1:])

    contenders = {"duckdb": theirs("opened"), "kept": theirs("kept")}
    if not settings.measure.exists():
        alone = median(take_turns(contenders, settings.pairs)["duckdb"])
        return [Row("fold", work, None, "s", "DuckDB's table", alone, goal=goal, missing="not built")]
    runs = take_turns(contenders | {"caseaudit": ours}, settings.pairs)
    mine, name = runs["caseaudit"], "DuckDB's table"
    return [
        compared("fold", work, mine, name, runs["duckdb"], goal, True, runs=runs),
        compared("fold", work, mine, f"{name}, kept open", runs["kept"], faster=True),
    ]


def agreement(settings, workspace, database):
    """Holds both to the same answer: how often one yes-no item was met, team by team."""
    figures = [
        settings.program,
        "--workspace",
        workspace,
        *FIGURES,
        "--item",
        YES_NO_ITEM,
        "--by",
        "team",
    ]
    told = json.loads(timed.run(figures, settings).output)
    ours = {f["team"]: f["counts"].get("met", 0) for f in told["figures"] if f["team"] is not None}
    counts = duckdb_peer.fold(settings, database, 1, [])["counts"]
    theirs = {team: n for team, item, value, n in counts if item == YES_NO_ITEM and value == "yes"}
    teams = ours.keys() | theirs.keys()
    differing = sorted(team for team in teams if ours.get(team, 0) != theirs.get(team, 0))
    note = f"{YES_NO_ITEM} differs in {', '.join(differing)}" if differing else ""
    return Row(
        "fold",
        f"{YES_NO_ITEM} met, all {len(teams)} teams equal",
        sum(ours.values()),
        "audits",
        "DuckDB's table",
        sum(theirs.values()),
        1 - len(differing) / max(1, len(teams)),
        "times",
        Goal("equal", 1),
        note=note,
    )
