#!/usr/bin/env python3
"""Counts the figures of a workspace again, from its audit files, and compares.

    caseaudit templates core-four --format json > core-four.json
    caseaudit templates assessment --format json > assessment.json
    caseaudit templates --rules --format json > rules.json
    caseaudit figures --format json > figures.json
    caseaudit figures --by month --format json > by-month.json
    python3 recount.py WORKSPACE --templates core-four.json assessment.json \
        --rules rules.json --figures figures.json by-month.json

A document that tells figures apart by month, age band or status has each of its slices compared
too: which slices there are, and the figures and pools of each.

Python's standard library only. Nothing is taken from the program but the facts of templates,
timescales, holidays and rounds: conditions, clocks, working days, outcomes, which reading counts,
counts and intervals are worked out here, from the audit files, the plain way (days are walked one
by one, hours are taken from the time-zone database). Prints each difference and exits 1 if there
is one, 2 when used wrongly.
"""

import argparse
import json
import sys
from calendar import monthrange
from collections import Counter, defaultdict
from datetime import date, datetime, timedelta, timezone
from math import sqrt
from pathlib import Path
from statistics import median_low
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")
DAY = timedelta(days=1)
FAVOURABLE = {"met", "good", "satisfactory"}
UNFAVOURABLE = {"not-met", "not-recorded", "weak", "poor", "missed", "overdue"}
GRADES = {"good", "satisfactory", "weak", "poor"}


class Unknown(Exception):
    """Something that the judgement needs is not known."""


class PastHolidays(Unknown):
    """The due date lies past the last day of the holiday list."""


# Days

class Days:
    """Days that count, within the stretch for which they are known."""

    def __init__(self, first, last, counts):
        self.first, self.last, self.counts = first, last, counts

    def known(self, day):
        return self.first <= day <= self.last

    def nth_after(self, n, day):
        if not self.known(day) and day + DAY != self.first:
            raise PastHolidays() if day > self.last else Unknown()
        while n > 0:
            day += DAY
            if day > self.last:
                raise PastHolidays()
            if self.counts(day):
                n -= 1
        return day

    def between(self, start, end):
        """How many count after start, up to and with end; None where that is not known."""
        if not (self.known(start) and self.known(end)) or end < start:
            return None
        number, day = 0, start
        while day < end:
            day += DAY
            number += self.counts(day)
        return number


class Rules:
    def __init__(self, document):
        self.timescales = {t["id"]: t for t in document["timescales"]}
        lists = document["holidays"]
        off = {date.fromisoformat(d) for d in lists["days"] + lists["closures"]}
        self.working = Days(
            date.fromisoformat(lists["from"]), date.fromisoformat(lists["to"]),
            lambda day: day.weekday() < 5 and day not in off)
        terms = document["schoolDays"]
        self.school = None
        if terms:
            attended = {date.fromisoformat(d) for d in terms["days"]}
            self.school = Days(
                date.fromisoformat(terms["from"]), date.fromisoformat(terms["to"]),
                lambda day: day in attended)


def add_months(day, months):
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


# Moments: (day, minute) with None where it is not known, or a word.

def moment(text):
    if text in ("not-recorded", "not-yet"):
        return text
    if "T" in text:
        day, clock = text.split("T")
        hours, minutes = clock.split(":")
        return (date.fromisoformat(day), int(hours) * 60 + int(minutes))
    return (date.fromisoformat(text), None)


def dated(when):
    return isinstance(when, tuple)


def instants(when):
    """Every instant that a wall time can mean; two in the hour that autumn shows twice."""
    day, minute = when
    wall = datetime(day.year, day.month, day.day, minute // 60, minute % 60)
    found = {wall.replace(tzinfo=LONDON, fold=fold).astimezone(timezone.utc) for fold in (0, 1)}
    return sorted(found)


def elapsed(start, end):
    """Every number of minutes that may have passed."""
    return sorted({int((b - a).total_seconds()) // 60 for a in instants(start) for b in instants(end)})


def surely_before(one, other):
    if not dated(one) or not dated(other):
        return False
    if one[1] is not None and other[1] is not None:
        return all(minutes < 0 for minutes in elapsed(other, one))
    return one[0] < other[0]


# Clocks

RANK = ["no-limit", "not-yet-due", "met", "not-determinable", "missed", "overdue"]


class Judge:
    """Judges the clocks of one audit."""

    def __init__(self, rules, closing, as_at):
        self.rules, self.closing, self.as_at = rules, closing, as_at

    def clock(self, clock):
        """Verdict, lateness in minutes, verdicts of all gaps, and whether it holds; None without a
        known timescale."""
        scale = self.rules.timescales.get(clock["timescale"])
        if scale is None:
            return None
        start = moment(clock["start"])
        events = clock.get("events")
        listed = [] if events is None else [self.event(event) for event in events]
        if self.is_faulty(clock, scale, start, listed):
            return [("not-determinable", 0)]
        wanted = [phase for phase in scale["phases"] if "until" in phase]
        turns = ["never"]
        if wanted:
            turn = moment(clock["turn"]) if clock.get("turn") else "not-recorded"
            if dated(turn):
                turns = [turn[0]]
            elif turn == "not-recorded":
                turns = [start[0] if dated(start) else date(1970, 1, 1), "never"]
        readings = [self.gaps(clock, scale, start, listed, turn) for turn in turns]
        worst = [self.worst(gaps) for gaps in readings]
        if len({verdict for verdict, _ in worst}) > 1:
            return [("not-determinable", 0)]
        return min(readings, key=lambda gaps: self.worst(gaps)[1])

    @staticmethod
    def worst(gaps):
        return max(gaps, key=lambda gap: (RANK.index(gap[0]), gap[1]))

    @staticmethod
    def event(event):
        if isinstance(event, str):
            return (moment(event), "made")
        return (moment(event["at"]), event.get("kind", "made"))

    def is_faulty(self, clock, scale, start, listed):
        ended = moment(clock["ended"]) if clock.get("ended") else None
        turn = moment(clock["turn"]) if clock.get("turn") else None
        end = moment(clock["end"]) if "end" in clock else None
        every = [start, end, ended, turn] + [when for when, _ in listed]
        if any(dated(when) and when[0] > self.as_at for when in every):
            return True
        if dated(start):
            if scale["from"] and start[0] < date.fromisoformat(scale["from"]):
                return True
            if scale["to"] and start[0] > date.fromisoformat(scale["to"]):
                return True
        before = scale["counts"] == "before" or scale["mayPrecede"]
        if end is not None:
            if before:
                return False
            return surely_before(end, start) or (start == "not-yet" and dated(end))
        latest = "not-recorded" if before else start
        for when, _ in listed:
            if when == "not-recorded":
                continue
            if latest == "not-yet" and when != "not-yet":
                return True
            if surely_before(when, latest) or (ended and surely_before(ended, when)):
                return True
            latest = when
        return bool(not before and ended and surely_before(ended, start))

    def gaps(self, clock, scale, start, listed, turn):
        """Each gap's verdict and lateness in minutes."""
        if "end" in clock:
            end = moment(clock["end"])
            stretches = [(start, ("open",) if end == "not-yet" else ("event", end))]
        else:
            stops = [
                when for when, kind in listed
                if when != "not-yet" and (kind == "made" or kind == "remote" and scale["remoteStops"])]
            recurs = scale["counts"] == "gap"
            points = [start] + (stops if recurs else stops[:1])
            stretches = [(a, ("event", b)) for a, b in zip(points, points[1:])]
            if recurs or not stops:
                ended = clock.get("ended")
                closed = ("open",)
                if ended and ended != "not-yet":
                    last = moment(ended)
                    closed = ("ended", last[0] if dated(last) else None)
                stretches.append((points[-1], closed))
        return [
            self.gap(scale, self.limit(scale, number, begins, turn), begins, stop)
            for number, (begins, stop) in enumerate(stretches)]

    def limit(self, scale, number, begins, turn):
        """The phase that holds for a gap: a phase until a turn holds while its due date is reached."""
        for phase in scale["phases"]:
            if "gaps" in phase:
                if number < phase["gaps"]:
                    return phase
                number -= phase["gaps"]
            elif "until" in phase:
                if turn == "never" or not dated(begins):
                    return phase
                try:
                    due = self.due(scale, phase, begins)
                except Unknown:
                    continue
                if begins[0] < turn and due <= turn:
                    return phase
            else:
                return phase
        return scale["phases"][-1] if scale["phases"] else None

    def due(self, scale, phase, begins):
        day, minute = begins
        working, number, unit = self.rules.working, phase["number"], phase["unit"]
        if unit == "hours":
            if minute is None:
                return day + timedelta(minutes=24 * 60 - 1 + number * 60) // DAY * DAY
            end = instants(begins)[-1] + timedelta(hours=number)
            return end.astimezone(LONDON).date()
        if scale["received"] and self.closing is not None:
            if not working.known(day):
                raise PastHolidays() if day > working.last else Unknown()
            if not working.counts(day) or (minute is not None and minute >= self.closing):
                day = working.nth_after(1, day)
        first = scale["counts"] == "from"
        if unit == "working-days":
            due = working.nth_after(number, day - DAY if first else day)
        elif unit == "school-days":
            if self.rules.school is None:
                raise Unknown()
            try:
                due = self.rules.school.nth_after(number, day - DAY if first else day)
            except PastHolidays:
                raise Unknown() from None
        elif unit == "calendar-days":
            due = day + DAY * (max(number - 1, 0) if first else number)
        elif unit == "weeks":
            due = day + DAY * (7 * number - (1 if first else 0))
        else:
            due = add_months(day, number)
            if first and due.day >= day.day:
                due -= DAY
        if scale["roll"] == "next-working-day":
            if not working.known(due):
                raise PastHolidays() if due > working.last else Unknown()
            if not working.counts(due):
                due = working.nth_after(1, due)
        return due

    def gap(self, scale, phase, begins, stop):
        lacking = begins == "not-recorded" or stop in (("event", "not-recorded"), ("ended", None))
        if phase is None:
            if scale["counts"] != "before":
                return ("no-limit", 0)
            if lacking or not dated(begins):
                return self.unstarted(lacking, stop)
            if stop[0] == "event" and stop[1][0] == begins[0] and None not in (stop[1][1], begins[1]):
                late = elapsed(begins, stop[1])[0]
                return ("missed", late) if late > 0 else ("met", 0)
            return self.by_day(begins[0], stop)
        if not dated(begins):
            return self.unstarted(lacking, stop)
        if phase["unit"] == "hours" and stop[0] == "event" and dated(stop[1]):
            return self.by_hour(phase["number"], begins, stop[1])
        try:
            return self.by_day(self.due(scale, phase, begins), stop)
        except PastHolidays:
            edge = self.rules.working.last
            last = {"event": lambda: stop[1][0], "open": lambda: self.as_at,
                    "ended": lambda: stop[1]}[stop[0]]
            if not lacking and last() <= edge:
                return self.by_day(edge, stop)
            return ("not-determinable", 0)
        except Unknown:
            return ("not-determinable", 0)

    @staticmethod
    def unstarted(lacking, stop):
        """What was done before its start, where that may be, is done; nothing else is due yet."""
        if lacking:
            return ("not-determinable", 0)
        return ("met" if stop[0] == "event" else "not-yet-due", 0)

    def by_day(self, due, stop):
        def late(verdict, day):
            return (verdict, (day - due).days * 24 * 60)
        if stop[0] == "event":
            if not dated(stop[1]):
                return ("not-determinable", 0)
            return ("met", 0) if stop[1][0] <= due else late("missed", stop[1][0])
        if stop[0] == "open":
            return ("not-yet-due", 0) if self.as_at <= due else late("overdue", self.as_at)
        if (stop[1] or self.as_at) <= due:
            return ("not-yet-due", 0)
        return late("missed", stop[1]) if stop[1] else ("not-determinable", 0)

    @staticmethod
    def by_hour(hours, begins, ends):
        limit = hours * 60
        if begins[1] is not None and ends[1] is not None:
            past = [minutes - limit for minutes in elapsed(begins, ends)]
            if past[-1] <= 0:
                return ("met", 0)
            return ("missed", past[0]) if past[0] > 0 else ("not-determinable", 0)
        days = (ends[0] - begins[0]).days * 24 * 60
        fewest = days + (ends[1] or 0) - (24 * 60 - 1 if begins[1] is None else begins[1])
        most = days + (24 * 60 - 1 if ends[1] is None else ends[1]) - (begins[1] or 0)
        if most <= limit:
            return ("met", 0)
        return ("not-determinable", 0) if fewest <= limit else ("missed", fewest - limit)


# Outcomes

def answer_code(answer):
    return answer.get("value") if answer else None


def holds(condition, case, era, codes, askable=None):
    """Where `askable` is given, a part that waits for an item that is not in it holds."""
    if condition is None:
        return True
    if "item" in condition:
        if askable is not None and condition["item"] not in askable:
            return True
        return codes.get(condition["item"]) in condition["in"]
    if "case" in condition:
        return case.get(condition["case"]) in condition["in"]
    if "era" in condition:
        return era == condition["era"]
    if "all" in condition:
        return all(holds(part, case, era, codes, askable) for part in condition["all"])
    return any(holds(part, case, era, codes, askable) for part in condition["any"])


def askable_items(template, described):
    """The ids of the items that the round asks of the template."""
    asked = {item["id"] for item in template["items"]}
    if template["id"] in described.get("short", []) and template["short"]:
        asked &= set(template["short"])
    for section in described.get("without", {}).get(template["id"], []):
        asked -= set(template["sections"][section])
    return asked


def era_of(audit):
    began = audit["case"].get("began")
    if began is None:
        starts = [
            moment(clock["start"]) for answer in audit["answers"].values()
            for clock in answer.get("clocks", [])]
        days = [start[0] for start in starts if dated(start)]
        began = min(days).isoformat() if days else audit["asAt"]
    return "until-2016" if began < "2016-04-06" else "since-2016"


def outcomes(audit, items, askable, judge):
    """For each item its outcome, gaps met and due, and what another source says of it."""
    case, era, answers, codes = audit["case"], era_of(audit), audit["answers"], {}
    asked = []
    for item in items:
        if item["id"] in askable and holds(item["when"], case, era, codes, askable):
            asked.append(item["id"])
            codes[item["id"]] = answer_code(answers.get(item["id"]))
    codes = {item: code for item, code in codes.items() if code is not None}
    found = []
    for item in items:
        answer = answers.get(item["id"], {})
        if item["id"] not in asked:
            found.append(("not-asked", 0, 0, None))
        elif item["ungradedWhen"] and holds(item["ungradedWhen"], case, era, codes):
            found.append(("ungraded", 0, 0, None))
        elif not any(field in answer for field in ("value", "clocks", "count", "text")):
            found.append(("unanswered", 0, 0, None))
        elif answer.get("source", "file") != item["source"]:
            code = outcome(item, answer, judge)[0]
            found.append(("other-source", 0, 0, (answer.get("source", "file"), place(item, code))))
        else:
            found.append(outcome(item, answer, judge) + (None,))
    return found


def outcome(item, answer, judge):
    kind = item["answer"]["kind"]
    if "clocks" in answer:
        judged = [judge.clock(clock) for clock in answer["clocks"]]
        known = [gaps for gaps in judged if gaps is not None]
        met = sum(verdict == "met" for gaps in known for verdict, _ in gaps)
        due = sum(verdict in ("met", "missed", "overdue") for gaps in known for verdict, _ in gaps)
        verdict = "not-determinable"
        if known:
            verdict = Judge.worst([Judge.worst(gaps) for gaps in known])[0]
            if len(known) < len(judged) and verdict not in ("missed", "overdue"):
                verdict = "not-determinable"
        return (verdict, met, due)
    if "count" in answer:
        return (str(answer["count"]), 0, 0)
    if "text" in answer:
        return ("written", 0, 0)
    value = answer["value"]
    if value == "cannot-be-graded":
        value = "ungraded"
    elif kind in ("yes-no", "yes-no-not-recorded") and value in ("yes", "no"):
        value = "met" if (value == "yes") != item["adverse"] else "not-met"
    return (value, 0, 0)


def is_tallied(item):
    return item["answer"]["kind"] in ("count", "choice", "text")


def place(item, code):
    if is_tallied(item):
        outside = ("not-applicable", "not-asked", "unanswered", "other-source")
        return "outside" if code in outside else "counted"
    if code in FAVOURABLE:
        return "favourable"
    return "counted" if code in UNFAVOURABLE else "outside"


def can_be_silent(item):
    return item["answer"]["kind"] in ("yes-no-not-recorded", "count", "choice")


def pool_of(item):
    if item["restates"] or item["source"] != "file" or is_tallied(item):
        return None
    return item["measures"]


# Counting

def which_count(audits, drafts):
    """One reading of each case for each template and round."""
    cases = defaultdict(list)
    for audit in audits:
        if audit["reading"] == "second" or (audit["state"] != "finished" and not drafts):
            continue
        key = (audit["case"]["reference"], audit["template"]["id"], audit.get("round"))
        cases[key].append(audit)
    order = ["first", "moderated", "agreed"]
    return [
        max(readings, key=lambda audit: (
            audit["state"] == "finished", order.index(audit["reading"]), audit["asAt"], audit["id"]))
        for readings in cases.values()]


def wilson(n, of, correction):
    z, share, cases = 1.959963984540054, n / of, of / correction
    # The roots of (share - p)^2 = z^2 p (1 - p) / cases, as a quadratic in p.
    a, b, c = 1 + z * z / cases, -(2 * share + z * z / cases), share * share
    root = sqrt(max(0, b * b - 4 * a * c))
    return (-b - root) / (2 * a), (-b + root) / (2 * a)


class Count:
    def __init__(self):
        self.codes, self.places, self.cases = Counter(), Counter(), set()
        self.met = self.due = self.no_place = 0
        self.elsewhere = defaultdict(Counter)
        self.gaps = defaultdict(Counter)


def gap(file, said, other):
    """How the file and another source, each on its side of N, go together."""
    if "outside" in (file, other):
        return None
    if said == "not-recorded":
        return "silent"
    if file == other:
        return "agree"
    return "fileOnly" if file == "favourable" else "otherOnly"


def second_sources(figure, items, figures):
    """What stands beside a figure, by the meaning of the items that do."""
    count, said = figures[figure["meaning"], figure["team"], figure["round"]], {}
    for meaning, item in items.items():
        other = figures.get((meaning, figure["team"], figure["round"]))
        if item["beside"] != figure["item"] or other is None or is_tallied(item):
            continue
        gaps = count.gaps[meaning]
        said[meaning] = {
            "n": other.places["favourable"],
            "of": other.places["favourable"] + other.places["counted"],
            "both": gaps["agree"] + gaps["fileOnly"] + gaps["otherOnly"],
            **{name: gaps[name] for name in ("agree", "fileOnly", "otherOnly", "silent")},
        }
    return said


def elsewhere(count, item):
    """What evidence of other sources says of an item, by source."""
    tallied = is_tallied(item)
    return {
        source: {
            "audits": sum(places.values()),
            "n": None if tallied else places["favourable"],
            "of": None if tallied else places["favourable"] + places["counted"],
        } for source, places in count.elsewhere.items()}


def score(audits, templates, rules, program):
    """The audits that count, each with its items and what was found of them."""
    rounds = {each["id"]: each for each in program["rounds"]}
    known = [a for a in audits if (a["template"]["id"], a["template"]["version"]) in templates]
    scored = []
    for audit in which_count(known, program["drafts"]["included"]):
        template = templates[audit["template"]["id"], audit["template"]["version"]]
        items, described = template["items"], rounds.get(audit.get("round"), {})
        askable = askable_items(template, described)
        receipt = described.get("receipt")
        judge = Judge(
            rules, receipt["closing"] if receipt else None, date.fromisoformat(audit["asAt"]))
        scored.append((audit, list(zip(items, outcomes(audit, items, askable, judge)))))
    return scored


def recount(scored, program):
    together = program["grouping"] == "together"
    figures, pools = defaultdict(Count), defaultdict(list)
    for audit, found in scored:
        shares = defaultdict(Counter)
        group = None if together else audit.get("round")
        for team in (None, audit["case"]["team"]):
            for item, (code, met, due, elsewhere) in found:
                count = figures[item["meaning"], team, group]
                count.codes[code] += 1
                count.places[place(item, code)] += 1
                count.cases.add(audit["case"]["reference"])
                count.met += met
                count.due += due
                if code == "not-recorded":
                    count.no_place += audit["answers"][item["id"]].get("reason") == "no-place"
                if elsewhere:
                    count.elsewhere[elsewhere[0]][elsewhere[1]] += 1
                pools[item["measures"], team, group] += []
            for file, (code, *_) in found:
                for other, (said, *_) in found:
                    if other["beside"] == file["id"]:
                        count = figures[file["meaning"], team, group]
                        count.gaps[other["meaning"]][gap(place(file, code), said, place(other, said))] += 1
        for item, (code, *_) in found:
            if pool_of(item):
                shares[pool_of(item)][place(item, code)] += 1
        for measure, places in shares.items():
            of = places["favourable"] + places["counted"]
            for team in (None, audit["case"]["team"]):
                if of:
                    pools[measure, team, group].append((places["favourable"], of))
    return figures, pools


SLICES = {
    "month": lambda audit: audit["asAt"][:7],
    "age-band": lambda audit: audit["case"].get("ageBand", "not-given"),
    "status": lambda audit: audit["case"].get("status", "not-given"),
}


def compare_document(program, templates, scored, say):
    """The figures of a document, and of its slices where it has any."""
    items = {item["meaning"]: item for each in templates.values() for item in each["items"]}
    figures, pools = recount(scored, program)
    compare(program, program, items, figures, figures, pools, len(scored), say)
    if "slices" not in program:
        return
    parts = defaultdict(list)
    for audit, found in scored:
        parts[SLICES[program["by"]](audit)].append((audit, found))
    printed = [each["slice"] for each in program["slices"]]
    if sorted(printed) != sorted(parts):
        say(f"slices by {program['by']} are {sorted(printed)}, counted {sorted(parts)}")
    for each in program["slices"]:
        part, code = parts.get(each["slice"], []), each["slice"]
        compare(
            each, program, items, figures, *recount(part, program), len(part),
            lambda line, code=code: say(f"{code}: {line}"))


def compare(part, program, items, drawn, figures, pools, counted, say):
    """What is printed of a part of the program's figures, or of them all, against the count.

    `drawn` is the count of the whole, from which the rate follows at which cases were drawn.
    """
    seen = set()
    for figure in part["figures"]:
        key = (figure["meaning"], figure["team"], figure["round"])
        name = f"{figure['item']}, team {figure['team']}, round {figure['round']}"
        if key in seen:
            say(f"{name}: printed twice")
        seen.add(key)
        if key not in figures:
            say(f"{name}: no audit file has it")
            continue
        count, item = figures[key], items[figure["meaning"]]
        inside = {c: n for c, n in count.codes.items() if place(item, c) != "outside"}
        outside = {c: n for c, n in count.codes.items() if place(item, c) == "outside"}
        expected = {
            "n": None if is_tallied(item) else count.places["favourable"],
            "of": sum(inside.values()),
            "counts": inside,
            "outside": outside,
            "gaps": {"n": count.met, "of": count.due}
            if item["answer"]["kind"] == "dates" else None,
            "measure": item["measures"],
            "noPlace": count.no_place if can_be_silent(item) else None,
            "elsewhere": elsewhere(count, item),
            "secondSources": second_sources(figure, items, figures),
        }
        printed = {field: figure[field] for field in expected}
        printed["elsewhere"] = {
            each["source"]: {field: each[field] for field in ("audits", "n", "of")}
            for each in figure["elsewhere"]}
        printed["secondSources"] = {
            each["meaning"]: {
                field: each[field]
                for field in ("n", "of", "both", "agree", "fileOnly", "otherOnly", "silent")}
            for each in figure["secondSources"]}
        printed["counts"] = {c: n for c, n in figure["counts"].items() if n}
        for field, value in expected.items():
            if printed[field] != value:
                say(f"{name}: {field} is {printed[field]}, counted {value}")
        if sum(figure["counts"].values()) != figure["of"]:
            say(f"{name}: counts do not add up to of")
        compare_interval(program, drawn, figure, expected, name, say)
    for key in figures.keys() - seen:
        say(f"{items[key[0]]['id']}, team {key[1]}, round {key[2]}: not printed")
    if part["audits"] != counted:
        say(f"audits is {part['audits']}, counted {counted}")
    compare_pools(part, pools, say)


def compare_interval(program, drawn, figure, expected, name, say):
    if figure["claim"]["kind"] != "estimate":
        if figure["interval"] is not None:
            say(f"{name}: an interval without an estimate")
        return
    sample = next(r for r in program["rounds"] if r["id"] == figure["round"])["sample"]
    team, own = figure["team"], sample["populations"].get(figure["team"])
    cases = len(drawn[figure["meaning"], team, figure["round"]].cases)
    population = sample["population"]
    if team is None and population is None and sample["populations"]:
        population = sum(sample["populations"].values())
    if team is not None:
        if own is not None or sample["method"] == "stratified":
            population = own
        else:
            cases = len(drawn[figure["meaning"], None, figure["round"]].cases)
    elif sample["method"] == "stratified":
        population = sum(sample["populations"].values())
    if sample["method"] not in ("random", "stratified"):
        say(f"{name}: an interval for a sample that is {sample['method']}")
    correction = (population - cases) / (population - 1) if population else 1
    if correction <= 0:
        say(f"{name}: an interval for a complete count")
        return
    limits = wilson(expected["n"], expected["of"], correction)
    if any(abs(a - b) > 1e-9 for a, b in zip(limits, figure["interval"] or (9, 9))):
        say(f"{name}: interval is {figure['interval']}, worked out {list(limits)}")


def compare_pools(program, pools, say):
    seen = set()
    for pool in program["pools"]:
        key = (pool["measure"], pool["team"], pool["round"])
        seen.add(key)
        shares = pools.get(key, [])
        expected = {
            "n": sum(n for n, _ in shares), "of": sum(of for _, of in shares),
            "audits": len(shares)}
        for field, value in expected.items():
            if pool[field] != value:
                say(f"pool {key}: {field} is {pool[field]}, counted {value}")
        if sum(pool["counts"].values()) != pool["of"]:
            say(f"pool {key}: counts do not add up to of")
        if shares:
            ordered = sorted(n / of for n, of in shares)
            wanted = {"lowest": ordered[0], "median": median_low(ordered), "highest": ordered[-1]}
            for field, value in wanted.items():
                spread = pool["spread"][field]
                if abs(spread["n"] / spread["of"] - value) > 1e-12:
                    say(f"pool {key}: {field} is {spread}, counted {value}")
    for key in pools.keys() - seen:
        if pools[key]:
            say(f"pool {key}: not printed")


def read(path):
    return json.loads(Path(path).read_text(encoding="utf-8"))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("workspace")
    parser.add_argument("--templates", nargs="+", required=True)
    parser.add_argument("--rules", required=True)
    parser.add_argument("--figures", nargs="+", required=True)
    options = parser.parse_args()
    documents = []
    for path in options.templates:
        document = read(path)
        documents += document if isinstance(document, list) else [document]
    templates = {
        (t["template"], t["version"]): {
            "id": t["template"], "short": t["short"],
            "items": [i for section in t["sections"] for i in section["items"]],
            "sections": {s["id"]: [i["id"] for i in s["items"]] for s in t["sections"]}}
        for t in documents}
    files = sorted((Path(options.workspace) / "audits").glob("*.json"))
    audits = [read(path) for path in files]
    if not audits:
        print("there are no audits to count", file=sys.stderr)
        return 2
    programs = [read(path) for path in options.figures]
    differences = []
    scored = score(audits, templates, Rules(read(options.rules)), programs[0])
    for program in programs:
        if any(program[field] != programs[0][field] for field in ("grouping", "drafts", "rounds")):
            print("the documents of figures are of different audits", file=sys.stderr)
            return 2
        compare_document(program, templates, scored, differences.append)
    parts = [part for program in programs for part in [program, *program.get("slices", [])]]
    for line in sorted(differences):
        print(line)
    print(
        f"{len(audits)} audit files, {len(scored)} counted, "
        f"{sum(len(part['figures']) for part in parts)} figures, "
        f"{sum(len(part['pools']) for part in parts)} pools, {len(differences)} differences",
        file=sys.stderr)
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())
