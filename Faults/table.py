"""The rows of a run, for a terminal and for a page."""

from pathlib import Path

from chosen import FaultError

BEGIN = "<!-- make faults writes from here -->"
END = "<!-- make faults writes to here -->"


def as_text(rows):
    return "\n".join(
        f"{row.verdict:9} {row.part}: {row.fault}\n{'':10}target: {row.target}\n{'':10}seen: {row.seen}"
        for row in rows
    )


def as_markdown(rows, facts):
    lines = [
        "; ".join(f"{name} {value}" for name, value in facts.items()) + ".",
        "",
        "| fault | target | seen | met | command |",
        "| --- | --- | --- | --- | --- |",
    ]
    for row in rows:
        cells = [row.fault, row.target, row.seen, row.verdict, f"`{row.command}`"]
        lines.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
    return "\n".join(lines)


def write_between_marks(path, text):
    page = Path(path).read_text(encoding="utf-8")
    if page.count(BEGIN) != 1 or page.count(END) != 1:
        raise FaultError(f"{path} has no place for the table: {BEGIN} and {END}, once each")
    before, rest = page.split(BEGIN)
    after = rest.split(END)[1]
    Path(path).write_text(f"{before}{BEGIN}\n\n{text}\n\n{END}{after}", encoding="utf-8")
