#!/usr/bin/env python3
"""Makes sample_size.txt, which the tests of SampleSize read as true.

    python3 -m venv oracle && oracle/bin/pip install statsmodels
    oracle/bin/python Tests/Oracles/sample_size.py > Tests/Oracles/sample_size.txt

A draw of n of N without replacement has the variance p(1-p)/n (N-n)/(N-1), which is that of a sample of
n (N-1)/(N-n) cases: that is what statsmodels' Wilson interval is asked for.
"""

import statsmodels
from statsmodels.stats.proportion import proportion_confint

print(f"# Made by sample_size.py with statsmodels {statsmodels.__version__}; do not edit.")
print("# size CASES POPULATION PERCENT LOWER UPPER")
for cases, population in [(1, 2), (8, 9), (8, 40), (19, 300), (40, 300), (75, 300), (299, 300), (200, 100000)]:
    for percent in (50, 80, 90):
        effective = cases * (population - 1) / (population - cases)
        low, high = proportion_confint(percent / 100 * effective, effective, method="wilson")
        print(f"size {cases} {population} {percent} {low:.12f} {high:.12f}")
