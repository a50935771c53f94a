#!/usr/bin/env python3
"""Compares one report in all its formats, cell by cell, with its JSON.

    report_formats.py FOLDER

In FOLDER stand report.json, .md, .html, .csv and .xlsx, and report.pdf where there is one. Read with
Python's json, html.parser, csv and zipfile, with LibreOffice (which converts the workbook) and
poppler's pdftotext. Of every row of every table each number must stand in each format, and each n of
N; and the JSON is as its schema says. Prints what differs, then how much was compared; exits 1 when something differs.
"""

import collections
import csv
import io
import json
import re
import subprocess
import sys
import tempfile
from html.parser import HTMLParser
from pathlib import Path

from schemas import Schemas
from workbook import Book

SCHEMAS = Path(__file__).parent.parent.parent / "templates/schema"

# What belongs to the n of N in one row of the CSV.
BESIDE = ["audits", "not-recorded", "no-place", "beside-n", "lower", "upper", "target", "hot-spot"]
# Numbers that stand in words beside them, and so in no column of a text.
# Of a comparison, of two sources and of teams: n and N of each stand in the words of that side.
SIDES = ("earlier", "later", "file", "other", "lowest", "median", "highest")
IN_WORDS = {"n", "of", "raised", "median-minutes", "longest-minutes"}
PAIR = re.compile(r"\b(\d+)\s+(?:of|o)\s+(\d+)\b")


class Report:
    def __init__(self, path):
        self.report = json.loads(path.read_text(encoding="utf-8"))
        # Tables with rows, in reading order.
        self.tables = [(part["part"], table) for part in self.report["parts"]
                       for table in part["tables"] if table["rows"]]

    def mode(self):
        return self.report["front"]["mode"]


def numbers(row):
    return {key: value for key, value in row.items()
            if isinstance(value, (int, float)) and not isinstance(value, bool)}


def main_key(row):
    found = numbers(row)
    return next((key for key in ("n", "same") if key in found and "of" in found), None)


def printed(value):
    return f"{value:.1f}" if isinstance(value, float) else str(value)


class Comparison:
    def __init__(self):
        self.faults, self.counts = [], collections.Counter()

    def fault(self, kind, where, text):
        self.faults.append(f"{kind}: {where}: {text}")

    def same(self, kind, where, found, wanted):
        self.counts[kind] += 1
        if found != wanted:
            self.fault(kind, where, f"{found!r} where JSON has {wanted!r}")

    def holds(self, kind, where, cells, wanted):
        """Each wanted text stands in a cell of its own."""
        left = collections.Counter(cells)
        for one in wanted:
            self.counts[kind] += 1
            if left[one] == 0:
                self.fault(kind, where, f"no cell has {one!r}: {cells}")
            left[one] -= 1


def texts(kind, tables, report, comparison):
    """Tables of a text: each number that has a column, and n and N in the words of the figure."""
    comparison.same(kind, "tables", len(tables), len(report.tables))
    for (part, table), rows in zip(report.tables, tables):
        where = f"{part}, {table['title']}"
        comparison.same(kind, where, len(rows), len(table["rows"]))
        for number, (row, cells) in enumerate(zip(table["rows"], rows), 1):
            here = f"{where}, row {number}"
            key = main_key(row)
            hidden = IN_WORDS | ({"same", "lower", "upper"} if key == "same" else set())
            hidden |= {f"{side}-{count}" for side in SIDES for count in ("n", "of")}
            wanted = [printed(value) for id, value in numbers(row).items() if id not in hidden]
            figure = row.get("figure" if key == "n" else "same-text")
            comparison.holds(kind, here, cells, wanted + ([figure] if figure else []))
            counted = [(row[key], row["of"])] if key else []
            counted += [(row.get(f"{side}-n"), row.get(f"{side}-of")) for side in SIDES]
            pairs = [PAIR.search(cell) for cell in cells]
            found = [(int(pair[1]), int(pair[2])) for pair in pairs if pair]
            for n, of in counted:
                if n is None or not of:
                    continue
                comparison.counts[kind] += 1
                if (n, of) not in found:
                    comparison.fault(kind, here, f"{n} of {of} is not in {found}")


def markdown(path):
    """The rows of each table, without its head."""
    tables, lines = [], path.read_text(encoding="utf-8").split("\n")
    for number, line in enumerate(lines):
        if re.fullmatch(r"\|( -+:? \|)+", line):
            tables.append([])
        elif line.startswith("| ") and tables and not re.match(r"\|( -+:? \|)+$", "".join(
                lines[number + 1:number + 2])):
            cells = [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
            tables[-1].append([re.sub(r"\\(.)", r"\1", cell) for cell in cells])
    return tables


class Page(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.tables, self.row, self.cell, self.body = [], None, None, False

    def handle_starttag(self, tag, attributes):
        if tag == "tbody":
            self.tables.append([])
            self.body = True
        elif tag == "tr" and self.body:
            self.tables[-1].append([])
        elif tag in {"td", "th"} and self.body:
            self.cell = ""

    def handle_endtag(self, tag):
        if tag == "tbody":
            self.body = False
        elif tag in {"td", "th"} and self.cell is not None:
            self.tables[-1][-1].append(self.cell.strip())
            self.cell = None

    def handle_data(self, data):
        if self.cell is not None:
            self.cell += data


def html(path):
    page = Page()
    page.feed(path.read_text(encoding="utf-8"))
    page.close()
    return page.tables


def tidy(path, report, comparison):
    data = path.read_bytes().decode("utf-8")
    if re.search(r"[^\r]\n|\r[^\n]", data) or not data.endswith("\r\n"):
        comparison.fault("csv", "lines", "not every line ends with CR LF")
    rows = list(csv.DictReader(io.StringIO(data, newline=""), strict=True))
    found = {}
    for row in rows:
        key = row["part"], row["table"], row["table-title"], int(row["row"]), row["outcome"]
        if key in found:
            comparison.fault("csv", key, "two rows")
        found[key] = row
    wanted = 0
    for part, table in report.tables:
        for number, row in enumerate(table["rows"], 1):
            main, here = main_key(row), (part, table["sheet"], table["title"], number)
            # What stands beside an n belongs to its row, and says nothing where there is no n.
            beside = BESIDE if main == "same" or "n" in row and "audits" in row else []
            for id, value in numbers(row).items():
                if id == "of" or id in beside:
                    continue
                wanted += 1
                key = *here, "favourable" if id == main == "n" else id
                line = found.get(key, collections.defaultdict(str))
                comparison.same("csv", key, line["n"], printed(value))
                comparison.same("csv", key, line["mode"], report.mode())
                if id == main:
                    comparison.same("csv", key, line["of"], str(row["of"]))
                    comparison.same("csv", key, line["figure"], row.get("figure") or "")
                    percent = re.search(r"([\d.]+)%", row.get("figure") or "")
                    comparison.same("csv", key, line["percent"], percent[1] if percent else "")
                    for one in beside:
                        comparison.same("csv", key, line[one],
                                        "" if row.get(one) is None else
                                        row[one] if isinstance(row[one], str) else printed(row[one]))
    counted = [row for row in rows if row["n"]]
    comparison.same("csv", "rows with a number", len(counted), wanted)


def workbook(book, report, comparison):
    tables = [(sheet.name, sheet.rows()) for sheet in book.sheets if sheet.tables]
    comparison.same("xlsx", "tables", len(tables), len(report.tables))
    for one in ("f", "hyperlink", "hyperlinks"):
        inside = sum(len(list(sheet.xml.iter())) and sum(
            element.tag.rpartition("}")[2] == one for element in sheet.xml.iter())
            for sheet in book.sheets)
        comparison.same("xlsx", f"elements {one} in sheets", inside, 0)
    for sheet in book.sheets:
        comparison.same("xlsx", f"{sheet.name}, mode", sheet.cells.get((1, 0)), report.mode())
        margin = "".join(sheet.xml.itertext())
        comparison.same("xlsx", f"{sheet.name}, footer", report.mode() in margin, True)
    for (part, table), (name, rows) in zip(report.tables, tables):
        where = f"{part}, {name}"
        heads, rows = rows[0], rows[1:]
        columns = [one.get("name") for one in next(
            sheet for sheet in book.sheets if sheet.name == name).tables[0].iter()
            if one.tag.endswith("}tableColumn")]
        comparison.same("xlsx", where, heads, columns)
        comparison.same("xlsx", where, len(rows), len(table["rows"]))
        percent = heads.index("%") if "%" in heads else None
        for number, (row, cells) in enumerate(zip(table["rows"], rows), 1):
            here = f"{where}, row {number}"
            found = sorted(round(cell, 6) for place, cell in enumerate(cells)
                           if isinstance(cell, float) and place != percent)
            wanted = sorted(round(float(value), 6) for value in numbers(row).values())
            comparison.same("xlsx", here, found, wanted)
            if percent is not None:
                said = re.search(r"([\d.]+)%", row.get("figure") or "")
                share = cells[percent]
                comparison.same("xlsx", here, None if share is None else round(share * 100, 6),
                                float(said[1]) if said else None)


def libreoffice(path, book, comparison):
    """What LibreOffice shows in each cell is what the file has: texts whole, numbers as formatted."""
    with tempfile.TemporaryDirectory() as folder:
        result = subprocess.run(
            ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile",
             "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,"
             "false,-1", "--outdir", folder, str(path)],
            capture_output=True, text=True, timeout=180)
        files = sorted(Path(folder).glob("*.csv"))
        if len(files) != len(book.sheets):
            comparison.fault("libreoffice", "sheets",
                             f"{len(files)} of {len(book.sheets)}: {result.stdout}{result.stderr}")
            return
        for sheet in book.sheets:
            file = Path(folder) / f"{path.stem}-{sheet.name}.csv"
            with open(file, encoding="utf-8", newline="") as opened:
                rows = list(csv.reader(opened))
            shown = {(row, column): cell for row, cells in enumerate(rows)
                     for column, cell in enumerate(cells) if cell}
            comparison.same("libreoffice", sheet.name, sorted(shown), sorted(
                place for place, cell in sheet.cells.items() if cell != ""))
            for place, cell in sheet.cells.items():
                seen = shown.get(place, "")
                if isinstance(cell, float):
                    seen, cell = number(seen), round(cell, 6)
                comparison.same("libreoffice", (sheet.name, place), seen, cell)


def number(text):
    """The number that a cell shows, which may be a percentage."""
    try:
        return round(float(text.removesuffix("%")) / (100 if text.endswith("%") else 1), 6)
    except ValueError:
        return text


def pdf(path, report, comparison):
    text = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, text=True,
                          check=True).stdout
    found = collections.Counter((int(n), int(of)) for n, of in PAIR.findall(text))
    wanted = collections.Counter()
    for _, table in report.tables:
        for row in table["rows"]:
            key = main_key(row)
            if key and row["of"] > 0:
                wanted[row[key], row["of"]] += 1
    for pair, count in sorted(wanted.items()):
        comparison.counts["pdf"] += count
        if found[pair] < count:
            comparison.fault("pdf", f"{pair[0]} of {pair[1]}", f"{found[pair]} times, not {count}")


def main():
    folder = Path(sys.argv[1])
    report, comparison = Report(folder / "report.json"), Comparison()
    comparison.counts["schema"] += 1
    for error in Schemas(SCHEMAS).errors("report", report.report):
        comparison.fault("schema", "report.json", error)
    texts("md", markdown(folder / "report.md"), report, comparison)
    texts("html", html(folder / "report.html"), report, comparison)
    tidy(folder / "report.csv", report, comparison)
    book = Book(folder / "report.xlsx")
    workbook(book, report, comparison)
    libreoffice(folder / "report.xlsx", book, comparison)
    if (folder / "report.pdf").exists():
        pdf(folder / "report.pdf", report, comparison)
    for fault in comparison.faults:
        print(fault[:300])
    counts = ", ".join(f"{kind} {count}" for kind, count in comparison.counts.items())
    print(f"{len(report.tables)} tables; {counts}; faults {len(comparison.faults)}")
    sys.exit(1 if comparison.faults else 0)


if __name__ == "__main__":
    main()
