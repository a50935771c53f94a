#!/usr/bin/env python3
"""Breaks each rule for files once, and sees who refuses: the JSON Schema, 'caseaudit check', or both.

    python3 schema_refusals.py CHECKOUT PROGRAM

ROWS names every rule with a small change that breaks it. The file before the change is accepted by
both. After it 'caseaudit check' must refuse it in the words given here; the schema must refuse it
too, or must not where the row says that only the check can know. ALSO holds changes that both
accept. Last come the files that the tests of the readers hold refused. Prints each fault, how many
rows there were last, and exits 1 if there is a fault.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True  # nothing is left behind in the checkout

from schemas import Schemas

TEMPLATE = """\
template: front-door
version: 1
title: {en: Front door, cy: Y drws blaen}
purpose: {en: For every referral., cy: Ar gyfer pob atgyfeiriad.}
scale: good-satisfactory-weak-poor
short: [seen, plan]
sections:
  - id: child
    title: {en: Child, cy: Plentyn}
    items:
      - id: seen
        measures: compliance
        asks: {en: Seen?, cy: Gwelwyd?}
        answer: yes-no-not-recorded
        adverse: no
        target: 90
      - id: seen-reason
        measures: compliance
        asks: {en: Why not?, cy: Pam ddim?}
        answer: choice
        options:
          - {id: away, title: {en: Away, cy: I ffwrdd}}
          - {id: refused, title: {en: Refused, cy: Gwrthod}}
        when: {seen: [no, not-recorded], any: [{era: until-2016}, {case.status: [in-need]}]}
      - id: seen-times
        measures: compliance
        asks: {en: How often?, cy: Sawl gwaith?}
        answer: count
        unit: {en: visits, cy: ymweliadau}
        most: 20
  - id: work
    title: {en: Work, cy: Gwaith}
    items:
      - id: on-time
        measures: compliance
        asks: {en: On time?, cy: Mewn pryd?}
        answer: dates
        timescales: [assessment-2014-act]
      - id: plan
        measures: quality
        asks: {en: How good?, cy: Pa mor dda?}
        answer: grade
        ungraded-when: {seen: [no]}
        anchors:
          good: {en: Very., cy: Iawn.}
          satisfactory: {en: Enough., cy: Digon.}
          weak: {en: Hardly., cy: Prin.}
          poor: {en: Not at all., cy: Ddim o gwbl.}
      - id: plan-kept
        measures: quality
        asks: {en: Kept?, cy: Cadwyd?}
        answer: yes-no
        implies: {yes: {seen: [yes]}}
        restates: plan
      - id: told-seen
        measures: compliance
        asks: {en: Did they see you?, cy: A welsant chi?}
        answer: yes-no
        source: feedback
        beside: seen
"""
ITEMS = """\
items:
  - id: seen
    measures: compliance
    asks: {en: Seen?, cy: Gwelwyd?}
    answer: yes-no
  - id: told
    measures: compliance
    asks: {en: Told?, cy: Dywedwyd?}
    answer: text
"""
ROUND = """\
round: 2026-q1
title: {en: First quarter, cy: Chwarter cyntaf}
templates: [front-door]
framework: wrexham-2013
short: [front-door]
without: {front-door: [work]}
from: 2026-01-05
to: 2026-01-09
planned: 40
sample:
  method: stratified
  population: 300
  populations: {north: 100, south: 200}
received-out-of-hours: next-working-day
closing: 17:00
window: {event: referral, from: 2025-10-01, to: 2025-12-31}
draw:
  generator: splitmix64
  seed: 42
  per-team: 8
  stratify: [status, age-band]
  list: sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
  listed: 301
  strata: [{team: north, stratum: in-need, cases: 100, drawn: 8}]
exclusions: [{case: WX-0009, reason: with the court}]
replacements: [{case: WX-0003, by: WX-0007, reason: moved away}]
auditors: [am, bp]
cases: [{case: WX-0007, team: north, auditor: am, second: bp}]
"""
SETTINGS = """\
authority: {en: Our County, cy: Ein Sir}
language: cy
teams:
  - {id: North, title: {en: North, cy: Gogledd}}
  - {id: South, title: {en: South, cy: De}}
calendar: {closures: [2026-12-29]}
targets: {seen: 90}
local-rules:
  repeat-contact: {more-than: 2, within: 12 months, siblings: yes}
  re-referral-window: 26 weeks
  limits: {supervision: 4 weeks}
synthetic: yes
readers: group
"""
RULES = """\
holidays: {file: bank-holidays.json, division: england-and-wales, complete-to: 2028-12-31}
timescales:
  - id: reply
    title: {en: Reply, cy: Ateb}
    starts: {en: letter, cy: llythyr}
    stops: {en: reply, cy: ateb}
    limit: 10 working days
    counts: after
    valid: {from: 2016-04-06, to: 2020-12-31}
    roll: next-working-day
    received: yes
    remote: counts
    confidence: verified
    confirmed-from: 2018-02-28
    basis: local
    source: our policy
  - id: visit
    title: {en: Visit, cy: Ymweliad}
    starts: {en: placement, cy: lleoliad}
    stops: {en: visit, cy: ymweliad}
    phases:
      - {limit: 1 week, gaps: 1}
      - {limit: 6 weeks}
    counts: gap
    confidence: memory
    source: our policy
"""
FRAMEWORK = """\
framework: ours
title: {en: Ours, cy: Ein hun}
headings-are: {en: theme, cy: thema}
headings:
  - id: children
    number: 1
    title: {en: Children, cy: Plant}
    expects: {en: They are heard., cy: Fe'u clywir.}
    items: [child-seen-alone, voice-of-child]
  - id: staff
    number: 2
    title: {en: Staff, cy: Staff}
    expects: {en: They have time., cy: Mae ganddynt amser.}
    items: []
"""
INDICATORS = """\
indicators: yearbook
title: {en: Yearbook, cy: Blwyddlyfr}
series:
  - id: seen
    title: {en: Children seen, cy: Plant a welwyd}
    defines: {en: of all children, cy: o'r holl blant}
    beside: [child-seen-alone]
    because: {en: they count others too, cy: maent yn cyfrif eraill hefyd}
    values:
      - {period: {en: 2017/18, cy: 2017/18}, percent: 38.7, to: 40}
      - {period: {en: 2018/19, cy: 2018/19}, count: 5, of: 9}
    sources: [page 4]
tables:
  - id: places
    title: {en: Places, cy: Lleoedd}
    of: 10
    rows:
      - {title: {en: near, cy: agos}, count: 7}
      - {title: {en: far, cy: pell}, count: 3}
    sources: [page 5]
"""
RECOMMENDATIONS = """\
register: ours-2025
title: {en: Ours, cy: Ein rhai ni}
organisation: {en: The inspectorate, cy: Yr arolygiaeth}
published: 2025-09
headings:
  - heading: {en: Getting help, cy: Cael cymorth}
    recommendations:
      - number: 3
        asks: {en: Keep staff., cy: Cadw staff.}
        owner: {en: head of service, cy: pennaeth gwasanaeth}
        due: 2026-03-31
        continues: [theirs-2020/3 f (ii)]
        items: [seen]
        parts:
          - number: 3 f (i)
            asks: {en: Induct., cy: Sefydlu.}
"""
AUDIT = """\
{
  "answers": {
    "known": {"at": "2026-03-12T09:20:31Z", "by": "am", "source": "file", "value": "yes"},
    "letters": {"count": 3, "of": 5},
    "plan": {"reason": "there is none", "value": "cannot-be-graded"},
    "visits": {"clocks": [
      {"end": "2026-03-02", "start": "2026-01-05T16:00", "timescale": "reply"},
      {"ended": "not-yet", "events": ["2026-02-01", {"at": "2026-02-08", "kind": "attempted"}],
       "start": "not-recorded", "timescale": "visit"}
    ]}
  },
  "asAt": "2026-03-12",
  "auditor": "am",
  "case": {"ageBand": "5-10", "contacts": [{"on": "2026-01-05"}, {"on": "2026-02-03", "siblings": true}],
    "reference": "WX-0412", "status": "in-need", "team": "CAFAT"},
  "escalations": [
    {"raisedAt": "2026-03-12T09:40:00Z", "raisedBy": "am", "reason": "unseen", "to": "head"}
  ],
  "events": [
    {"at": "2026-03-12T09:14:07Z", "by": "am", "device": "d-1", "did": "begun", "id": "e-01", "parents": []}
  ],
  "format": 1,
  "id": "0198c0de-0000-7000-8000-000000000001",
  "reading": "first",
  "revision": 7,
  "rules": {},
  "safety": {"immediateRisk": "no"},
  "state": "draft",
  "template": {
    "digest": "sha256:3123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
    "id": "core-four",
    "version": 1
  }
}
"""

# A whole file of each kind, and where 'caseaudit check' looks for one.
FILES = {
    "template": (TEMPLATE, "templates/front-door.yaml"), "items": (ITEMS, "items/ours.yaml"),
    "round": (ROUND, "rounds/2026-q1.yaml"), "workspace": (SETTINGS, "workspace.yaml"),
    "timescales": (RULES, "rules/ours.yaml"), "framework": (FRAMEWORK, "frameworks/ours.yaml"),
    "indicators": (INDICATORS, "indicators/yearbook.yaml"),
    "recommendations": (RECOMMENDATIONS, "recommendations/ours-2025.yaml"), "audit": (AUDIT, "audits/audit.json")}

# What was there, what stands there instead, words of the message, and whether only the check can
# know: by the kind of file and the rule.
ROWS = {
    "template": {
        "a field has a name that is known": ("purpose:", "purpos:", "did you mean 'purpose'?"),
        "an item's field has a name that is known":
            ("measures: quality", "mesures: quality", "did you mean 'measures'?"),
        "an id is lower-case words joined by hyphens":
            ("id: seen-times", "id: Seen_Times", "an id of lower-case words"),
        "a template's id is one": ("template: front-door", "template: Front door", "an id of lower"),
        "a version is 1 or more": ("version: 1", "version: 0", "a whole number from 1"),
        "a title is there": ("title: {en: Child, cy: Plentyn}", "", "'title' is missing"),
        "a text has English": ("{en: Seen?, cy: Gwelwyd?}", "{cy: Gwelwyd?}", "'en' is missing"),
        "a text has words in it": ("{en: Seen?,", "{en: ' ',", "the text is empty"),
        "a text is one in two languages": ("{en: Seen?, cy: Gwelwyd?}", "Seen?", "fields, each with"),
        "a language is one of two": ("cy: Gwelwyd?", "fr: Vu?", "there is no field 'fr'"),
        "there is one grade scale": ("good-satisfactory-weak-poor", "stars", "'stars' cannot stand"),
        "a pool is compliance or quality": ("measures: quality", "measures: well", "'well' cannot"),
        "a kind of answer is one of seven": ("answer: yes-no\n", "answer: perhaps\n", "'perhaps' cannot"),
        "a graded item has anchors":
            (TEMPLATE[TEMPLATE.index("        anchors:"):TEMPLATE.index("      - id: plan-kept")], "",
             "'anchors' is missing"),
        "each grade has an anchor": ("          weak: {en: Hardly., cy: Prin.}\n", "", "'weak' is missing"),
        "no other item has anchors":
            ("most: 20", "most: 20\n        anchors: {good: {en: G., cy: D.}}", "does not go with"),
        "only dates have timescales":
            ("most: 20", "timescales: [assessment-2014-act]", "does not go with"),
        "dates have timescales": ("        timescales: [assessment-2014-act]\n", "", "'timescales' is miss"),
        "dates have one timescale at least": ("[assessment-2014-act]", "[]", "the list is empty"),
        "only a choice has options":
            ("most: 20", "options: [{id: a, title: {en: A, cy: A}}]", "does not go with"),
        "a choice has options":
            (TEMPLATE[TEMPLATE.index("        options:"):TEMPLATE.index("        when: {seen: [no,")], "",
             "'options' is missing"),
        "an option is none of the words for every item": ("id: away", "id: not-recorded", "cannot be an opt"),
        "only a count has a unit":
            ("adverse: no", "unit: {en: a, cy: a}", "'unit' does not go with"),
        "a count has a unit": ("        unit: {en: visits, cy: ymweliadau}\n", "", "'unit' is missing"),
        "only a count has a highest number": ("adverse: no", "most: 4", "'most' does not go with"),
        "only a count is part of a whole": ("adverse: no", "of: {en: a, cy: a}", "'of' does not go with"),
        "a highest number is 1 or more": ("most: 20", "most: 0", "a whole number from 1"),
        "only yes and no can be adverse": ("most: 20", "adverse: yes", "'adverse' does not go with"),
        "adverse is yes or no": ("adverse: no", "adverse: maybe", "write yes or no"),
        "only a grade can be impossible": ("most: 20", "ungraded-when: {seen: [no]}", "does not go with"),
        "a target is no more than 100": ("target: 90", "target: 101", "from 0 to 100"),
        "a target is no less than 0": ("target: 90", "target: -1", "from 0 to 100"),
        "a target is a whole number": ("target: 90", "target: 89.5", "from 0 to 100"),
        "only what is met or not has a target": ("most: 20", "target: 90", "'target' does not go with"),
        "a source is one of five": ("adverse: no", "source: hearsay", "'hearsay' cannot stand"),
        "an item's id means nothing else": ("id: seen-times", "id: safety", "a meaning of its own"),
        "a condition asks for something": ("when: {seen: [no, not-recorded], any", "when: {any: [{}], all",
                                           "asks for nothing"),
        "a condition names answers": ("{seen: [no, not-recorded],", "{seen: [],", "the list is empty"),
        "answers of a condition are a list": ("{seen: [no, not-recorded],", "{seen: no,", "write a list"),
        "a condition names an era that is one": ("era: until-2016", "era: 2016", "'2016' cannot stand"),
        "a condition names what a case has": ("case.status:", "case.age:", "nothing that a case has"),
        "a condition names a status that is one": ("[in-need]", "[in-trouble]", "'in-trouble' cannot"),
        "a second source does not rest on the file": ("source: feedback", "source: file", "it is no second source"),
        "a source that is not said is the file": ("        source: feedback\n", "", "it is no second source"),
        "words alone cannot agree with a file": ("answer: yes-no\n        source: feedback",
                                                 "answer: text\n        source: feedback", "does not go with"),
        "a condition names an item by its id": ("{seen: [no, not-recorded],", "{Seen?: [no],",
                                                "is not the id of an item"),
        "the short form names an item once": ("short: [seen, plan]", "short: [seen, seen]", "here twice"),
        "a section has items": ("    items:\n      - id: on-time", "    items: []\n    spare:\n      - id: on-time",
                                "the list is empty"),
        "sections are a list": (TEMPLATE[TEMPLATE.index("sections:"):], "sections: []\n", "the list is empty"),
        # What no schema knows: what stands elsewhere in the file, in other files, or in time.
        "an id stands once": ("id: seen-times", "id: seen", "already defined at", "check"),
        "a section's id stands once": ("id: work", "id: child", "'child' stands here twice", "check"),
        "an option's id stands once": ("id: away", "id: refused", "'refused' stands here twice", "check"),
        "a condition names an item that is there": ("{seen: [no, not-recorded],", "{sen: [no],",
                                                    "did you mean 'seen'?", "check"),
        "a condition names an earlier item": ("{seen: [no, not-recorded],", "{plan: [weak],",
                                              "which is asked after it", "check"),
        "a condition goes in no circle": ("{seen: [no, not-recorded],", "{seen-reason: [away],",
                                          "depends on its own answer", "check"),
        "a condition names an answer that can be": ("{seen: [no, not-recorded],", "{seen: [weak],",
                                                    "cannot be answered 'weak'", "check"),
        "an implication names an answer that can be": ("{yes: {seen: [yes]}}", "{weak: {seen: [yes]}}",
                                                       "cannot be answered 'weak'", "check"),
        "an item restates another": ("restates: plan", "restates: plan-kept", "names itself", "check"),
        "a second source stands beside another item": ("beside: seen", "beside: told-seen", "names itself", "check"),
        "a second source stands beside the file": ("answer: choice", "source: interview\n        answer: choice",
                                                   "rests on another source itself", "check",
                                                   ("beside: seen", "beside: seen-reason")),
        "a second source stands beside what can be favourable":
            ("beside: seen", "beside: seen-times", "no favourable side", "check"),
        "a timescale is known": ("[assessment-2014-act]", "[assessment-2015-act]", "did you mean", "check"),
        "a shared item is known": ("    items:\n      - id: on-time", "    items:\n      - child-sen-alone\n"
                                   "      - id: on-time", "did you mean 'child-seen-alone'?", "check"),
        "the short form names an item that is there": ("short: [seen, plan]", "short: [sen]",
                                                       "did you mean 'seen'?", "check"),
        "a field stands once": ("version: 1", "version: 1\nversion: 1", "written twice", "check"),
        "Welsh is there": ("{en: Seen?, cy: Gwelwyd?}", "{en: Seen?}", "there is no Welsh text", "warning"),
        "a template asks about quality":
            (TEMPLATE[TEMPLATE.index("      - id: plan\n"):], "", "no item measures quality", "warning",
             ("short: [seen, plan]\n", "")),
    },
    "items": {
        "a field has a name that is known": ("items:", "item:", "did you mean 'items'?"),
        "an item is no mere name": ("  - id: told", "  - seen-alone\n  - id: told", "fields, each with"),
        "an item is whole": ("    answer: yes-no\n", "", "'answer' is missing"),
        "words alone have no target": ("answer: text", "answer: text\n    target: 5", "does not go with"),
        "an id stands once": ("id: told", "id: seen", "already defined at", "check"),
    },
    "round": {
        "a field has a name that is known": ("templates:", "template:", "did you mean 'templates'?"),
        "an id is lower-case words joined by hyphens": ("round: 2026-q1", "round: 2026 Q1", "an id of"),
        "a method is one of four": ("method: stratified", "method: handy", "'handy' cannot stand"),
        "how the sample was drawn is said": (ROUND[ROUND.index("sample:"):ROUND.index("received")], "",
                                             "'sample' is missing"),
        "a population is 1 or more": ("population: 300", "population: 0", "from 1 to 10000000"),
        "a population can be added up": ("population: 300", "population: 10000001", "from 1 to 10000000"),
        "a team's population is a number": ("north: 100", "north: many", "from 0 to 10000000"),
        "what is planned is 1 or more": ("planned: 40", "planned: 0", "from 1 to 10000000"),
        "a day is one of the calendar": ("from: 2026-01-05", "from: 2026-02-30", "a day such as"),
        "a day is written as 2026-01-05": ("from: 2026-01-05", "from: 5 January", "a day such as"),
        "closing is a time of day": ("closing: 17:00", "closing: 5pm", "a time of day such as"),
        "receipt has one of two rules": ("next-working-day", "next-day", "'next-day' cannot stand"),
        "sections that are not asked are named": ("{front-door: [work]}", "{front-door: []}", "list is empty"),
        "a framework has an id": ("framework: wrexham-2013", "framework: Wrexham 2013", "an id of"),
        "an exclusion has a reason": (", reason: with the court", "", "'reason' is missing"),
        "a replacement names who took the place": (" by: WX-0007,", "", "'by' is missing"),
        "a case of a round has a team": ("{case: WX-0007, team: north,", "{case: WX-0007,", "'team' is missing"),
        "a seed has its generator": ("generator: splitmix64\n  ", "", "without its generator"),
        "a generator is known": ("generator: splitmix64", "generator: dice", "'dice' cannot stand"),
        "a seed is a number": ("seed: 42", "seed: lucky", "a whole number from 0"),
        "a list has a digest": ("list: sha256:e3b0", "list: sha1:e3b0", "a digest: sha256"),
        "a window has two ends": (", to: 2025-12-31}", "}", "'to' is missing"),
        "a window ends after it begins": ("to: 2025-12-31", "to: 2025-09-30", "before it begins", "check"),
        "a window does not end after the fieldwork": ("to: 2025-12-31", "to: 2026-01-10", "after the fieldwork", "check"),
        "a draw has one size": ("per-team: 8", "per-team: 8\n  size: 9", "'per-team' and 'size'", "check"),
        "a round ends after it begins": ("to: 2026-01-09", "to: 2026-01-01", "before it begins", "check"),
    },
    "workspace": {
        "a field has a name that is known": ("closures:", "closure:", "did you mean 'closures'?"),
        "an authority has a name": ("authority: {en: Our County, cy: Ein Sir}\n", "", "'authority' is miss"),
        "a language is English or Welsh": ("language: cy", "language: fr", "'fr' cannot stand"),
        "a team has a name": ("{id: South, title: {en: South, cy: De}}", "{id: South}", "'title' is missing"),
        "a target is no more than 100": ("{seen: 90}", "{seen: 101}", "from 0 to 100"),
        "a target is there": ("{seen: 90}", "{seen: }", "from 0 to 100"),
        "a day of closure is one of the calendar": ("2026-12-29", "2026-12-32", "a day such as"),
        "a rule of contacts has a number": ("more-than: 2", "more-than: 0", "from 1 to 99"),
        "a rule of contacts says whose count": (", siblings: yes", "", "'siblings' is missing"),
        "a window is a period of the calendar": ("26 weeks", "20 working days", "a period such as"),
        "a limit says which days": ("4 weeks", "28 days", "a limit such as"),
        "synthetic is yes or no": ("synthetic: yes", "synthetic: partly", "write yes or no"),
        "readers are the owner or the group": ("readers: group", "readers: all", "'all' cannot stand"),
        "a team stands once": ("{id: South,", "{id: North,", "'North' stands here twice", "check"),
    },
    "timescales": {
        "a field has a name that is known": ("source: our policy\n  - id", "sources: our policy\n  - id",
                                             "did you mean 'source'?"),
        "a limit says which days": ("10 working days", "28 days", "a limit such as"),
        "a limit is 9999 at most": ("10 working days", "10000 working days", "a limit such as"),
        "a limit is there": ("    limit: 10 working days\n", "", "either 'limit' or 'phases'"),
        "a limit stands alone": ("    limit: 10 working days", "    limit: 1 week\n    phases: [{limit: 1 week}]",
                                 "either 'limit' or 'phases'"),
        "a phase ends in one way": ("gaps: 1}", "gaps: 1, until: {en: a, cy: a}}", "not by both"),
        "a phase has a number": ("{limit: 6 weeks}", "{limit: none}", "a limit such as"),
        "the last phase has no end": ("{limit: 6 weeks}", "{limit: 6 weeks, gaps: 2}", "has no end"),
        "a phase before the last has one": ("{limit: 1 week, gaps: 1}", "{limit: 1 week}", "before the last"),
        "more than one phase counts from each event to the next": ("counts: gap", "counts: after",
                                                                   "more than one phase counts"),
        "what is done before an event has no limit": ("counts: after", "counts: before", "has no limit"),
        "hours really pass": ("10 working days", "24 hours", "a limit in hours counts 'elapsed'"),
        "only hours really pass": ("counts: after", "counts: elapsed", "a limit in hours counts 'elapsed'"),
        "a counting rule is one of five": ("counts: after", "counts: between", "'between' cannot stand"),
        "a confidence is one of four": ("confidence: memory", "confidence: sure", "'sure' cannot stand"),
        "a limit rests on one of four things": ("basis: local", "basis: custom", "'custom' cannot stand"),
        "a division is one of three": ("england-and-wales", "wales", "'wales' cannot stand"),
        "a row is valid from a day": ("from: 2016-04-06", "from: April 2016", "a day such as"),
        "a leap day is in a leap year": ("2018-02-28", "2018-02-29", "a day such as"),
        "remote contact counts or is not spoken of": ("remote: counts", "remote: yes", "'yes' cannot stand"),
        "the phase without an end is the last":
            ("      - {limit: 1 week, gaps: 1}\n      - {limit: 6 weeks}",
             "      - {limit: 6 weeks}\n      - {limit: 1 week, gaps: 1}", "the last phase has no end", "check"),
        "an id stands once": ("id: visit", "id: reply", "already defined at", "check"),
        "a row ends after it begins": ("to: 2020-12-31", "to: 2015-12-31", "before it begins", "check"),
    },
    "framework": {
        "a field has a name that is known": ("headings-are:", "headings-is:", "did you mean 'headings-are'?"),
        "a framework has headings": (FRAMEWORK[FRAMEWORK.index("headings:"):], "headings: []\n", "list is empty"),
        "a heading says what is expected": ("    expects: {en: They have time., cy: Mae ganddynt amser.}\n", "",
                                            "'expects' is missing"),
        "an item stands under a heading once": ("[child-seen-alone, voice-of-child]",
                                                "[voice-of-child, voice-of-child]", "already defined at"),
        "an item is named by its id": ("[child-seen-alone,", "[Child seen alone,", "an id of lower-case"),
        "an item stands under one heading": ("items: []", "items: [voice-of-child]", "already defined at", "check"),
        "a heading's id stands once": ("id: staff", "id: children", "'children' stands here twice", "check"),
    },
    "indicators": {
        "a field has a name that is known": ("defines:", "define:", "did you mean 'defines'?"),
        "a number is a percentage or a count": ("percent: 38.7,", "percent: 38.7, count: 4,", "either 'percent'"),
        "a number is there": ("count: 5, of: 9", "of: 9", "either 'percent' or 'count'"),
        "a percentage is 100 at most": ("percent: 38.7", "percent: 100.1", "a percentage from 0 to 100"),
        "a count is 0 or more": ("count: 5", "count: -5", "a whole number from 0"),
        "a row has a number": ("count: 3}", "}", "either 'percent' or 'count'"),
        "values are there": (INDICATORS[INDICATORS.index("    values:"):INDICATORS.index("    sources: [page 4]")],
                             "    values: []\n", "the list is empty"),
        "a source is named": ("sources: [page 4]", "sources: []", "the list is empty"),
        "it is said whether the two count the same":
            ("    because: {en: they count others too, cy: maent yn cyfrif eraill hefyd}\n", "", "nothing says"),
        "a part is no more than the whole": ("count: 5, of: 9", "count: 10, of: 9", "10 is more than 9", "check"),
        "a range ends above its start": ("percent: 38.7, to: 40", "percent: 40, to: 38.7", "down to", "check"),
        "it cannot count the same and something else":
            ("    beside: [child-seen-alone]", "    comparable: yes\n    beside: [child-seen-alone]", "count the same, and why"),
        "a range has no whole": ("percent: 38.7, to: 40", "percent: 38.7, to: 40, of: 9", "'to' ends a range"),
        "an id stands once": ("  - id: places", "  - id: places\n    title: {en: A, cy: A}\n    rows: "
                              "[{title: {en: a, cy: a}, count: 1}]\n    sources: [a]\n  - id: places",
                              "'places' stands here twice", "check"),
        "a table adds up": ("count: 7", "count: 6", "the rows do not add up", "warning"),
    },
    "recommendations": {
        "a field has a name that is known": ("asks: {en: Keep", "ask: {en: Keep", "did you mean 'asks'?"),
        "an id is lower-case words joined by hyphens": ("ours-2025", "Ours 2025", "an id of lower-case"),
        "a source has a time": ("published: 2025-09\n", "", "'published' is missing"),
        "a time is a day or a month": ("2025-09", "2025-13", "a day or a month"),
        "a number is one that can be printed": ("number: 3 f (i)", "number: 3 f / i", "a number as it is printed"),
        "a due day is one of the calendar": ("2026-03-31", "2026-02-30", "a day such as"),
        "what is continued has register and number": ("theirs-2020/3 f (ii)", "theirs-2020", "a register and a number"),
        "an item is named by its id": ("items: [seen]", "items: [Seen alone]", "an id of lower-case"),
        "headings are there": (RECOMMENDATIONS[RECOMMENDATIONS.index("headings:"):], "headings: []\n", "the list is empty"),
        "a part has its whole number": ("3 f (i)", "4 a", "is no part of '3'", "check"),
        "a number stands once": ("            asks: {en: Induct., cy: Sefydlu.}\n", "            asks: {en: A, cy: A}\n          - number: 3F(i)\n            asks: {en: A, cy: A}\n", "stands here twice", "check"),
        "a register does not continue itself": ("theirs-2020/3 f (ii)", "ours-2025/3 f (i)", "in this register itself", "check"),
    },
    "audit": {
        "an answer is a word": ('"value": "yes"', '"value": "Yes"', "an answer such as"),
        "an answer is given once": ('"count": 3', '"count": 3, "text": "three"', "more than once"),
        "a count is 0 or more": ('"count": 3', '"count": -3', "a whole number from 0"),
        "the whole of a count is a number": ('"of": 5', '"of": "five"', "a whole number from 0"),
        "a reason is a text": ('"there is none"', "4", "a text in double quotes"),
        "an answer in dates has a clock": (AUDIT[AUDIT.index("[\n      {\"end\""):AUDIT.index("}\n  },\n  \"asAt\"")],
                                           "[]", "the list is empty"),
        "a clock has an end or events": ('"end": "2026-03-02", ', "", "either 'end' or 'events'"),
        "a clock has not both": ('"end": "2026-03-02", ', '"end": "2026-03-02", "events": [], ', "either 'end' or"),
        "a moment is a day of the calendar": ('"2026-03-02"', '"2026-02-30"', "a day such as"),
        "a moment has no seconds": ("2026-01-05T16:00", "2026-01-05T16:00:00", "a day such as"),
        "what recurred is of three kinds": ('"attempted"', '"tried"', "'tried' cannot stand"),
        "a time is in UTC": ("2026-03-12T09:20:31Z", "2026-03-12T09:20:31+01:00", "a time in UTC"),
        "an auditor is named": ('"auditor": "am"', '"auditor": " "', "the text is empty"),
        "an age band is one of six": ('"5-10"', '"5-11"', "'5-11' cannot stand"),
        "a case has a team": (', "team": "CAFAT"', "", "'team' is missing"),
        "a contact has a day": ('{"on": "2026-01-05"}', "{}", "'on' is missing"),
        "a contact is a sibling's or is not": ('"siblings": true', '"siblings": "yes"', "true or false"),
        "a deed is one of those known": ('"did": "begun"', '"did": "done"', "'done' cannot stand"),
        "an event has parents": (', "parents": []', "", "'parents' is missing"),
        "a concern is raised by somebody": ('"raisedBy": "am", ', "", "'raisedBy' is missing"),
        "a format has a number": ('"format": 1', '"format": 0', "a whole number from 1"),
        "an id is a UUID": ("0198c0de-0000-7000-8000-000000000001", "0198C0DE", "an id such as"),
        "a revision leaves room for the next": ('"revision": 7', '"revision": 1000000001', "from 0 to"),
        "immediate risk is yes or no": ('"immediateRisk": "no"', '"immediateRisk": false', "'false' cannot"),
        "a state is draft or finished": ('"state": "draft"', '"state": "done"', "'done' cannot stand"),
        "a digest is whole": ("sha256:3123456789abcdef", "sha256:", "a digest: sha256:"),
        "a moment is one that clocks show": ("2026-01-05T16:00", "2026-03-29T01:30", "a day such as", "check"),
        "a time is on a day of the calendar": ("2026-03-12T09:14:07Z", "2026-02-30T09:14:07Z", "a time in UTC",
                                               "check"),
        "a number has no decimal point": ('"revision": 7', '"revision": 7.0', "a whole number", "check"),
        "a field stands once": ('"revision": 7', '"revision": 7, "revision": 7', "written twice", "check"),
    },
}

# What both accept, though it looks as if one of them should not.
ALSO = {
    "template": [("adverse: no", "adverse: true"), ("adverse: no", 'adverse: "yes"'), ("target: 90", 'target: "90"'),
                 ("target: 90", "target: 0"), ("target: 90", "target: 100"), ("most: 20", "most: 20\n        adverse:"),
                 ("most: 20", "most:"), ("purpose: {en: For every referral., cy: Ar gyfer pob atgyfeiriad.}", "purpose: ~"),
                 ("id: seen-times", "id: 2016"), ("{en: Seen?,", "{en: 42,"), ("{en: Seen?,", "{en: true,"),
                 ("[no, not-recorded]", "[yes]")],
    "items": [(ITEMS[ITEMS.index("\n"):], " []\n")],
    "round": [("without: {front-door: [work]}", "without:"), ("closing: 17:00", "closing: 09:30"),
              ("from: 2026-01-05", "from: 2024-02-29"), ("templates: [front-door]", "templates: []"),
              ("per-team: 8", "size: 8"), ("auditors: [am, bp]", "auditors: []"), ("stratum: in-need, ", "")],
    "workspace": [("synthetic: yes", "synthetic: false"), ("readers: group", "readers: owner"), ("{closures: [2026-12-29]}", "{}"), ("{seen: 90}", "{}"),
                  ("siblings: yes", "siblings: false"), ("limits: {supervision: 4 weeks}", "limits: {}")],
    "timescales": [("10 working days", "same day"), ("10 working days", "none"), ("10 working days", "1 month"),
                   ("{limit: 1 week, gaps: 1}", "{limit: 1 week, until: {en: a, cy: a}}"),
                   ("limit: 10 working days\n    counts: after", "limit: 24 hours\n    counts: elapsed"),
                   ("limit: 10 working days\n    counts: after", "limit: none\n    counts: before"),
                   (RULES[RULES.index("timescales:"):], ""), (RULES[:RULES.index("timescales:")], "")],
    "framework": [("number: 1", "number: A"), ("number: 1", "number: 4.5")],
    "indicators": [("percent: 38.7, to: 40", "percent: 100"), ("percent: 38.7, to: 40", "percent: 82, of: 636"), ("percent: 38.7", "percent: 30.0"),
                   ("because: {en: they count others too, cy: maent yn cyfrif eraill hefyd}", "comparable: yes"),
                   ("    beside: [child-seen-alone]\n", ""), (", of: 9", "")],
    "recommendations": [("published: 2025-09", "published: 2025-09-30"), ("        due: 2026-03-31\n", ""),
                        ("number: 3 f (i)", "number: 3.1"), ("items: [seen]", "items: []")],
    "audit": [('"revision": 7', '"revision": 7, "colour": {"blue": [1, null]}'),
              ('"value": "yes"', '"value": "yes", "reason": 4, "doubt": "small"'),
              ('"end": "2026-03-02"', '"end": "2026-03-02", "ended": 4, "tick": true'),
              ('"kind": "attempted"', '"with": "police"'), ('"format": 1', '"format": 2'),
              ('"reading": "first"', '"reading": null, "round": null, "reads": null'),
              ('"on": "2026-01-05"', '"on": "2026-01-05", "siblings": false, "by": 1'),
              ('"team": "CAFAT"', '"team": "CAFAT", "school": 1'), ('"parents": []', '"parents": [], "place": 1')],
}

# Files that the tests of the readers hold refused (Tests/AuditStoreTests/Fixtures/refused): those that
# the schema refuses too, and those that it cannot, with the reason.
REFUSED = {"templates/items.yaml", "templates/beside.yaml", "templates/references.yaml", "templates/no-sections.yaml",
           "rules/wrong-rows.yaml", "audits/wrong-values.json"}
NOT_BY_SCHEMA = {}
KINDS = {"templates": "template", "items": "items", "rules": "timescales", "audits": "audit", "rounds": "round",
         "frameworks": "framework", "indicators": "indicators", "workspaces": "workspace"}


class Trial:
    """A file to be shown to the schema and to the check."""

    def __init__(self, kind, rule, text, folder, words="", by="both"):
        self.kind, self.rule, self.text, self.words, self.by = kind, rule, text, words, by
        self.path = folder / FILES[kind][1]
        self.path.parent.mkdir(parents=True)
        self.path.write_text(text)


def changed(text, old, new):
    if text.count(old) < 1:
        raise ValueError(f"{old!r} is not in the file")
    return text.replace(old, new, 1)


def trials(folder):
    """Every file that is to be tried; 'by' is who must refuse it: both, check, or none."""
    def place():
        place.number += 1
        return folder / str(place.number)
    place.number = 0
    for kind, (text, _) in FILES.items():
        yield Trial(kind, "a whole file", text, place(), by="none")
        for old, new in ALSO[kind]:
            yield Trial(kind, f"{old!r} as {new!r}", changed(text, old, new), place(), by="none")
        for rule, (old, new, words, *rest) in ROWS[kind].items():
            broken = changed(text, old, new)
            for change in rest[1:]:
                broken = changed(broken, *change)
            yield Trial(kind, rule, broken, place(), words, rest[0] if rest else "both")


def run(program, templates, *words):
    """What the program writes to standard output."""
    environment = os.environ | {"CASEAUDIT_TEMPLATES": str(templates), "LANG": "C.UTF-8"}
    ended = subprocess.run([program, *map(str, words)], env=environment, capture_output=True, text=True,
                           cwd=templates)
    if ended.returncode not in (0, 1):
        sys.exit(ended.stderr)
    return ended.stdout


def check(program, paths, templates):
    """What 'caseaudit check' says of each path: faults and warnings, in English."""
    said = {path: {"fault": [], "warning": []} for path in paths}
    for mistake in json.loads(run(program, templates, "check", "--format", "json", *paths))["mistakes"]:
        path = next(path for path in paths if mistake["place"].startswith(f"{path}"))
        said[path][mistake["severity"]].append(f"{mistake['problem']['en']}; {mistake['remedy']['en']}")
    return said


def judge(trial, schemas, said, report):
    def fault(text):
        report.append(f"{trial.kind}: {trial.rule}: {text}")
    try:
        refused = schemas.refusal(trial.kind, trial.text)
    except Exception as error:  # no tree to show to a schema
        return fault(f"it cannot be read: {error}")
    if refused and trial.by != "both":
        fault(f"the schema refuses it: {refused[0]}")
    if not refused and trial.by == "both":
        fault("the schema accepts it")
    if trial.by == "warning":
        if said["fault"] or not any(trial.words in text for text in said["warning"]):
            fault(f"the check says {said}")
    elif trial.by == "none":
        if said["fault"]:
            fault(f"the check refuses it: {said['fault'][0]}")
    elif not any(trial.words in text for text in said["fault"]):
        fault(f"the check does not say {trial.words!r}, but {said['fault']}")


def judge_folders(folder, program, templates, schemas, report):
    """Two rules that only a whole folder can break; no schema sees either."""
    shipped = folder / "shipped"
    shutil.copytree(templates, shipped)
    broken = shipped / "front-door.yaml"
    broken.write_text(changed(TEMPLATE, "{en: Seen?, cy: Gwelwyd?}", "{en: Seen?}"))
    demo = folder / "demo"
    run(program, templates, "demo", demo, "--audits", 20, "--seed", 5)
    pinned = demo / "templates/core-four@1.yaml"
    rows = [("what ships has Welsh", broken, shipped, "there is no Welsh text"),
            ("a version that is answered stays as it is", pinned, demo, "is not the one that was answered")]
    for rule, file, whole, words in rows:
        if file == pinned:
            if run(program, templates, "check", whole).count("fault: "):
                report.append(f"{rule}: the demo has faults of its own")
            pinned.write_text(changed(pinned.read_text(), "en: ", "en: The "))
        if schemas.refusal("template", file.read_text()):
            report.append(f"{rule}: the schema refuses {file.name}")
        if words not in run(program, templates, "check", whole, "--language", "en"):
            report.append(f"{rule}: the check does not say {words!r}")
    return len(rows)


def judge_fixtures(folder, schemas, report):
    found = {f"{path.parent.name}/{path.name}": path for path in sorted(folder.glob("*/*"))
             if path.suffix != ".txt"}
    for name in sorted(found.keys() | REFUSED | NOT_BY_SCHEMA.keys()):
        if name not in found:
            report.append(f"{name}: there is no such fixture")
        elif (name in REFUSED) == (name in NOT_BY_SCHEMA):
            report.append(f"{name}: name it in REFUSED or in NOT_BY_SCHEMA")
        elif bool(schemas.refusal(KINDS[name.split("/")[0]], found[name].read_text())) != (name in REFUSED):
            report.append(f"{name}: the schema does not do what is said here")
    return len(found)


def main():
    if len(sys.argv) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    checkout, program, report = Path(sys.argv[1]), sys.argv[2], []
    templates = (checkout / "templates").resolve()
    schemas = Schemas(templates / "schema")
    with tempfile.TemporaryDirectory() as folder:
        tried = list(trials(Path(folder).resolve()))
        said = check(program, [trial.path for trial in tried], templates)
        for trial in tried:
            judge(trial, schemas, said[trial.path], report)
        folders = judge_folders(Path(folder), program, templates, schemas, report)
    fixtures = judge_fixtures(checkout / "Tests/AuditStoreTests/Fixtures/refused", schemas, report)
    for fault in report:
        print(fault)
    counts = {by: sum(trial.by == by for trial in tried) for by in ("both", "check", "warning", "none")}
    print(f"refused by both {counts['both']}, by the check alone {counts['check'] + folders}, remarked upon by the check "
          f"{counts['warning']}, accepted by both {counts['none']}; fixtures {fixtures}; faults {len(report)}")
    return 1 if report else 0


if __name__ == "__main__":
    sys.exit(main())
