#!/usr/bin/env python3
"""Writes 300 hostile texts into every free-text field of a workspace and looks at its reports.

    hostile_report.py PROGRAM WORKSPACE [FORMAT...]

WORKSPACE is a demo whose files are written over. Each run takes 100 of the texts (all 300 in three) and
puts each into every field: authority, round title, team titles, notes, references, feedback, concerns,
actions, decided findings, recommendations and what was decided of them. The same workspace with plain
words in their place says what stands in a report anyway. In no format may there be more elements,
attributes, formulae, links, lines or unescaped signs than there, and nowhere what nobody sees.
Prints each fault, then how many texts were seen; exits 1 when there is a fault.
"""

import csv
import io
import json
import re
import subprocess
import sys
import unicodedata
import zipfile
import zlib
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

from workbook import Book

CHUNK = 100
WHITE = "".join(chr(code) for code in range(0x3001) if chr(code).isspace())
UNSEEN = {"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"}
TRIGGERS = ["=", "+", "-", "@", "\t", "\r", "|", "＝", "＋"]


def texts():
    """300 texts, always the same."""
    found = []
    for trigger in TRIGGERS:
        for rest in ["cmd|' /C calc'!A0", "HYPERLINK(\"http://evil.example\",\"x\")"]:
            found.append(trigger + rest)
        found += [" " + trigger + "1", "\u200b" + trigger + "1", "'" + trigger + "1"]
    for code in list(range(1, 32)) + [0x7F, 0x80, 0x85, 0x9B, 0x9C, 0x9F]:
        found.append(f"a{chr(code)}b{chr(code)}")
    for code in [0x202A, 0x202B, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0x200E, 0x200F,
                 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0x00AD, 0x061C, 0x2028, 0x2029, 0xFFFE,
                 0xFFFF, 0x1FFFE, 0x10FFFF, 0xFDD0, 0xE000, 0xE0041, 0xFFF9, 0x180E, 0x115F]:
        found.append(f"{chr(code)}abc{chr(code)}def")
    for sequence in ["[31mred", "[2J", "]0;title\a", "]8;;http://evil.example\x1b\\link", "c", "P1$r\x1b\\",
                     "[6n", "[?1049h"]:
        found += ["\x1b" + sequence, "\x9b" + sequence[1:]]
    for mark in ["\u0301", "\u0338", "\u20DD", "\u0327", "\u034F"]:
        found += [f'"{mark}', f"'{mark}>", f"<{mark}script>", f"&{mark}lt;", f"={mark}1", f"]{mark}(x)",
                  f"`{mark}`", f"|{mark}|", mark + "=1"]
    found += [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='x",
        "</td></tr></table><h1>x", "<!-- ", "--> <b>", "<svg onload=alert(1)>", "<svg><script>x</script>",
        "</style><script>", "<a href=javascript:alert(1)>x</a>", "<iframe src=//evil.example>",
        "&lt;b&gt;", "&#60;b&#62;", "&amp;amp;", "]]><![CDATA[", "<?xml version='1.0'?>", "<!DOCTYPE x>",
        "</title>", "</text></svg><script>", "<math><mi//xlink:href='data:x'>", "<base href=//x>",
        "{{title}}", "{{{mode}}}", "{{>head}}", "{{#parts}}", "{{/parts}}", "*/ } body { display:none }",
        "\\3c script\\3e", "url(http://evil.example)", "expression(alert(1))",
        "[x](http://evil.example)", "![x](http://evil.example/x.png)", "<http://evil.example>",
        "http://evil.example/a_b_c", "https://evil.example", "www.evil.example", "mailto:a@evil.example",
        "[x]: http://evil.example", "[x][y]", "# heading", "## heading", "- item", "1. item", "> quote",
        "```", "~~~", "    code", "***", "---", "===", "| a | b |", "|---|", "a | b", "*em* _em_ **s**",
        "`code`", "~~gone~~", "\\", "\\\\", "a\\|b", "[^1]", "[ ] task", "Setext\n===", "a  \nb",
        "_x0041_", "_x000D_", "_x005F_", "_x0041_x0042_", "_X0041_", "_x0000_", "__x0041__", "_xFFFF_",
        "internal:Sheet1!A1", "external:c:\\x.xlsx", "{=SUM(A1)}", "{=1}", "#REF!", "#DIV/0!", "TRUE",
        "1e999", "007", "2026-01-01", "1/2", "&P &N &[File]", "&A&\"Arial\"&12x", "\r\nSet: x", "\0",
        "a\0b", "\r\n\r\n", "\u0085", "x" * 40_000, "=" * 500, "<" * 300, "&" * 300, "_x0041_" * 80,
        "\u202e" * 50, "é\u0301" * 90, "🙂" * 90, "👩‍👩‍👧‍👦" * 20, "\"" * 90, "," * 90, "\u0301" * 70,
        "ŵŷ Ŵ Ŷ", "’‘“”", "𝒳𝒴", "ﷺ" * 60, "مرحبا", "שלום", "‮⁦x⁩", "日本", "%00", "%0d%0a", "${7*7}", "$(id)",
        "`id`", "; rm -rf /", "../../etc/passwd", "\\\\evil\\share", "NaN", "null", "undefined", "\ud800",
        "\udfffx", "a\ud83d", "\ud83d\ud83d",
    ]
    number = 0
    while len(found) < 300:
        number += 1
        found.append(TRIGGERS[number % 4] + f"<b>{number}</b>\x1b[{number}m_x00{40 + number % 10}_")
    # Those that a file may not have come last, together.
    return sorted(found, key=is_refused)


def quoted(text):
    """A text in YAML, every sign of it escaped that is not plain."""
    def escaped(sign):
        code = ord(sign)
        if sign.isascii() and (sign.isalnum() or sign == " "):
            return sign
        return f"\\u{code:04X}" if code <= 0xFFFF else f"\\U{code:08X}"
    return '"' + "".join(map(escaped, text)) + '"'


class Workspace:
    """A demo, whose texts are written over."""

    def __init__(self, path):
        self.path = Path(path)
        self.round = "2026-q1"
        self.settings = (self.path / "workspace.yaml").read_text()
        self.described = (self.path / f"rounds/{self.round}.yaml").read_text()
        self.audits = {}
        for file in sorted((self.path / "audits").glob("*.json")):
            audit = json.loads(file.read_text())
            if audit.get("round") == self.round and audit["state"] == "finished":
                self.audits[file] = audit
        self.items = sorted({item for audit in self.audits.values() for item in audit["answers"]})

    def write(self, texts, shift):
        """Every text into every field; the fields that hold one take one after the other."""
        # A reference, an item, a name of one file: some letters of their own keep them apart.
        whole = [one for one in texts if not is_refused(one)]
        single = [" / ".join(one[:80] for one in whole[place::9]) for place in range(9)]
        self.write_settings(single, shift)
        (self.path / "actions").mkdir(exist_ok=True)
        (self.path / "findings").mkdir(exist_ok=True)
        (self.path / "recommendations/decisions").mkdir(parents=True, exist_ok=True)
        audits = list(self.audits.items())
        for place in range(0, len(texts), 2):
            self.write_audit(*audits[place // 2], texts[place:place + 2])
        for number, text in enumerate(texts):
            audit = audits[number // 2][1]
            name = f"0198ffff-0000-7000-8000-{number:012x}"
            common = {"format": 1, "id": name}
            self.json(f"actions/{name}.json", {
                **common, "at": "2026-03-02T09:00:00Z", "by": "aud-1", "did": "agreed",
                "due": "2026-04-01", "audit": audit["id"], "case": audit["case"]["reference"],
                "round": self.round, "team": audit["case"].get("team"), "what": text, "who": text})
            ending = f"0198ffff-0000-7000-8001-{number:012x}"
            self.json(f"actions/{ending}.json", {
                "format": 1, "id": ending, "action": name, "parents": [name], "by": "aud-1",
                "at": "2026-03-03T09:00:00Z", "did": "dropped", "reason": text})
            item, side = self.items[number // 2], ["strength", "improvement"][number % 2]
            self.json(f"findings/{name}.json", {
                **common, "round": self.round, "item": item, "side": side, "by": text,
                "did": "taken" if number % 3 else "refused",
                "words" if number % 3 else "reason": text,
                "recordedAt": "2026-03-02T09:00:00Z", "recordedBy": "aud-1"})
            self.json(f"recommendations/decisions/{name}.json", {
                **common, "register": "hostile", "number": str(number + 1), "status": "in-progress",
                "on": "2026-03-01", "by": text, "evidence": text,
                "recordedAt": "2026-03-02T09:00:00Z", "recordedBy": "aud-1"})
        lines = ["register: hostile", f"title: {{en: {quoted(single[0])}}}",
                 f"organisation: {{en: {quoted(single[1])}}}", "published: 2015-04", "headings:"]
        for number, text in enumerate(texts, 1):
            words = quoted("refused" if is_refused(text) else text)
            lines += [f"  - heading: {{en: {words}}}", "    recommendations:",
                      f"      - number: {number}", f"        asks: {{en: {words}}}",
                      f"        owner: {{en: {words}}}"]
        (self.path / "recommendations/hostile.yaml").write_text("\n".join(lines) + "\n")

    def write_settings(self, single, shift):
        def titled(place):
            return f"{{en: {quoted(single[(place + shift) % len(single)])}}}"
        places = iter(range(1, 1000))
        text = re.sub(r"(?m)^authority:\n(?:  .*\n)+", lambda _: f"authority: {titled(0)}\n",
                      self.settings)
        text = re.sub(r"(?m)^    title:\n(?:      .*\n)+",
                      lambda _: f"    title: {titled(next(places))}\n", text)
        (self.path / "workspace.yaml").write_text(text)
        (self.path / f"rounds/{self.round}.yaml").write_text(re.sub(
            r"(?m)^title:\n(?:  .*\n)+", lambda _: f"title: {titled(8)}\n", self.described))

    def write_audit(self, file, audit, texts):
        audit = json.loads(json.dumps(audit))
        for item, text in zip(sorted(audit["answers"]), texts):
            audit["answers"][item] |= {"note": text, "evidence": text, "finding": "improvement"}
        start = "".join(text[:20] for text in texts)
        audit["case"]["reference"] = f"{start} {audit['case']['reference']}"
        moment = {"at": "2026-03-02T09:00:00Z", "by": "aud-1"}
        audit["feedback"] = [{**moment, "role": "parent", "words": text, "heading": text,
                              "consent": "yes", "approved": "yes"} for text in texts]
        audit["escalations"] = [{
            "raisedAt": "2026-03-02T09:00:00Z", "raisedBy": "aud-1", "to": text, "reason": text,
            "answeredAt": "2026-03-03T09:00:00Z", "outcome": text} for text in texts]
        self.json(file.relative_to(self.path), audit)

    def json(self, name, value):
        """Surrogates stand as escapes, which is all that a file can have of them."""
        (self.path / name).write_text(json.dumps(value, indent=2, sort_keys=True) + "\n")


def is_refused(text):
    """No file can have half a surrogate pair, and a field that must say something is not blank."""
    return not text.strip("\0\u200b" + WHITE) or any(0xD800 <= ord(one) <= 0xDFFF for one in text)


class Shape(HTMLParser):
    """Elements and attributes, and how often."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.counts = Counter()

    def handle_starttag(self, tag, attributes):
        self.counts[tag] += 1
        for name, value in attributes:
            self.counts[f"{tag} {name}"] += 1
            if name == "href" and not value.startswith("#"):
                self.counts["link away"] += 1

    def handle_decl(self, decl):
        self.counts["declaration"] += 1

    def handle_comment(self, data):
        self.counts["comment"] += 1

    handle_pi = unknown_decl = handle_comment


def shape(kind, data, faults):
    """What a report is made of, whatever its texts say."""
    if kind == "pdf":
        return pdf(data, faults)
    if kind == "xlsx":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            path = archive.namelist()
        book = Book(io.BytesIO(data))
        counts = Counter({f"part {re.sub('[0-9]+', '#', name)}": 0 for name in path})
        for name in path:
            counts[f"part {re.sub('[0-9]+', '#', name)}"] += 1
        for one in ["hyperlink", "row", "c", "table", "tableColumn", "chart", "definedName", "b", "i"]:
            counts[one] = book.elements(one)
        counts["formula cells"] = sum(one.tag.rpartition("}")[2] == "f" for sheet in book.sheets
                                      for one in sheet.xml.iter())
        hidden("xlsx", " ".join(book.strings), faults)
        for name, part in book.parts.items():
            hidden(f"xlsx {name}", part.decode("utf-8"), faults, kept="\n\r")
        return counts, " ".join(book.strings)
    text = data.decode("utf-8")
    hidden(kind, text, faults, kept="\r\n" if kind == "csv" else "\n")
    if kind == "html":
        parsed = Shape()
        parsed.feed(text)
        parsed.close()
        return parsed.counts, text
    if kind == "json":
        value = json.loads(text)
        counts = Counter()

        def walk(one, path):
            counts[path] += 1
            for key, inner in (one.items() if isinstance(one, dict) else []):
                walk(inner, f"{path}.{key}")
            for inner in one if isinstance(one, list) else []:
                walk(inner, f"{path}[]")
        walk(value, "$")
        return counts, text
    if kind == "csv":
        rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
        counts = Counter(rows=len(rows), lines=text.count("\r\n"),
                         breaks=len(re.findall("[\r\n]", text)) - 2 * text.count("\r\n"))
        for row in rows:
            counts[f"fields {len(row)}"] += 1
            for field in row:
                if field.lstrip()[:1] in tuple("=+-@|＝＋－＠\t") and field.strip():
                    faults.append(f"csv: a formula: {field[:60]!r}")
        return counts, text
    # Markdown: what stands there without a backslash is the program's own.
    # An at sign stands in a code span, which alone keeps it from becoming an address.
    bare = re.sub(r"\\.", "", text).replace("`@`", "@")
    counts = Counter({sign: bare.count(sign) for sign in "<>[]`*#|"})
    counts |= Counter(lines=text.count("\n"), links=len(re.findall(r"https?:|www\.", bare)))
    counts |= Counter(re.match(r"[#\-|*>0-9=+~]*", line)[0] and "begin " +
                      re.sub("-+", "-", re.match(r"[#\-|*>0-9=+~]*", line)[0])[:3]
                      for line in text.split("\n"))
    return counts, text


# What a PDF can do besides being read, and what it can lead to or carry.
DOES = ["URI", "JavaScript", "JS", "Launch", "GoToR", "GoToE", "SubmitForm", "ImportData", "OpenAction",
        "AA", "EmbeddedFile", "EmbeddedFiles", "Filespec", "RichMedia", "AcroForm", "XFA", "Movie", "Sound",
        "FileAttachment", "Widget", "Named", "Rendition"]


def pdf(data, faults):
    """The text as poppler reads it, the titles that readers show beside it, and what the file can do."""
    shown = subprocess.run(["pdftotext", "-", "-"], input=data, capture_output=True, check=True)
    # Poppler puts marks of its own around letters that run from right to left.
    text = re.sub("\u202b([^\u202b\u202c]*)\u202c",
                  lambda found: found[1] if runs_left(found[1]) else found[0],
                  shown.stdout.decode("utf-8"))
    hidden("pdf", text, faults, kept="\n\f")
    for title in titles(data):
        hidden("pdf title", title, faults)
    names = Counter(re.findall(rb"/([A-Za-z]+)", objects(data)))
    return Counter({f"/{one}": names[one.encode()] for one in DOES}), text


def runs_left(text):
    return any(unicodedata.bidirectional(one) in {"R", "AL"} for one in text)


def objects(data):
    """All dictionaries of a PDF; its streams are left out, save those that hold dictionaries themselves."""
    found, end = [], 0
    for stream in re.finditer(rb"stream\r?\n(.*?)\r?\nendstream", data, re.DOTALL):
        found.append(data[end:stream.start()])
        if re.search(rb"/Type\s*/ObjStm[^>]*>>\s*$", found[-1]):
            found.append(zlib.decompress(stream[1]))
        end = stream.end()
    return b"\n".join(found + [data[end:]])


def titles(data):
    """The title of the file and those of its outline."""
    for whole in re.finditer(rb"/Title\s*(?:<([0-9A-Fa-f\s]*)>|\(((?:\\.|[^()\\])*)\))", objects(data), re.S):
        if whole[1] is not None:
            raw = bytes.fromhex(whole[1].decode())
        else:
            raw = re.sub(rb"\\([0-7]{3})", lambda code: bytes([int(code[1], 8)]), whole[2])
            raw = re.sub(rb"\\(.)", rb"\1", raw)
        yield raw.decode("utf-16" if raw[:2] in (b"\xfe\xff", b"\xff\xfe") else "latin-1")


def hidden(kind, text, faults, kept=""):
    found = {one for one in text if one not in kept and unicodedata.category(one) in UNSEEN
             and not one == "\u200d"}
    if found:
        faults.append(f"{kind}: what nobody sees: {sorted(map(ascii, found))[:8]}")


def report(program, workspace, kind, faults):
    made = subprocess.run(
        [program, "report", workspace.round, "--workspace", str(workspace.path), "--framework",
         "wrexham-2013", "--format", kind, "--output", str(workspace.path / "report"), "--force"],
        capture_output=True)
    if made.returncode != 0:
        faults.append(f"{kind}: ends with {made.returncode}: {made.stderr[:300]}")
        return None
    return (workspace.path / "report").read_bytes()


def main():
    program, workspace = sys.argv[1], Workspace(sys.argv[2])
    kinds = sys.argv[3:] or ["md", "html", "csv", "json", "xlsx", "pdf"]
    faults, seen, all_texts = [], 0, texts()
    if len(workspace.audits) < CHUNK / 2 or len(set(all_texts)) != 300:
        sys.exit(f"{len(workspace.audits)} audits, {len(set(all_texts))} texts")
    workspace.write([f"plain {number}" for number in range(CHUNK)], 0)
    plain = {}
    for kind in kinds:
        data = report(program, workspace, kind, faults)
        if data is not None:
            plain[kind] = shape(kind, data, faults)[0]
    for run in range(len(all_texts) // CHUNK):
        chunk = all_texts[run * CHUNK:(run + 1) * CHUNK]
        workspace.write(chunk, run)
        for kind in kinds:
            data = report(program, workspace, kind, faults)
            if data is None or kind not in plain:
                continue
            counts, text = shape(kind, data, faults)
            for key in sorted(set(counts) | set(plain[kind])):
                # Where a file is refused there is less.
                less = any(map(is_refused, chunk)) and counts[key] < plain[kind][key]
                if counts[key] != plain[kind][key] and not less:
                    faults.append(f"{kind}, run {run}: {counts[key]} times {key!r}, {plain[kind][key]}"
                                  " with plain words")
            # The CSV has figures alone, and ids in place of what people call things.
            if kind != "csv" and "evil" in "".join(chunk) and "evil" not in text:
                faults.append(f"{kind}, run {run}: the texts are not in it")
            seen += len(chunk)
    for fault in faults:
        print(fault[:300])
    print(f"{seen} texts in {len(kinds)} formats; faults {len(faults)}")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
