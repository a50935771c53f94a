#!/usr/bin/env python3
"""Reads CSV from standard input with Python's csv module, strictly, and prints it as JSON.

Each row is an object by the names in the first line. Fails when a row has more or fewer fields, or
when a line ends otherwise than RFC 4180 wants it.
"""

import csv
import io
import json
import sys

data = sys.stdin.buffer.read()
text = data.decode("utf-8")
if data and not data.endswith(b"\r\n"):
    sys.exit("the last line does not end with CR LF")
rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
heads = rows[0]
if any(len(row) != len(heads) for row in rows):
    sys.exit("a row has another number of fields")
json.dump([dict(zip(heads, row)) for row in rows[1:]], sys.stdout, ensure_ascii=False)
