/// Why a decision about a recommendation cannot be taken.
public enum DecisionRefusal: Error, Hashable, Sendable {
  /// Neither words nor figures stand behind it.
  case noEvidence

  /// Nobody decided it.
  case nobody

  /// It is dated after today.
  case future(Day, today: Day)

  /// It is dated before its source was published.
  case beforeSource(Day, SourceDate)

  /// The whole cannot be met before these parts are.
  case openParts([RecommendationNumber])

  /// No later recommendation continues it, so nothing can take its place.
  case nothingContinues

  public var phrase: Phrase {
    switch self {
    case .noEvidence:
      Phrase(
        en: "a status needs evidence: nothing closes or changes by being said",
        cy: "mae angen tystiolaeth ar statws: nid oes dim yn cau nac yn newid drwy ei ddweud"
      )
    case .nobody:
      Phrase(
        en: "say who decided: a role, such as head of service",
        cy: "dywedwch pwy a benderfynodd: rôl, fel pennaeth gwasanaeth"
      )
    case .future(let day, let today):
      Phrase(
        en: "\(day) has not come yet: today is \(today)",
        cy: "nid yw \(day) wedi dod eto: heddiw yw \(today)"
      )
    case .beforeSource(let day, let source):
      Phrase(
        en: "\(day) is before the source was published (\(source))",
        cy: "mae \(day) cyn cyhoeddi'r ffynhonnell (\(source))"
      )
    case .openParts(let numbers):
      Phrase(
        en: "it is met only when its parts are; open: \(Self.list(numbers))",
        cy: "dim ond pan fydd ei rannau wedi'u cyflawni y mae wedi'i gyflawni; ar agor: "
          + Self.list(numbers)
      )
    case .nothingContinues:
      Phrase(
        en: "no later recommendation continues it, so nothing takes its place",
        cy: "nid oes argymhelliad diweddarach yn ei barhau, felly nid oes dim yn cymryd ei le"
      )
    }
  }

  private static func list(_ numbers: [RecommendationNumber]) -> String {
    numbers.map(\.printed).joined(separator: ", ")
  }
}

extension RecommendationLedger {
  /// Why a decision cannot be added to these; empty where it can.
  ///
  /// The ledger's day is today.
  public func refusals(of decision: RecommendationDecision) -> [DecisionRefusal] {
    guard let standing = self[decision.recommendation] else { return [] }
    var refusals: [DecisionRefusal] = []
    if decision.evidence.isBlank, decision.figures.isEmpty { refusals.append(.noEvidence) }
    if decision.by.isBlank { refusals.append(.nobody) }
    if decision.on > asAt { refusals.append(.future(decision.on, today: asAt)) }
    if decision.on < standing.entry.published.first {
      refusals.append(.beforeSource(decision.on, standing.entry.published))
    }
    let open = recommendations.parts(of: decision.recommendation)
      .filter { self[$0.reference]?.isOpen ?? true }.map(\.reference.number)
    if decision.status == .met, !open.isEmpty { refusals.append(.openParts(open)) }
    if decision.status == .superseded, recommendations.continuations(of: standing.entry).isEmpty {
      refusals.append(.nothingContinues)
    }
    return refusals
  }
}
