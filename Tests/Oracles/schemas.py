#!/usr/bin/env python3
"""Validates every file that ships, every example and other workspaces against the JSON Schemas.

    python3 schemas.py CHECKOUT [WORKSPACE...]
    python3 schemas.py --hints CHECKOUT

The validator is Python's jsonschema, which knows nothing of this program. YAML is read in two ways:
as the program reads it, every word a text; and as an editor does that follows YAML 1.2. Each must be
accepted. Prints each fault, how many files of each kind were read last, and exits 1 if there is a
fault; a kind of which there is no file where there must be one is a fault.

With --hints, writes the line by which an editor finds the schema at the head of each shipped file
that has none.
"""

import json
import os
import re
import sys
import warnings
from pathlib import Path

try:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import jsonschema
        import yaml
except ImportError as error:
    sys.exit(f"{error}: Debian has it as python3-jsonschema and python3-yaml (scripts/install-missing test)")

# PyYAML's own parser refuses a question mark where libyaml, the program and YAML 1.2 take it for text.
if not yaml.__with_libyaml__:
    sys.exit("PyYAML was built without libyaml: install Debian's python3-yaml")

HINT = "# yaml-language-server: $schema="
# What stands in templates/ and in a workspace, and the schema of each kind.
SHIPPED = [("*.yaml", "template"), ("items/*.yaml", "items"), ("rules/*.yaml", "timescales"),
           ("rules/frameworks/*.yaml", "framework")]
WORKSPACE = [("workspace.yaml", "workspace"), ("rounds/*.yaml", "round"),
             ("templates/*.yaml", "template"), ("templates/items/*.yaml", "items"),
             ("rules/*.yaml", "timescales"), ("rules/frameworks/*.yaml", "framework"),
             ("indicators/*.yaml", "indicators"),
             ("recommendations/*.yaml", "recommendations"), ("audits/*.json", "audit"),
             ("conflicts/*.json", "audit")]


class Words(yaml.CBaseLoader):
    """As the program reads: every word is a text, and only nothing, ~ and null are null."""


class Editor(yaml.CSafeLoader):
    """As YAML 1.2 has it: true, 80 and 3.5 are no texts; yes and 2026-03-12 are."""

    yaml_implicit_resolvers = {}


def scalar(loader, node):
    text = loader.construct_scalar(node)
    return None if not node.style and text in ("", "~", "null") else text


Words.add_constructor("tag:yaml.org,2002:str", scalar)
Editor.add_implicit_resolver(
    "tag:yaml.org,2002:null", re.compile(r"(?:~|null|Null|NULL|)$"), ["~", "n", "N", ""])
Editor.add_implicit_resolver(
    "tag:yaml.org,2002:bool", re.compile(r"(?:true|True|TRUE|false|False|FALSE)$"), list("tTfF"))
Editor.add_implicit_resolver(
    "tag:yaml.org,2002:int", re.compile(r"[-+]?[0-9]+$"), list("-+0123456789"))
Editor.add_implicit_resolver(
    "tag:yaml.org,2002:float",
    re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$"),
    list("-+.0123456789"))
# PyYAML reads 010 as eight, YAML 1.2 as ten.
Editor.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(node.value))
Editor.add_constructor("tag:yaml.org,2002:float", lambda loader, node: float(node.value))


class Schemas:
    """The schemas of a folder, each of which may refer to the others."""

    def __init__(self, folder):
        self.named = {path.name: json.loads(path.read_text()) for path in sorted(folder.glob("*.json"))}
        for name, schema in self.named.items():
            jsonschema.Draft202012Validator.check_schema(schema)
            if schema["$id"] != name:
                raise ValueError(f"{name} calls itself {schema['$id']}")
        self.validators = {}

    def errors(self, kind, value):
        """What the schema has against a value: a place and a sentence each; none where it accepts."""
        if kind not in self.validators:
            self.validators[kind] = self.validator(f"{kind}.json")
        errors = self.validators[kind].iter_errors(value)
        return [f"{error.json_path}: {error.message[:200]}" for error in errors]

    def validator(self, name):
        schema = self.named[name]
        try:
            from referencing import Registry, Resource
        except ImportError:  # jsonschema before 4.18
            resolver = jsonschema.RefResolver(name, schema, store=self.named)
            return jsonschema.Draft202012Validator(schema, resolver=resolver)
        resources = [(name, Resource.from_contents(schema)) for name, schema in self.named.items()]
        registry = Registry().with_resources(resources)
        return jsonschema.Draft202012Validator(schema, registry=registry)

    def refusal(self, kind, text):
        """What the schema has against a text, read in either way; none only if both are accepted."""
        if kind == "audit":
            return self.errors(kind, json.loads(text))
        for loader in (Words, Editor):
            errors = self.errors(kind, yaml.load(text, loader))
            if errors:
                return [f"{error} (read as {loader.__name__})" for error in errors]
        return []


class Report:
    def __init__(self, schemas):
        self.schemas, self.faults, self.counts = schemas, [], {}

    def validate(self, folder, patterns, needed):
        """Validates the files of a folder; of the patterns that are needed there must be one each."""
        for pattern, kind in patterns:
            files = sorted(folder.glob(pattern))
            if not files and pattern in needed:
                self.faults.append(f"{folder / pattern}: there is no such file")
            for path in files:
                self.counts[kind] = self.counts.get(kind, 0) + 1
                for error in self.schemas.refusal(kind, path.read_text()):
                    self.faults.append(f"{path}: {error}")


def hint(path, kind, templates):
    """The line by which an editor finds the schema of a shipped file."""
    schema = os.path.relpath(templates / "schema" / f"{kind}.json", path.parent)
    return f"{HINT}{schema}\n"


def shipped(templates):
    for pattern, kind in SHIPPED:
        for path in sorted(templates.glob(pattern)):
            yield path, kind


def write_hints(templates):
    for path, kind in shipped(templates):
        text = path.read_text()
        if not text.startswith(HINT):
            path.write_text(hint(path, kind, templates) + text)


def validate(checkout, workspaces):
    templates = checkout / "templates"
    report = Report(Schemas(templates / "schema"))
    # Whoever makes a folder for frameworks has some.
    needed = {"*.yaml", "items/*.yaml", "rules/*.yaml"}
    if (templates / "rules/frameworks").is_dir():
        needed.add("rules/frameworks/*.yaml")
    report.validate(templates, SHIPPED, needed)
    for path, kind in shipped(templates):
        if not path.read_text().startswith(hint(path, kind, templates)):
            report.faults.append(f"{path}: it does not begin with the line for editors; "
                                 "write it with: python3 Tests/Oracles/schemas.py --hints .")
    for example in sorted(checkout.glob("examples/*/")):
        report.validate(example, WORKSPACE, {"workspace.yaml", "rounds/*.yaml"})
    for workspace in workspaces:
        needed = {"workspace.yaml", "rounds/*.yaml", "templates/*.yaml", "rules/*.yaml", "audits/*.json"}
        report.validate(workspace, WORKSPACE, needed)
    return report


def main():
    if len(sys.argv) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    if sys.argv[1] == "--hints":
        write_hints(Path(sys.argv[2]) / "templates")
        return 0
    report = validate(Path(sys.argv[1]), [Path(path) for path in sys.argv[2:]])
    for fault in report.faults:
        print(fault)
    kinds = ", ".join(f"{kind} {count}" for kind, count in sorted(report.counts.items()))
    print(f"{len(report.schemas.named)} schemas; {kinds}; {len(report.faults)} faults")
    return 1 if report.faults else 0


if __name__ == "__main__":
    sys.exit(main())
