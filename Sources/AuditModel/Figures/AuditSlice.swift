/// By what audits are told apart, each into exactly one slice.
public enum AuditTrait: String, CaseIterable, Sendable {
  case month
  case ageBand = "age-band"
  case status
}

/// One of the slices that audits are told apart into.
public enum AuditSlice: Hashable, Sendable {
  /// The month of the day on which the audit's open clocks were judged.
  case month(Month)

  /// `nil` is where nobody has given the age.
  case ageBand(AgeBand?)

  /// `nil` is where nobody has given the status.
  case status(CaseStatus?)

  init(of audit: ScoredAudit, by trait: AuditTrait) {
    switch trait {
    case .month: self = .month(Month(of: audit.asAt))
    case .ageBand: self = .ageBand(audit.ageBand)
    case .status: self = .status(audit.status)
    }
  }

  /// As files write it: `2026-03`, `5-10`, `looked-after`; `not-given` where nobody has said.
  public var code: String {
    switch self {
    case .month(let month): month.description
    case .ageBand(let band): band?.rawValue ?? "not-given"
    case .status(let status): status?.rawValue ?? "not-given"
    }
  }

  public var phrase: Phrase {
    switch self {
    case .month(let month): month.phrase
    case .ageBand(let band): band?.phrase ?? .notGiven
    case .status(let status): status?.phrase ?? .notGiven
    }
  }

  /// The order of reports: months by time, ages and statuses as they are listed, not given last.
  fileprivate var order: Int {
    switch self {
    case .month(let month): month.year * 12 + month.number
    case .ageBand(let band): band.flatMap(AgeBand.allCases.firstIndex) ?? .max
    case .status(let status): status.flatMap(CaseStatus.allCases.firstIndex) ?? .max
    }
  }
}

/// The figures of the audits in one slice.
public struct SlicedFigures: Sendable {
  public let slice: AuditSlice
  public let figures: Figures
}

extension Figures {
  /// The figures of each slice that has audits, in the order of reports.
  ///
  /// The same readings count as in the whole, so that the slices add up to it, and cases were drawn at
  /// the rate of the whole round. Takes time in proportion to audits × items.
  public func sliced(by trait: AuditTrait) -> [SlicedFigures] {
    let (positions, audits) = (audits.indices.lazy.map(Int32.init), audits)
    return Dictionary(grouping: positions) { AuditSlice(of: audits[Int($0)], by: trait) }
      .sorted { $0.key.order < $1.key.order }
      .map { SlicedFigures(slice: $0, figures: counting($1)) }
  }

  /// The figures of some of the audits that count.
  public func narrowed(to filter: AuditFilter) -> Figures {
    counting(columns.positions(matching: filter))
  }

  // Of the audits at some positions, which ascend.
  private func counting(_ positions: [Int32]) -> Figures {
    Figures(
      counting: columns.selecting(positions),
      leftOut: .none,
      measured: measured,
      sampled: sampled,
      request: request
    )
  }
}

extension Phrase {
  fileprivate static let notGiven = Phrase(en: "not given", cy: "heb ei nodi")
}
