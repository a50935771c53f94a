"""Counts audits by team, item and value straight from the files; prints the seconds of the query.

usage: cold.py FORM AUDITS-FOLDER, where FORM is read_json or from_json.
"""

import json
import sys
import time

import duckdb

ANSWERS = "MAP(VARCHAR, STRUCT(value VARCHAR))"
STRUCTURE = json.dumps({"answers": ANSWERS, "case": {"team": "VARCHAR"}, "state": "VARCHAR"})
COLUMNS = f"{{answers: '{ANSWERS}', \"case\": 'STRUCT(team VARCHAR)', state: 'VARCHAR'}}"

SOURCES = {
    "read_json": f"""
        select "case".team as team, answers
        from read_json(?, format = 'unstructured', columns = {COLUMNS})
        where state = 'finished'""",
    "from_json": f"""
        select a."case".team as team, a.answers as answers
        from (select from_json(content, '{STRUCTURE}') as a from read_text(?))
        where a.state = 'finished'""",
}


def main(form, folder):
    connection = duckdb.connect()
    connection.execute("set threads = 2")
    connection.execute("select 1").fetchall()
    query = f"""
        select team, item, answer.value, count(*)
        from (select team, unnest(map_keys(answers)) as item, unnest(map_values(answers)) as answer
              from ({SOURCES[form]}))
        group by all"""
    start = time.perf_counter()
    rows = connection.execute(query, [f"{folder}/*.json"]).fetchall()
    seconds = time.perf_counter() - start
    print(
        json.dumps({"seconds": seconds, "rows": len(rows), "answers": sum(row[-1] for row in rows)})
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
