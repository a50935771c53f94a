#!/usr/bin/env python3
"""Draws samples as caseaudit does, from its description alone; the tests of the draw read the result.

    python3 Tests/Oracles/draw.py > Tests/Oracles/draw.txt
    python3 Tests/Oracles/draw.py CASES.csv SEED PER-TEAM [COLUMN...]

The second form replays the draw of a round: one line for each drawn case, team, stratum and reference.
Python's standard library only. The description:

1. Sort the cases by the bytes of their references in UTF-8.
2. SplitMix64 from the seed gives 64 bits at a time. A number below n: 64 bits times n; the high half is
   the number, unless the low half is less than 2**64 mod n: then the next 64 bits are taken.
3. Shuffle: for the last place down to the second, change places with a number below place + 1.
4. Each stratum (team, and the words of some columns) gives the first of its cases in that order, as many
   as its share: proportional within the team, by largest remainder, of equal remainders the larger
   stratum first, then the earlier.
"""

import csv
import sys
from fractions import Fraction

MASK = (1 << 64) - 1


class SplitMix64:
    def __init__(self, seed):
        self.state = seed

    def next(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        bits = self.state
        bits = ((bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        bits = ((bits ^ (bits >> 27)) * 0x94D049BB133111EB) & MASK
        return bits ^ (bits >> 31)

    def below(self, limit):
        while True:
            high, low = divmod(self.next() * limit, 1 << 64)
            if low >= (1 << 64) % limit:
                return high


def order(references, seed):
    references = sorted(references, key=lambda text: text.encode())
    generator = SplitMix64(seed)
    for last in range(len(references) - 1, 0, -1):
        other = generator.below(last + 1)
        references[last], references[other] = references[other], references[last]
    return references


def largest_remainder(number, sizes):
    whole = sum(sizes)
    if number >= whole:
        return list(sizes)
    exact = [Fraction(number * size, whole) for size in sizes]
    shares = [int(share) for share in exact]
    cut = sorted(range(len(sizes)), key=lambda i: (shares[i] - exact[i], -sizes[i], i))
    for index in cut[: number - sum(shares)]:
        shares[index] += 1
    return shares


def draw(cases, seed, per_team, columns, left_out=()):
    """Cases are dictionaries; returns (team, stratum, reference) in the order of the round's file."""
    place = {reference: i for i, reference in enumerate(order([c["case"] for c in cases], seed))}
    strata = {}
    for case in cases:
        if case["case"] not in left_out:
            stratum = " / ".join(case[column] or "not-recorded" for column in columns)
            strata.setdefault(case["team"], {}).setdefault(stratum, []).append(case["case"])
    result = []
    for team in sorted(strata, key=str.encode):
        names = sorted(strata[team], key=str.encode)
        shares = largest_remainder(per_team, [len(strata[team][name]) for name in names])
        for name, share in zip(names, shares):
            for reference in sorted(strata[team][name], key=place.get)[:share]:
                result.append((team, name, reference))
    return result


def invented():
    teams, words, bands = ["north", "south", "west"], ["in-need", "referral", ""], ["0-4", "5-10"]
    return [{"case": f"WX-{i * 7919 % 10000:04}", "team": teams[i * i % 3 if i % 5 else 2],
             "status": words[i % 7 % 3], "age-band": bands[i % 2]} for i in range(60)]


def main():
    if len(sys.argv) > 3:
        with open(sys.argv[1], newline="", encoding="utf-8-sig") as file:
            cases = list(csv.DictReader(file))
        for line in draw(cases, int(sys.argv[2]), int(sys.argv[3]), sys.argv[4:]):
            print(*line, sep="\t")
        return
    print("# Made by draw.py; do not edit.")
    print("# below SEED LIMIT NUMBERS; order SEED REFERENCES; case REFERENCE TEAM STATUS AGE-BAND;")
    print("# share NUMBER SIZES = SHARES; drawn SEED PER-TEAM COLUMNS LEFT-OUT REFERENCE...")
    for seed, limit in [(0, 1000), (7, 3), (42, 2**63 + 1), (2**64 - 1, 2**64 - 1)]:
        generator = SplitMix64(seed)
        print("below", seed, limit, *[generator.below(limit) for _ in range(8)])
    for number, sizes in [(8, [5, 3, 2]), (3, [10, 10, 10, 10]), (7, [1, 1, 100]), (0, [4, 4]),
                          (9, [2, 3]), (4, [6, 3, 3]), (2, [3, 1, 3]), (5, [7])]:
        print("share", number, *sizes, "=", *largest_remainder(number, sizes))
    cases = invented()
    for case in cases:
        print("case", case["case"], case["team"], case["status"] or "-", case["age-band"])
    for seed in (0, 42, 2**63 - 1):
        print("order", seed, *order([case["case"] for case in cases], seed))
    for seed, per_team, columns, left_out in [
        (42, 4, ["status", "age-band"], []), (43, 4, ["status", "age-band"], []),
        (42, 4, ["status", "age-band"], ["WX-0000", "WX-7919"]), (42, 8, [], []),
        (1, 500, ["status"], []),
    ]:
        drawn = draw(cases, seed, per_team, columns, left_out)
        print("drawn", seed, per_team, ",".join(columns) or "-", ",".join(left_out) or "-",
              *[reference for _, _, reference in drawn])


main()
