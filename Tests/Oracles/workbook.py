"""An XLSX file as its parts of XML say it; nothing of this program is known here."""

import re
import zipfile
from xml.etree import ElementTree

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def decoded(text):
    """ECMA-376 part 1, 22.9.2.19: `_x0041_` in a file is the letter A."""
    return re.sub("_x([0-9A-Fa-f]{4})_", lambda found: chr(int(found[1], 16)), text)


class Book:
    """Sheets in order: a name, cells by (row, column) from 0, and its tables."""

    def __init__(self, path):
        with zipfile.ZipFile(path) as archive:
            if archive.testzip():
                raise ValueError("a part of the file is damaged")
            self.parts = {name: archive.read(name) for name in archive.namelist()}
        self.xml = {name: ElementTree.fromstring(data) for name, data in self.parts.items()
                    if name.endswith((".xml", ".rels"))}
        shared = self.xml.get("xl/sharedStrings.xml")
        self.strings = [decoded("".join(one.text or "" for one in item.iter(MAIN + "t")))
                        for item in (shared if shared is not None else [])]
        links = self.links("xl/workbook.xml")
        self.sheets = [Sheet(self, one.get("name"), "xl/" + links[one.get(LINK)])
                       for one in self.xml["xl/workbook.xml"].iter(MAIN + "sheet")]

    def links(self, part):
        folder, _, name = part.rpartition("/")
        found = self.xml.get(f"{folder}/_rels/{name}.rels")
        return {one.get("Id"): one.get("Target") for one in (found if found is not None else [])}

    def elements(self, ending):
        """How often an element with this local name stands in the whole file."""
        return sum(one.tag.rpartition("}")[2] == ending for xml in self.xml.values()
                   for one in xml.iter())


class Sheet:
    def __init__(self, book, name, part):
        self.name, self.xml = name, book.xml[part]
        self.cells = {}
        for cell in self.xml.iter(MAIN + "c"):
            value = cell.find(MAIN + "v")
            if value is None:
                continue
            is_text = cell.get("t") == "s"
            self.cells[place(cell.get("r"))] = (
                book.strings[int(value.text)] if is_text else float(value.text))
        self.tables = [book.xml["xl/" + target.removeprefix("../")]
                       for target in book.links(part).values() if "/table" in target]

    def rows(self):
        """The rows of its one table, the head first; nothing where a cell is empty."""
        if not self.tables:
            return None
        first, last = map(place, self.tables[0].get("ref").split(":"))
        return [[self.cells.get((row, column)) for column in range(first[1], last[1] + 1)]
                for row in range(first[0], last[0] + 1)]


def place(reference):
    letters, digits = re.fullmatch("([A-Z]+)([0-9]+)", reference).groups()
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - 64
    return int(digits) - 1, column - 1
