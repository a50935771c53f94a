"""Makes a table on disk with one row for every answer that enters the figures.

usage: make_table.py AUDITS-FOLDER DATABASE. Finished audits, of each case, template and round the
agreed reading, else the moderated, else the first; answers taken from the file.
"""

import json
import os
import sys

import duckdb

STRUCTURE = json.dumps(
    {
        "answers": "MAP(VARCHAR, STRUCT(value VARCHAR, source VARCHAR))",
        "asAt": "DATE",
        "auditor": "VARCHAR",
        "case": {
            "ageBand": "VARCHAR",
            "reference": "VARCHAR",
            "status": "VARCHAR",
            "team": "VARCHAR",
        },
        "id": "VARCHAR",
        "reading": "VARCHAR",
        "round": "VARCHAR",
        "state": "VARCHAR",
        "template": {"id": "VARCHAR"},
    }
)

COUNTED = f"""
    select * from (
      select a.*, row_number() over (
          partition by a."case".reference, a.template.id, a.round
          order by case a.reading when 'agreed' then 0 when 'moderated' then 1 else 2 end, a.id desc
        ) as place
      from (select from_json(content, '{STRUCTURE}') as a from read_text(?))
      where a.state = 'finished' and a.reading <> 'second')
    where place = 1"""


def main(folder, database):
    unfinished = database + ".unfinished"
    if os.path.exists(unfinished):
        os.remove(unfinished)
    connection = duckdb.connect(unfinished)
    connection.execute("set threads = 2")
    connection.execute(
        f"""
        create table answers as
        select team, round, age_band, status, auditor, day, item, answer.value as value
        from (
          select "case".team as team, round, "case".ageBand as age_band, "case".status as status,
            auditor, asAt as day, unnest(map_keys(answers)) as item,
            unnest(map_values(answers)) as answer
          from ({COUNTED}))
        where answer.source = 'file'""",
        [f"{folder}/*.json"],
    )
    connection.close()
    os.replace(unfinished, database)


if __name__ == "__main__":
    main(*sys.argv[1:])
