"""Prints Timescales/DayTable.swift: days by Python's datetime, every 19,997th from year 1 to 9999.

    python3 days.py > ../Timescales/DayTable.swift
"""

import calendar
from datetime import date, timedelta

EPOCH = date(1970, 1, 1)


def months_on(day, months):
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


print("// Printed by Oracles/days.py with Python's datetime. Not edited by hand.")
print()
print("/// Days by an outside oracle.")
print("enum DayTable {")
print("  /// Days since 1970-01-01, the day, its weekday from 0 for Monday, and the day 7 months on.")
print("  static let rows: [(number: Int, day: String, weekday: Int, sevenMonthsOn: String)] = [")
numbers = list(range(date.min.toordinal(), date(9999, 5, 1).toordinal(), 19997))
numbers += [date(y, m, d).toordinal() for y in (1900, 2000, 2023, 2024, 2100) for m, d in ((1, 31), (2, 28), (3, 1), (7, 31), (12, 31))]
for ordinal in numbers:
    day = date.fromordinal(ordinal)
    print(f'    ({(day - EPOCH).days}, "{day}", {day.weekday()}, "{months_on(day, 7)}"),')
print("  ]")
print("}")
