#!/usr/bin/env python3
"""Prints the chances that MissPatternTests reads as true.

    python3 Tests/Oracles/clusters.py          # needs scipy (1.17.1 when the values were taken)

Each line: misses of a group, its audits, all misses, all audits, and how often chance alone would
put at least so many misses into that group. It is scipy's hypergeometric distribution.
"""

from scipy.stats import hypergeom

CASES = [
    (6, 10, 8, 40), (3, 10, 5, 50), (5, 10, 5, 50), (4, 10, 5, 50), (1, 1, 1, 1), (0, 4, 3, 9),
    (4, 8, 8, 16), (5, 8, 8, 16), (10, 20, 10, 20), (60, 400, 100, 2000), (30, 400, 100, 2000),
    (700, 4000, 1200, 20000),
]

for misses, group, all_misses, audits in CASES:
    chance = hypergeom.sf(misses - 1, audits, all_misses, group)
    print(misses, group, all_misses, audits, repr(float(chance)))
