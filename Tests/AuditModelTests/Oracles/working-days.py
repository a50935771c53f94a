"""Prints Timescales/WorkingDayTable.swift: working days in England and Wales, 2012 to 2027.

    pip install holidays==0.108
    python3 working-days.py > ../Timescales/WorkingDayTable.swift

The holidays come from the Python package `holidays`, subdivision WLS (Wales); the days are counted
one by one with `datetime`. Nothing here shares a line or a number with the program under test.
"""

from datetime import date, timedelta

import holidays

YEARS = range(2012, 2028)
BANK = sorted(day for day in holidays.UK(subdiv="WLS", years=YEARS))
LIMITS = (1, 2, 5, 7, 10, 15, 20, 25, 35, 42)


def is_working(day):
    return day.weekday() < 5 and day not in BANK


def due(start, n):
    day = start
    while n:
        day += timedelta(days=1)
        n -= is_working(day)
    return day


def per_month(year):
    days = [date(year, 1, 1) + timedelta(days=n) for n in range(366)]
    return [sum(d.month == m and d.year == year and is_working(d) for d in days) for m in range(1, 13)]


print("// Printed by Oracles/working-days.py with the Python package holidays 0.108. Not edited by hand.")
print()
print("/// Working days in England and Wales by an outside oracle.")
print("enum WorkingDayTable {")
print("  /// Year, then the number of working days in each month from January.")
print("  static let perMonth: [(year: Int, counts: [Int])] = [")
for year in YEARS:
    print(f"    ({year}, {per_month(year)}),")
print("  ]")
print()
print("  /// Start, limit in working days, due date: every 41st day from 2012-01-01.")
print("  static let due: [(start: String, limit: Int, due: String)] = [")
start, row = date(2012, 1, 1), 0
while start < date(2027, 9, 1):
    limit = LIMITS[row % len(LIMITS)]
    print(f'    ("{start}", {limit}, "{due(start, limit)}"),')
    start, row = start + timedelta(days=41), row + 1
print("  ]")
print("}")
