#!/usr/bin/env python3
"""Reads the audit files of a workspace as another program would, and says where one breaks its format.

    python3 audit_files.py WORKSPACE

Python's standard library only. The format is that of the README: one JSON document to a file, named
by the audit's id (RFC 9562, version 7), with sorted keys, two-space indent and a final newline,
readable by its owner alone. Every value must be the one that its latest event digests, and every
event must follow from the one before. (Not for a demo, whose audits have a history of one answer
each, so that a million of them fit on a disk.) Prints each fault, a count last, and exits 1 if
there is one.
"""

import hashlib
import json
import re
import stat
import sys
from datetime import date, datetime
from pathlib import Path

FIELDS = {
    "answers": dict, "asAt": str, "auditor": str, "case": dict, "escalations": list,
    "events": list, "format": int, "id": str, "reading": str, "revision": int, "rules": dict,
    "safety": dict, "state": str, "template": dict}
VALUE_FIELDS = {"value", "clocks", "count", "text"}
DEEDS = {"begun", "answered", "erased", "finished", "reopened", "moderated", "changed"}
UUID7 = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
DIGEST = re.compile(r"sha256:[0-9a-f]{64}")


def written(value):
    """The one way in which a value is written."""
    return json.dumps(value, sort_keys=True, indent=2, ensure_ascii=False) + "\n"


def digest(data):
    return "sha256:" + hashlib.sha256(data).hexdigest()


def is_instant(text):
    try:
        return bool(datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ"))
    except ValueError:
        return False


def is_moment(text):
    if text in ("not-recorded", "not-yet"):
        return True
    form = "%Y-%m-%dT%H:%M" if "T" in text else "%Y-%m-%d"
    try:
        return bool(datetime.strptime(text, form))
    except ValueError:
        return False


def check_answer(item, answer, say):
    values = VALUE_FIELDS & answer.keys()
    # A note may stand where no answer has been given yet.
    if len(values) > 1 or not (values or answer.get("note") or answer.get("evidence")):
        say(f"answers.{item} has {sorted(values) or 'nothing'}")
    if not is_instant(answer.get("at", "")) or not answer.get("by"):
        say(f"answers.{item} does not say by whom and when")
    if answer.get("source") not in ("file", "supervision", "feedback", "interview", "indicator"):
        say(f"answers.{item}.source is {answer.get('source')!r}")
    if answer.get("finding", "strength") not in ("strength", "improvement"):
        say(f"answers.{item}.finding is {answer['finding']!r}")
    for clock in answer.get("clocks", []):
        if not clock.get("timescale") or ("end" in clock) == ("events" in clock):
            say(f"answers.{item} has a clock that is none: {clock}")
        events = [e if isinstance(e, str) else e["at"] for e in clock.get("events", [])]
        named = [clock[name] for name in ("start", "end", "ended", "turn") if name in clock]
        for moment in named + events:
            if not is_moment(moment):
                say(f"answers.{item} has the moment {moment!r}")


def check_events(audit, say):
    events, latest = audit["events"], {}
    if [event["did"] for event in events].count("begun") != 1 or events[0]["did"] != "begun":
        say("events do not begin with the one 'begun'")
    previous = []
    for event in events:
        if event["did"] not in DEEDS or not event["device"] or not is_instant(event["at"]):
            say(f"event {event['id']} is not one: {event}")
        if event["parents"] != previous:
            say(f"event {event['id']} follows {event['parents']}, not {previous}")
        previous = [event["id"]]
        subject = event.get("subject")
        if subject is not None:
            if event.get("before") != latest.get(subject):
                say(f"event {event['id']} replaces another {subject} than there was")
            latest[subject] = event.get("after")
    if len({event["id"] for event in events}) != len(events):
        say("two events have one id")
    finished = [event["did"] for event in events if event["did"] in ("finished", "reopened")]
    if (finished[-1:] == ["finished"]) != (audit["state"] == "finished"):
        say(f"the state is {audit['state']!r}, the events say {finished}")
    for item in audit["answers"].keys() | latest.keys() - {"safety", "case", "escalations"}:
        answer = audit["answers"].get(item)
        if latest.get(item) != (answer and digest(written(answer).encode())):
            say(f"the answer to {item} is not the one its latest event digests")
    for part in ("safety", "case", "escalations"):
        if part in latest and latest[part] != digest(written(audit[part]).encode()):
            say(f"{part} is not what its latest event digests")


def check(path, workspace, say):
    text = path.read_bytes().decode("utf-8")
    audit = json.loads(text)
    if text != written(audit):
        say("it is not written with sorted keys, two-space indent and a final newline")
    if stat.S_IMODE(path.stat().st_mode) & 0o077:
        say("others than its owner can read it")
    for field, kind in FIELDS.items():
        if not isinstance(audit.get(field), kind):
            say(f"{field} is {audit.get(field)!r}")
            return
    if not UUID7.fullmatch(audit["id"]) or audit["id"] + ".json" != path.name:
        say(f"its id is {audit['id']!r}")
    if audit["format"] != 1 or audit["revision"] < 1:
        say(f"format {audit['format']}, revision {audit['revision']}")
    if audit["reading"] not in ("first", "second", "moderated", "agreed"):
        say(f"reading is {audit['reading']!r}")
    if audit["safety"].get("immediateRisk", "no") not in ("yes", "no"):
        say(f"safety is {audit['safety']!r}")
    if audit["state"] == "finished" and "immediateRisk" not in audit["safety"]:
        say("it is finished without the safety question")
    if not audit["case"].get("reference") or not audit["case"].get("team"):
        say(f"case is {audit['case']!r}")
    date.fromisoformat(audit["asAt"])
    template = audit["template"]
    pinned = workspace / "templates" / f"{template['id']}@{template['version']}.yaml"
    if template["digest"] != digest(pinned.read_bytes()):
        say(f"its template is not the pinned {pinned.name}")
    if not all(DIGEST.fullmatch(audit["rules"].get(name, "")) for name in ("holidays", "timescales")):
        say(f"rules is {audit['rules']!r}")
    for item, answer in audit["answers"].items():
        check_answer(item, answer, say)
    check_events(audit, say)


def main():
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    workspace, faults = Path(sys.argv[1]), []
    files = sorted((workspace / "audits").iterdir())
    for path in files:
        check(path, workspace, lambda fault: faults.append(f"{path.name}: {fault}"))
    for fault in faults:
        print(fault)
    print(f"{len(files)} audit files, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
