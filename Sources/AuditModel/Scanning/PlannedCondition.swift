/// A condition of a template, worked out as far as it can be without an audit.
enum PlannedCondition: Sendable {
  /// Whatever the audit says.
  case always(Bool)

  /// The item at this place has an answer whose number is among the bits.
  case answer(item: Int, codes: UInt64)

  /// The case's age band is among these, by a bit for each case of ``AgeBand``.
  case ageBand(UInt8)

  /// The case's status is among these, by a bit for each case of ``CaseStatus``.
  case status(UInt8)
  case team([Team.ID])
  case era(Era)
  case all([PlannedCondition])
  case any([PlannedCondition])

  /// - Parameters:
  ///   - condition: Of an item of the template.
  ///   - awaited: Where the items stand that are asked at all.
  ///   - codes: The number of each word that a condition asks for, below 64.
  ///   - unanswerable: What a part comes to that asks for an item which nobody is asked.
  init(
    _ condition: Condition,
    awaited: [Item.ID: Int],
    codes: [AnswerCode: Int],
    unanswerable: Bool
  ) {
    func planned(_ parts: [Condition]) -> [PlannedCondition] {
      parts.map { part in
        PlannedCondition(part, awaited: awaited, codes: codes, unanswerable: unanswerable)
      }
    }
    switch condition {
    case .answer(let item, let wanted):
      guard let place = awaited[item] else {
        self = .always(unanswerable)
        return
      }
      let bits = wanted.reduce(UInt64(0)) { bits, code in
        codes[code].map { bits | 1 << UInt64($0) } ?? bits
      }
      self = .answer(item: place, codes: bits)
    case .attribute(.ageBand, let wanted):
      self = .ageBand(
        PlannedCondition.bits(AgeBand.allCases.map { ($0.rawValue, $0.place) }, wanted)
      )
    case .attribute(.status, let wanted):
      self = .status(
        PlannedCondition.bits(CaseStatus.allCases.map { ($0.rawValue, $0.place) }, wanted)
      )
    case .attribute(.team, let wanted): self = .team(wanted)
    case .era(let era): self = .era(era)
    case .all(let parts): self = .all(planned(parts))
    case .any(let parts): self = .any(planned(parts))
    }
  }

  private static func bits(_ words: [(word: String, place: UInt8)], _ wanted: [String]) -> UInt8 {
    words.reduce(0) { bits, each in wanted.contains(each.word) ? bits | 1 << each.place : bits }
  }
}

extension PlannedCondition {
  /// Whether the condition holds.
  ///
  /// - Parameters:
  ///   - audit: Gives the case; an attribute nobody has given matches nothing.
  ///   - bytes: Those that the audit was scanned from.
  ///   - era: When the work was begun.
  ///   - answers: By the places of the items; the numbers of their answers are those of asked items.
  /// - Returns: As ``Condition/holds(for:era:answers:awaiting:)``.
  func holds(
    for audit: ScannedAudit,
    in bytes: UnsafeRawBufferPointer,
    era: Era,
    answers: UnsafeMutableBufferPointer<PlannedAnswer>
  ) -> Bool {
    switch self {
    case .always(let holds): return holds
    case .answer(let item, let codes):
      let code = answers[item].code
      return code < 64 && codes >> UInt64(code) & 1 != 0
    case .ageBand(let bits):
      return audit.ageBand.map { bits >> $0.place & 1 != 0 } ?? false
    case .status(let bits):
      return audit.status.map { bits >> $0.place & 1 != 0 } ?? false
    case .team(let teams): return teams.contains(audit.team.text(in: bytes))
    case .era(let wanted): return era == wanted
    case .all(let parts):
      return parts.allSatisfy { $0.holds(for: audit, in: bytes, era: era, answers: answers) }
    case .any(let parts):
      return parts.contains { $0.holds(for: audit, in: bytes, era: era, answers: answers) }
    }
  }
}

extension AgeBand {
  /// The position among all cases, from 0.
  fileprivate var place: UInt8 {
    switch self {
    case .unborn: 0
    case .from0to4: 1
    case .from5to10: 2
    case .from11to15: 3
    case .from16to17: 4
    case .from18: 5
    }
  }
}

extension CaseStatus {
  /// The position among all cases, from 0.
  fileprivate var place: UInt8 {
    switch self {
    case .referral: 0
    case .inNeed: 1
    case .childProtection: 2
    case .lookedAfter: 3
    case .careLeaver: 4
    }
  }
}
