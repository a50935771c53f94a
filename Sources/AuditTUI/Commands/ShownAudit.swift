import AuditModel
import AuditStore

/// An audit with everything that can be said of it.
struct ShownAudit {
  let open: OpenAudit
  let desk: Desk
  let outcomes: [ItemOutcome]
  let figures: AuditFigures

  init(_ audit: Audit, template: Template, facts: WorkspaceFacts, language: Language, now: Now) {
    var audit = audit
    if audit.state == .draft { audit.asAt = now.today }
    let open = OpenAudit(audit: audit, template: template)
    var desk = Desk(language: language, workspace: facts, now: now, auditor: audit.auditor)
    desk.open = open
    self.init(desk, open)
  }

  /// The audit that is open on a desk.
  init(_ desk: Desk, _ open: OpenAudit) {
    self.open = open
    self.desk = desk
    outcomes = open.audit.outcomes(in: open.template, rules: desk.rules)
    figures = AuditFigures(outcomes, in: open.template)
  }

  var audit: Audit {
    open.audit
  }

  /// What the answer to an item comes to.
  func outcome(of item: Item.ID) -> ItemOutcome? {
    outcomes.first { $0.item == item }
  }

  /// What keeps it from being finished, each in one line; empty for a finished audit without faults.
  var inTheWay: [String] {
    open.inTheWay(of: audit.asAt, on: desk).map(\.text)
  }
}

extension ShownAudit {
  /// The audit as its file has it, and beside it what is worked out from it.
  var json: JSON {
    .object([
      "audit": audit.json,
      "outcomes": .array(outcomes.map(\.json)),
      "unfinished": .array(
        audit.unfinished(in: open.template, timescales: desk.rules.timescales).map(\.json)
      ),
      "figures": .object([
        "compliance": figures.compliance.json, "quality": figures.quality.json,
      ]),
    ])
  }
}

extension Proportion {
  fileprivate var json: JSON {
    .object(["n": .integer(n), "of": .integer(of)])
  }
}

extension ItemOutcome {
  fileprivate var json: JSON {
    .object([
      "item": .string(item), "outcome": .string(outcome.code),
      "clocks": .array(clocks.map(\.json)),
    ])
  }
}

extension ClockReading {
  fileprivate var json: JSON {
    .object([
      "timescale": .string(timescale), "verdict": .string(verdict.code),
      "due": (dueTime?.description ?? due?.description).map(JSON.string) ?? .null,
      "gapsMet": .integer(gapsMet), "gapsDue": .integer(gapsDue),
      "unconfirmed": .bool(isUnconfirmed),
    ])
  }
}

extension Verdict {
  fileprivate var code: String {
    switch self {
    case .met: "met"
    case .missed: "missed"
    case .notYetDue: "not-yet-due"
    case .overdue: "overdue"
    case .notDeterminable: "not-determinable"
    case .noLimit: "no-limit"
    }
  }
}

extension Unfinished {
  /// The item, null for the safety question, and why; for a contradiction the other item too.
  fileprivate var json: JSON {
    var fields: [String: JSON] = [
      "item": item.map(JSON.string) ?? .null, "reason": .string(code),
    ]
    if case .contradiction(let contradiction) = self {
      fields["other"] = .string(contradiction.other)
    }
    return .object(fields)
  }

  private var code: String {
    switch self {
    case .safetyUnanswered: "safety-unanswered"
    case .unanswered: "unanswered"
    case .reasonMissing: "reason-missing"
    case .misfit: "misfit"
    case .impossibleDate: "impossible-date"
    case .contradiction: "contradiction"
    }
  }
}
