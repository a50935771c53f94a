"""Counts the answers of the table on disk by team, item and value, again and again.

usage: fold.py DATABASE REPEAT [--team ID] [--round ID] [--age-band X] [--status X] [--from DAY]
[--to DAY]. Prints the seconds of each time, `opened` where the table was opened anew and `kept`
where it stayed open with its pages in memory, and the counts of the last.
"""

import json
import sys
import time

import duckdb

CONDITIONS = {
    "--team": "team = ?",
    "--round": "round = ?",
    "--age-band": "age_band = ?",
    "--status": "status = ?",
    "--from": "day >= ?::date",
    "--to": "day <= ?::date",
}


def main(database, repeat, *options):
    names, values = options[::2], list(options[1::2])
    where = " and ".join(CONDITIONS[name] for name in names) or "true"
    query = f"select team, item, value, count(*) from answers where {where} group by all"
    opened, kept = [], []
    for _ in range(int(repeat)):
        start = time.perf_counter()
        connection = connect(database)
        connection.execute(query, values).fetchall()
        connection.close()
        opened.append(time.perf_counter() - start)
    connection = connect(database)
    for _ in range(int(repeat)):
        start = time.perf_counter()
        rows = connection.execute(query, values).fetchall()
        kept.append(time.perf_counter() - start)
    print(json.dumps({"opened": opened, "kept": kept, "counts": rows}))


def connect(database):
    connection = duckdb.connect(database, read_only=True)
    connection.execute("set threads = 2")
    return connection


if __name__ == "__main__":
    main(*sys.argv[1:])
