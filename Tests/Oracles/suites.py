#!/usr/bin/env python3
"""Packs the files of two public test suites into one file each, for AuditStoreTests.

    suites.py json FOLDER > json-test-suite.json     FOLDER: JSONTestSuite/test_parsing
    suites.py yaml FOLDER > yaml-test-suite.json     FOLDER: a data branch of yaml-test-suite

Bytes are kept as they are, in base64; `times` and `then` shorten files that repeat one beginning.
"""

import base64
import json
import pathlib
import sys


def text(data):
    return base64.b64encode(data).decode()


def json_case(path):
    data = path.read_bytes()
    case = {"name": path.stem}
    for unit in (b'[{"":', b"["):
        times = len(data) // len(unit)
        end = data[len(unit) * times:]
        if times > 10_000 and data.startswith(unit * times) and len(end) < 10:
            return case | {"bytes": text(unit), "times": times, "then": text(end)}
    return case | {"bytes": text(data)}


def yaml_case(path, root):
    folder = path.parent
    case = {"name": "/".join(folder.relative_to(root).parts), "bytes": text(path.read_bytes())}
    if (folder / "error").exists():
        case["isMistake"] = True
    means = folder / "in.json"
    if means.exists():
        case["means"] = text(means.read_bytes())
    return case


kind, root = sys.argv[1], pathlib.Path(sys.argv[2])
if kind == "json":
    cases = [json_case(path) for path in sorted(root.glob("*.json"))]
else:
    # Folders such as `tags` name the same cases again.
    cases = [
        yaml_case(path, root)
        for path in sorted(root.rglob("in.yaml"))
        if path.relative_to(root).parts[0] not in ("name", "tags")
    ]
json.dump({"cases": cases}, sys.stdout, indent=1)
print()
