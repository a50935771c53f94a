"""The table of all parts: as text, as Markdown between two marks of a file, and as JSON."""

import json
from pathlib import Path

from settings import BenchmarkError

HEAD = ["part", "work", "caseaudit", "beside", "theirs", "ratio", "goal", "met"]
BEGIN, END = "<!-- make bench writes from here -->", "<!-- to here -->"


def as_text(rows):
    lines = [HEAD] + [row.cells() for row in rows]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEAD))]
    table = "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip() for line in lines
    )
    return table + "".join(f"\n{note}" for note in [""] * bool(notes(rows)) + notes(rows))


def as_markdown(rows, facts):
    lines = [HEAD, ["---"] * len(HEAD)] + [row.cells() for row in rows]
    table = "\n".join(
        "| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines
    )
    about = "; ".join(f"{name} {value}" for name, value in facts.items())
    remarks = "".join(f"\n- {note}" for note in notes(rows))
    return f"{about}.\n\n{table}\n{remarks}"


def as_json(rows, facts):
    whole = {"facts": facts, "rows": [row.as_json() for row in rows]}
    return json.dumps(whole, indent=2, ensure_ascii=False, sort_keys=True) + "\n"


def notes(rows):
    """Each remark once, in the order of the rows."""
    return list(dict.fromkeys(f"{row.part}: {row.note}" for row in rows if row.note))


def write_between_marks(file, text):
    """Replaces what stands between the two marks of a file, and nothing else."""
    path = Path(file)
    whole = path.read_text(encoding="utf-8")
    if whole.count(BEGIN) != 1 or whole.count(END) != 1 or whole.index(BEGIN) > whole.index(END):
        raise BenchmarkError(f"{file}: there must be one line '{BEGIN}' and below it one '{END}'")
    before, rest = whole.split(BEGIN)
    after = rest.split(END)[1]
    path.write_text(f"{before}{BEGIN}\n\n{text}\n\n{END}{after}", encoding="utf-8")
