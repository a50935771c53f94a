#!/usr/bin/env python3
"""Makes agreement.txt, which the tests of agreement between readers read as true.

Kappa comes from statsmodels, Gwet's coefficients from irrCAC (the implementation that follows his
handbook), Krippendorff's alpha from krippendorff; versions stand in the file's first line.

    python3 -m venv oracle && oracle/bin/pip install statsmodels irrCAC krippendorff
    oracle/bin/python Tests/Oracles/agreement.py > Tests/Oracles/agreement.txt

The interval of alpha is the jackknife's: the coefficient is worked out anew by krippendorff with each
case left out. irrCAC gives its intervals by Student's t; here stands the standard error behind them.
"""

from importlib.metadata import version
from math import sqrt

import krippendorff
import numpy as np
import pandas as pd
from irrCAC.raw import CAC
from statsmodels.stats.inter_rater import cohens_kappa

TABLES = [
    [[10, 2], [3, 5]], [[17, 1], [1, 0]], [[0, 3], [4, 0]], [[1, 0], [0, 1]],
    # Fleiss, Statistical Methods for Rates and Proportions, second edition (1981), table 13.1.
    [[75, 1, 4], [5, 4, 1], [0, 0, 10]],
    # Four grades, of which readers often differ by one.
    [[3, 2, 0, 0], [1, 6, 3, 0], [0, 2, 5, 1], [0, 0, 1, 2]],
    [[40, 9, 2, 0], [7, 55, 12, 1], [1, 10, 38, 6], [0, 2, 5, 12]],
]
# One line for each case, a number of readers for each outcome; the first table is Krippendorff's own
# example (Content Analysis, chapter 12) without its missing answers.
PANELS = [
    [[3, 0, 0, 0], [0, 4, 0, 0], [0, 0, 3, 1], [4, 0, 0, 0], [0, 3, 0, 1], [0, 0, 4, 0], [0, 0, 0, 2],
     [1, 2, 0, 1], [0, 0, 2, 2]],
    [[2, 1], [3, 0], [0, 3], [1, 2], [3, 0]],
    [[1, 1, 0], [0, 2, 0], [0, 1, 1], [2, 0, 0], [0, 0, 2], [0, 2, 0]],
]


def numbers(*values):
    return " ".join(f"{value:.12f}" for value in values)


def flat(table):
    return "/".join(",".join(map(str, row)) for row in table)


def pairs(table):
    rows = [(i, j) for i, row in enumerate(table) for j, n in enumerate(row) for _ in range(n)]
    return pd.DataFrame(rows, columns=["first", "second"])


print("# Made by agreement.py with " + ", ".join(
    f"{name} {version(name)}" for name in ("statsmodels", "irrCAC", "krippendorff")
) + "; do not edit.")
print("# kappa WEIGHTS TABLE VALUE STANDARD-ERROR")
for table in TABLES:
    for name, weights in (("same", None), ("linear", "linear")):
        found = cohens_kappa(np.array(table), wt=weights)
        print("kappa", name, flat(table), numbers(found.kappa, found.std_kappa))
print("# gwet WEIGHTS TABLE VALUE STANDARD-ERROR")
for table in TABLES:
    for name, weights in (("same", "identity"), ("linear", "linear")):
        found = CAC(pairs(table), weights=weights, categories=list(range(len(table))), digits=12)
        est = found.gwet()["est"]
        print("gwet", name, flat(table), numbers(est["coefficient_value"], est["se"]))


def alpha(counts, level):
    return krippendorff.alpha(
        value_counts=np.array(counts), level_of_measurement=level,
        value_domain=list(range(len(counts[0]))),
    )


print("# alpha METRIC CASES VALUE STANDARD-ERROR")
for cases in PANELS:
    for level in ("nominal", "ordinal"):
        without = [alpha(cases[:i] + cases[i + 1:], level) for i in range(len(cases))]
        middle = sum(without) / len(without)
        spread = sum((value - middle) ** 2 for value in without)
        error = sqrt(spread * (len(cases) - 1) / len(cases))
        print("alpha", level, flat(cases), numbers(alpha(cases, level), error))
