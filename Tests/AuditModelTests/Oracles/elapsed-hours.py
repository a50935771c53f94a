"""Prints Timescales/ElapsedTable.swift: real minutes between wall times in Wales, by zoneinfo.

    python3 elapsed-hours.py > ../Timescales/ElapsedTable.swift

The zone data of the system (Europe/London) decide; the program under test has its own rule.
"""

from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")
PAIRS = []
for year in (1996, 2005, 2012, 2018, 2023, 2026, 2031, 2038):
    for month in (3, 10):
        last = max(d for d in (datetime(year, month, n) for n in range(25, 32)) if d.weekday() == 6)
        for hours in (-20, -1, 0):
            begin = last + timedelta(hours=hours)
            PAIRS += [(begin, begin + timedelta(hours=n)) for n in (24, 26, 72)]


def instant(wall):
    return wall.replace(tzinfo=LONDON).astimezone(timezone.utc)


print("// Printed by Oracles/elapsed-hours.py with Python's zoneinfo. Not edited by hand.")
print()
print("/// Real minutes between wall times in Wales by an outside oracle.")
print("enum ElapsedTable {")
print("  static let rows: [(start: String, end: String, minutes: Int)] = [")
for begin, end in PAIRS:
    minutes = int((instant(end) - instant(begin)).total_seconds() // 60)
    text = "%Y-%m-%dT%H:%M"
    print(f'    ("{begin.strftime(text)}", "{end.strftime(text)}", {minutes}),')
print("  ]")
print("}")
