"""DuckDB over the same files and on a table of its own, each query timed inside its process."""

import json

import peers
import timed
from settings import ROOT

QUERIES = ROOT / "Benchmarks" / "duckdb_queries"
FORMS = ("from_json", "read_json")


def cold(form, settings, workspace):
    """Seconds of one query over all files; the start of Python is not counted."""
    return ask(settings, "cold.py", form, workspace / "audits")["seconds"]


def fastest_form(settings, workspace, prepare):
    """The quicker of its two ways to read JSON, each tried once with warm files."""
    peers.need("duckdb", settings)
    tried = {}
    for form in FORMS:
        prepare()
        tried[form] = cold(form, settings, workspace)
    return min(tried, key=tried.get), tried


def table(settings, workspace):
    """The path of the table, made once from the files."""
    peers.need("duckdb", settings)
    database = workspace.with_suffix(".duckdb")
    if not database.exists():
        ask(settings, "make_table.py", workspace / "audits", database)
    return database


def fold(settings, database, repeat, filters):
    """Seconds of each time, `opened` anew and `kept` open; and `counts`: team, item, value, how many."""
    return ask(settings, "fold.py", database, repeat, *filters)


def ask(settings, script, *words):
    output = timed.run([settings.python, QUERIES / script, *words], settings).output
    return json.loads(output) if output else None
