"""Reads a page as strictly as XML and prints every rule that it breaks, one to a line.

    page_check.py PAGE

Python's html.parser, which knows nothing of this program. Rules: every element is closed in its turn;
ids are there once, and everything that names one finds it; one h1, and no heading skips a level; every
table has a caption and every head cell a scope; every picture is hidden from readers or has title and
description; nothing runs, and nothing is loaded from anywhere.
"""

import re
import sys
import unicodedata
from html.parser import HTMLParser

EMPTY = {"meta", "br", "link", "img", "input", "hr"}
NAMING = ["aria-labelledby", "aria-describedby", "headers", "for"]
FORBIDDEN = {"script", "link", "img", "iframe", "object", "embed", "form", "base", "audio", "video"}


class Page(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open, self.faults, self.ids, self.named = [], [], {}, []
        self.level, self.tops, self.captions = 0, 0, []
        self.landmarks, self.pictures = [], []

    def fault(self, text):
        self.faults.append(f"{self.getpos()[0]}: {text}")

    def begin(self, tag, pairs):
        attributes = dict(pairs)
        if len(attributes) != len(pairs):
            self.fault(f"an attribute of {tag} stands there twice")
        if tag in FORBIDDEN:
            self.fault(f"{tag} does not belong on the page")
        for name, value in pairs:
            if name.startswith("on") or name in {"src", "srcset", "action", "xlink:href"}:
                self.fault(f"{tag} has {name}")
            if name == "href" and not value.startswith("#"):
                self.fault(f"{tag} leads to {value}")
            if name == "href":
                self.named.append((self.getpos()[0], value[1:]))
            if name in NAMING:
                self.named += [(self.getpos()[0], one) for one in value.split()]
        if "id" in attributes:
            if attributes["id"] in self.ids:
                self.fault(f"the id {attributes['id']} is there twice")
            if not re.fullmatch(r"[A-Za-z][A-Za-z0-9-]*", attributes["id"]):
                self.fault(f"the id {attributes['id']!r} is no plain word")
            self.ids[attributes["id"]] = tag
        if re.fullmatch("h[1-6]", tag):
            level = int(tag[1])
            if level > self.level + 1:
                self.fault(f"{tag} follows h{self.level}")
            self.level = level
            self.tops += level == 1
        if tag == "table":
            self.captions.append(False)
        if tag == "caption" and self.captions:
            self.captions[-1] = True
        if tag == "th" and attributes.get("scope") not in {"col", "row"}:
            self.fault("a head cell has no scope")
        if tag in {"header", "nav", "main", "footer"}:
            self.landmarks.append(tag)
        if tag == "svg" and attributes.get("aria-hidden") != "true":
            if attributes.get("role") != "img" or "aria-labelledby" not in attributes:
                self.fault("a picture is neither hidden nor said")
            self.pictures.append(set())
        if self.pictures and tag in {"title", "desc"} and "svg" in self.open:
            self.pictures[-1].add(tag)
        if tag == "html" and attributes.get("lang") not in {"en", "cy"}:
            self.fault("the page does not say its language")

    def handle_starttag(self, tag, attributes):
        self.begin(tag, attributes)
        if tag not in EMPTY:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.begin(tag, attributes)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.fault(f"{tag} is closed out of turn")
        if tag == "table" and not self.captions.pop():
            self.fault("a table has no caption")

    def finish(self):
        self.close()
        if self.open:
            self.fault(f"not closed: {self.open}")
        if self.tops != 1:
            self.fault(f"{self.tops} headings of the first level")
        for line, name in self.named:
            if name not in self.ids:
                self.faults.append(f"{line}: nothing has the id {name}")
        for one in ["header", "nav", "main", "footer"]:
            if self.landmarks.count(one) != 1:
                self.fault(f"{self.landmarks.count(one)} times {one}")
        if any(one != {"title", "desc"} for one in self.pictures):
            self.fault("a picture lacks title or description")
        return self.faults


def main():
    with open(sys.argv[1], encoding="utf-8", errors="strict") as file:
        text = file.read()
    page = Page()
    page.feed(text)
    faults = page.finish()
    unseen = {"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"}
    hidden = {one for one in text if one != "\n" and unicodedata.category(one) in unseen}
    if hidden:
        faults.append(f"what nobody sees: {sorted(map(ascii, hidden))}")
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    if f'http-equiv="Content-Security-Policy" content="{policy}' not in text:
        faults.append("no policy keeps scripts and the network out")
    print("\n".join(faults), end="\n" if faults else "")


if __name__ == "__main__":
    main()
