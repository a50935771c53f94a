#!/usr/bin/env python3
"""Makes intervals.txt, which the tests of Interval read as true.

Wilson and Newcombe come from statsmodels (0.15.0 when the file was made):

    python3 -m venv oracle && oracle/bin/pip install statsmodels
    oracle/bin/python Tests/Oracles/intervals.py > Tests/Oracles/intervals.txt

statsmodels has no finite-population correction for Wilson. Those lines are found here without any
closed formula: the limits are where the share p, with the variance p(1-p)/n (N-n)/(N-1) of a draw
without replacement, lies exactly 1.96 standard errors from the sample's share; they are searched
for by halving, in decimals of 50 places.
"""

from decimal import Decimal, getcontext

import statsmodels
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint

getcontext().prec = 50
DEVIATE = Decimal("1.959963984540054235524594430520551527")

SHARES = [
    (0, 1), (1, 1), (0, 10), (10, 10), (1, 10), (3, 7), (17, 19), (8, 19), (16, 19), (41, 50),
    (25, 50), (1, 199), (150, 200), (28, 28), (999, 1000), (1, 100000), (54321, 100000),
]
PAIRS = [
    ((56, 70), (48, 80)), ((48, 80), (56, 70)), ((9, 10), (3, 10)), ((10, 10), (0, 20)),
    ((0, 10), (0, 20)), ((10, 10), (20, 20)), ((17, 19), (16, 21)), ((12, 60), (30, 60)),
    ((1, 1), (0, 1)), ((400, 1000), (460, 1000)),
]
DRAWN = [(17, 19, 40), (8, 19, 20), (0, 10, 30), (10, 10, 30), (30, 60, 120), (41, 50, 1000),
         (5, 8, 9), (1, 2, 3)]


def corrected(n, of, population):
    share = Decimal(n) / of
    factor = Decimal(population - of) / (population - 1)

    def beyond(p):
        return (share - p) ** 2 - DEVIATE ** 2 * p * (1 - p) / of * factor

    def search(outside, inside):
        for _ in range(160):
            middle = (outside + inside) / 2
            if beyond(middle) > 0:
                outside = middle
            else:
                inside = middle
        return outside

    lower = Decimal(0) if n == 0 else search(Decimal(0), share)
    upper = Decimal(1) if n == of else search(Decimal(1), share)
    return lower, upper


print(f"# Made by intervals.py with statsmodels {statsmodels.__version__}; do not edit.")
print("# wilson N OF LOWER UPPER")
for n, of in SHARES:
    lower, upper = proportion_confint(n, of, alpha=0.05, method="wilson")
    print(f"wilson {n} {of} {lower:.12f} {upper:.12f}")
print("# corrected N OF POPULATION LOWER UPPER")
for n, of, population in DRAWN:
    lower, upper = corrected(n, of, population)
    print(f"corrected {n} {of} {population} {lower:.12f} {upper:.12f}")
print("# newcombe N1 OF1 N2 OF2 LOWER UPPER, of the second less the first")
for (n1, of1), (n2, of2) in PAIRS:
    lower, upper = confint_proportions_2indep(
        n2, of2, n1, of1, method="newcomb", compare="diff", alpha=0.05)
    print(f"newcombe {n1} {of1} {n2} {of2} {lower:.12f} {upper:.12f}")
