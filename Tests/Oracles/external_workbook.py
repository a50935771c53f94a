"""Looks for anything in a published workbook that the published page does not print.

    external_workbook.py BOOK.xlsx PAGE.html

Every number in any cell, text, chart or property is one of the page; nothing is hidden in the file. Prints
each fault and `N numbers; faults M`; ends with 1 where there is one.
"""

import html
import re
import sys

from workbook import MAIN, Book

NUMBER = re.compile(r"\d+(?:\.\d+)?")

# Every part that libxlsxwriter needs; comments, macros, links, custom properties and XML have others.
PARTS = re.compile(
    r"\[Content_Types\]\.xml|_rels/\.rels|docProps/(app|core)\.xml"
    r"|xl/(workbook|styles|sharedStrings)\.xml|xl/theme/theme1\.xml|xl/_rels/workbook\.xml\.rels"
    r"|xl/(worksheets|drawings)/(_rels/)?(sheet|drawing)\d+\.xml(\.rels)?"
    r"|xl/charts/chart\d+\.xml|xl/tables/table\d+\.xml")


def local(element):
    return element.tag.rpartition("}")[2]


def printed(page):
    text = re.sub(r"(?s)<(style|script)\b.*?</\1>|<svg\b.*?</svg>", " ", page)
    return html.unescape(re.sub(r"(?s)<[^>]*>", " ", text))


def faults(book, page):
    words = printed(page)
    numbers = {float(found) for found in NUMBER.findall(words)}
    percents = {float(found) for found in re.findall(r"(\d+(?:\.\d+)?) ?%", words)}
    looked = 0
    # What is drawn beside n is what is left of N, and both are printed; sheets are numbered.
    drawn = set()
    rows = {}
    for (row, _), value in book.sheets[-1].cells.items():
        if isinstance(value, float):
            rows.setdefault(row, []).append(value)
    for row in rows.values():
        if len(row) == 2 and row[0] in numbers and sum(row) in numbers:
            drawn.add(row[1])
    titles = {sheet.name for sheet in book.sheets}

    def is_printed(value):
        return value in numbers or round(value * 100, 1) in percents

    def is_drawn(value):
        return value in drawn or is_printed(value)

    for name in book.parts:
        if not PARTS.fullmatch(name):
            yield f"{name}: not a part that a report needs"
    for sheet in book.xml["xl/workbook.xml"].iter(MAIN + "sheet"):
        if sheet.get("state"):
            yield f"sheet {sheet.get('name')}: {sheet.get('state')}"
    for defined in book.xml["xl/workbook.xml"].iter(MAIN + "definedName"):
        if not defined.get("name", "").startswith("_xlnm."):
            yield f"a name is defined: {defined.get('name')}"
    for name, xml in book.xml.items():
        for one in xml.iter():
            if local(one) in ("col", "row") and one.get("hidden") not in (None, "0"):
                yield f"{name}: {local(one)} is hidden"
            if local(one) == "f" and one.text and not name.startswith("xl/charts/"):
                yield f"{name}: a formula: {one.text}"
    for sheet in book.sheets:
        for (row, column), value in sheet.cells.items():
            if isinstance(value, str) and value.removeprefix("→ ") in titles:
                continue
            found = [value] if isinstance(value, float) else map(float, NUMBER.findall(value))
            fits = is_drawn if sheet is book.sheets[-1] else is_printed
            for number in found:
                looked += 1
                if not fits(number):
                    yield f"{sheet.name} {row},{column}: {value}"
    # Numbers that a chart keeps beside the cells that it names, and what is said of it in words.
    for name, xml in book.xml.items():
        said = []
        if name.startswith("xl/charts/"):
            said = [one.text or "" for one in xml.iter() if local(one) == "v"]
        if name.startswith("xl/drawings/") and not name.endswith(".rels"):
            said = [one.get("descr", "") for one in xml.iter() if local(one) == "cNvPr"]
        if name == "docProps/core.xml":
            said = [one.text or "" for one in xml.iter()
                    if local(one) in ("title", "subject", "creator", "keywords", "description",
                                      "category", "lastModifiedBy")]
        for text in said:
            for number in map(float, NUMBER.findall(text)):
                looked += 1
                if not is_drawn(number):
                    yield f"{name}: {text}"
    yield looked


def main(path, page):
    book = Book(path)
    with open(page, encoding="utf-8") as file:
        *found, looked = faults(book, file.read())
    for fault in found[:50]:
        print(fault)
    print(f"{looked} numbers; faults {len(found)}")
    return 1 if found or looked == 0 else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
