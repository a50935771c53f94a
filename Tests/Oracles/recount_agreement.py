#!/usr/bin/env python3
"""Works out the agreement between readers again, from the audit files, and compares.

    python3 recount_agreement.py WORKSPACE --templates core-four.json assessment.json \
        --rules rules.json --figures figures.json --agreement agreement.json

The documents are those of recount.py, from which outcomes are taken, and what 'caseaudit agreement
--format json' prints. Pairs, tables, coefficients and the pools are worked out here the plain way:
kappa and AC from lists of pairs, alpha from every pair of answers of one case. Python's standard
library only. Prints each difference and exits 1 if there is one.
"""

import argparse
import sys
from collections import defaultdict
from datetime import date
from itertools import permutations
from math import isclose

from recount import (
    Judge, Path, Rules, askable_items, outcomes, read,
)

GRADES = ["good", "satisfactory", "weak", "poor"]


def answers_that_count(item):
    kind = item["answer"]["kind"]
    if kind == "choice":
        return [option["id"] for option in item["answer"]["options"]] + ["not-recorded"]
    return {
        "yes-no": ["met", "not-met"],
        "yes-no-not-recorded": ["met", "not-met", "not-recorded"],
        "grade": GRADES,
        "dates": ["met", "missed", "overdue"],
    }.get(kind)


def cases(audits):
    """For each case that was read again: the first reading, and those of other auditors."""
    found = defaultdict(list)
    for audit in audits:
        if audit["state"] == "finished":
            key = (audit["case"]["reference"], audit["template"]["id"], audit.get("round"))
            found[key].append(audit)
    for key in found:
        found[key].sort(key=lambda audit: (audit["asAt"], audit["id"]))
    for readings in found.values():
        firsts = [audit for audit in readings if audit["reading"] == "first"]
        if not firsts:
            continue
        others = {
            audit["auditor"]: audit for audit in readings
            if audit["reading"] == "second" and audit["auditor"] != firsts[-1]["auditor"]}
        if others:
            yield [firsts[-1]] + sorted(others.values(), key=lambda audit: audit["id"])


def weight(one, other, of, ordered):
    if not ordered:
        return 1.0 if one == other else 0.0
    return 1 - abs(one - other) / (of - 1)


def kappa(pairs, of, ordered):
    if not pairs:
        return "no-pairs"
    if len({answer for pair in pairs for answer in pair}) == 1:
        return "one-outcome"
    observed = sum(weight(a, b, of, ordered) for a, b in pairs) / len(pairs)
    expected = sum(
        weight(a, b, of, ordered) for a, _ in pairs for _, b in pairs) / len(pairs) ** 2
    return (observed - expected) / (1 - expected)


def gwet(pairs, of, ordered):
    if not pairs:
        return "no-pairs"
    if of == 1:
        return "one-outcome"
    observed = sum(weight(a, b, of, ordered) for a, b in pairs) / len(pairs)
    total = sum(weight(a, b, of, ordered) for a in range(of) for b in range(of))
    shares = [sum((a == k) + (b == k) for a, b in pairs) / (2 * len(pairs)) for k in range(of)]
    expected = total / (of * (of - 1)) * sum(share * (1 - share) for share in shares)
    return (observed - expected) / (1 - expected)


def alpha(panels, of, ordered):
    panels = [panel for panel in panels if len(panel) > 1]
    if not panels:
        return "no-pairs"
    values = [value for panel in panels for value in panel]
    if len(set(values)) == 1:
        return "one-outcome"
    totals = [values.count(k) for k in range(of)]

    def distance(a, b):
        if not ordered:
            return float(a != b)
        between = totals[min(a, b):max(a, b) + 1]
        return (sum(between) - (totals[a] + totals[b]) / 2) ** 2

    observed = sum(
        distance(a, b) / (len(panel) - 1)
        for panel in panels for a, b in permutations(panel, 2)) / len(values)
    expected = sum(
        totals[a] * totals[b] * distance(a, b) for a in range(of) for b in range(of)
    ) / (len(values) * (len(values) - 1))
    return 1 - observed / expected


def same(mine, theirs):
    if isinstance(mine, str):
        return theirs == {"undefined": mine}
    return "value" in theirs and isclose(mine, theirs["value"], rel_tol=1e-9, abs_tol=1e-9)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("workspace")
    parser.add_argument("--templates", nargs="+", required=True)
    parser.add_argument("--rules", required=True)
    parser.add_argument("--figures", required=True)
    parser.add_argument("--agreement", required=True)
    options = parser.parse_args()
    templates = {}
    for path in options.templates:
        document = read(path)
        for t in document if isinstance(document, list) else [document]:
            templates[t["template"], t["version"]] = {
                "id": t["template"], "short": t["short"],
                "items": [item for section in t["sections"] for item in section["items"]],
                "sections": {s["id"]: [i["id"] for i in s["items"]] for s in t["sections"]}}
    rules, program = Rules(read(options.rules)), read(options.agreement)
    rounds = {each["id"]: each for each in read(options.figures)["rounds"]}
    audits = [read(path) for path in sorted((Path(options.workspace) / "audits").glob("*.json"))]

    def found(audit):
        template = templates[audit["template"]["id"], audit["template"]["version"]]
        described = rounds.get(audit.get("round"), {})
        receipt = described.get("receipt")
        judge = Judge(
            rules, receipt["closing"] if receipt else None, date.fromisoformat(audit["asAt"]))
        items = template["items"]
        of = outcomes(audit, items, askable_items(template, described), judge)
        return {
            item["meaning"]: (item, outcome[0])
            for item, outcome in zip(items, of)}

    read_cases = list(cases(audits))
    panels = defaultdict(list)
    items = {}
    for readings in read_cases:
        all_found = [found(audit) for audit in readings]
        for key, (item, first) in all_found[0].items():
            others = [each[key][1] for each in all_found[1:] if key in each]
            if others and answers_that_count(item):
                items[key] = item
                panels[key].append([first] + others)

    differences = []
    expected = {}
    pools = defaultdict(lambda: [0, 0])
    for key, answers in panels.items():
        item = items[key]
        counted = answers_that_count(item)
        ordered = item["answer"]["kind"] == "grade"
        numbers = [[counted.index(a) if a in counted else None for a in case] for case in answers]
        ends = [(case[0], case[-1]) for case in numbers]
        pairs = [pair for pair in ends if None not in pair]
        alone = sum((a is None) != (b is None) for a, b in ends)
        if not pairs and not alone:
            continue
        table = [[pairs.count((a, b)) for b in range(len(counted))] for a in range(len(counted))]
        agree = sum(a == b for a, b in pairs)
        if not item["restates"]:
            pools["all"][0] += agree
            pools["all"][1] += len(pairs)
        expected[key] = {
            "table": table, "same": {"n": agree, "of": len(pairs)}, "oneReaderOnly": alone,
            "kappa": kappa(pairs, len(counted), ordered),
            "gwet": gwet(pairs, len(counted), ordered),
            "alpha": alpha(
                [[a for a in case if a is not None] for case in numbers], len(counted), ordered),
        }
    said = {item["meaning"]: item for item in program["items"]}
    if program["cases"] != len(read_cases):
        differences.append(f"cases: {len(read_cases)} here, {program['cases']} there")
    for key in sorted(set(expected) | set(said)):
        if key not in expected or key not in said:
            differences.append(f"{key}: only {'here' if key in expected else 'there'}")
            continue
        for field, value in expected[key].items():
            theirs = said[key][field]
            is_same = same(value, theirs) if field in ("kappa", "gwet", "alpha") else value == theirs
            if not is_same:
                differences.append(f"{key} {field}: {value} here, {theirs} there")
    overall = {pool["answers"]: pool for pool in program["overall"]}
    if pools["all"][1] and overall["all"]["same"] != {"n": pools["all"][0], "of": pools["all"][1]}:
        differences.append(f"all: {pools['all']} here, {overall['all']['same']} there")
    for line in differences:
        print(line)
    print(
        f"{len(read_cases)} cases read twice, {len(expected)} items, {len(differences)} differences",
        file=sys.stderr)
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())
