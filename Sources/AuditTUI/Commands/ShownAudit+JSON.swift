import AuditModel
import AuditStore

extension ShownAudit {
  /// The audit as its file has it, and beside it what is worked out from it.
  ///
  /// With `repeatContacts`, `{"met": true, "on": "2026-03-10"}`, where days of contacts are listed and
  /// the authority has set its rule, and with `reReferral`, whether the last of them is one, where it
  /// has set its window and two are about the child.
  var json: JSON {
    let rule = desk.workspace.localRules.repeatContact
    var fields: JSONObject = [
      "audit": audit.json,
      "outcomes": .array(outcomes.map(json)),
      "unfinished": .array(
        (audit.unfinished(
          in: open.template,
          timescales: desk.rules.timescales,
          settling: open.readings
        ) + audit.withoutFollowUp(under: rule, in: open.template)).map(\.json)
      ),
      "figures": .object([
        "compliance": figures.compliance.json, "quality": figures.quality.json,
      ]),
    ]
    fields["repeatContacts"] = audit.caseFile.repeatContacts(under: rule)?.json
    fields["reReferral"] = desk.workspace.localRules.reReferral?
      .isReReferral(latestOf: audit.caseFile.contacts).map(JSON.bool)
    return .object(fields)
  }
}

extension RepeatContactRule.Result {
  fileprivate var json: JSON {
    guard case .met(let days) = self, let last = days.last else {
      return .object(["met": .bool(false), "on": .null])
    }
    return .object(["met": .bool(true), "on": .string(last.description)])
  }
}

extension Proportion {
  fileprivate var json: JSON {
    .object(["n": .integer(n), "of": .integer(of)])
  }
}

extension ShownAudit {
  private func json(_ outcome: ItemOutcome) -> JSON {
    .object([
      "item": .string(outcome.item), "outcome": .string(outcome.outcome.code),
      "clocks": .array(readings(of: outcome).map(\.json)),
    ])
  }

  /// The clocks behind an outcome, with the days on which they are due.
  private func readings(of outcome: ItemOutcome) -> [ClockReading] {
    guard !outcome.clocks.isEmpty, case .clocks(let clocks) = audit.answers[outcome.item]?.value
    else { return [] }
    return clocks.compactMap { desk.rules.reading(of: $0, asAt: audit.asAt) }
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
    var fields: JSONObject = [
      "item": item.map(JSON.string) ?? .null, "reason": .string(code),
    ]
    if case .contradiction(let contradiction) = self {
      fields["other"] = .string(contradiction.other)
    }
    if case .contestedPart(let part) = self { fields["part"] = .string(part) }
    return .object(fields)
  }

  private var code: String {
    switch self {
    case .safetyUnanswered: "safety-unanswered"
    case .riskLeftOpen: "risk-left-open"
    case .unanswered: "unanswered"
    case .reasonMissing: "reason-missing"
    case .misfit: "misfit"
    case .whyMissing: "why-missing"
    case .contactRuleMet: "contact-rule-met"
    case .impossibleDate: "impossible-date"
    case .contradiction: "contradiction"
    case .contested, .contestedPart: "contested"
    }
  }
}
