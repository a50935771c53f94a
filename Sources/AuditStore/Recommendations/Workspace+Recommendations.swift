import AuditModel

/// The registers of a workspace, and everything decided about what stands in them.
public struct FoundRecommendations: Sendable {
  public let recommendations: Recommendations

  /// Of recommendations that are here and of days on which their source was published; by id.
  public let decisions: [RecommendationDecision]

  /// Mistakes of registers and decisions that cannot be used.
  public let setAside: [InputError]

  /// How everything stands on a day, by what had been written down until a time in UTC; by all of it
  /// where none is named.
  public func ledger(asAt day: Day, recordedUntil time: String? = nil) -> RecommendationLedger {
    RecommendationLedger(recommendations, decisions.recorded(until: time), asAt: day)
  }
}

extension Workspace {
  /// Reads the registers of recommendations and the decisions about them; a file that cannot be used
  /// is set aside and stops nothing.
  ///
  /// - Throws: When the folder itself cannot be read.
  public func recommendations() throws(WorkspaceError) -> FoundRecommendations {
    var collector = MistakeCollector()
    let recommendations = try RegisterFiles(in: root).read(welsh: .optional, &collector)
    let found = records(RecommendationDecision.self)
    let (usable, stray) = sorted(found.usable, in: recommendations)
    return FoundRecommendations(
      recommendations: recommendations,
      decisions: usable,
      setAside: collector.mistakes.filter { $0.severity == .fault } + found.setAside + stray
    )
  }

  /// What is wrong with registers and with decisions about what stands in none; what is wrong with a
  /// decision's own file is among the ``recordRemarks``.
  ///
  /// `items` are those whose figures can tell something about a recommendation; `nil` where any name
  /// is taken.
  func recommendationRemarks(items: Set<Item.ID>?) throws(WorkspaceError) -> [InputError] {
    var collector = MistakeCollector()
    let files = try RegisterFiles(in: root)
    let recommendations = files.read(items: items, welsh: .wanted, &collector)
    let found = records(RecommendationDecision.self).usable
    return collector.mistakes + sorted(found, in: recommendations).stray
  }

  private func sorted(
    _ decisions: [RecommendationDecision],
    in recommendations: Recommendations
  ) -> (usable: [RecommendationDecision], stray: [InputError]) {
    let published = Dictionary(
      recommendations.entries.map { ($0.reference, $0.published) },
      uniquingKeysWith: { first, _ in first }
    )
    var usable: [RecommendationDecision] = []
    var stray: [InputError] = []
    for decision in decisions {
      let file = "\(RecommendationDecision.folder)/\(decision.id).json"
      guard let date = published[decision.recommendation] else {
        stray.append(.aboutNothing(file, decision.recommendation))
        continue
      }
      guard decision.on >= date.first else {
        stray.append(.beforeSource(file, decision.on, date))
        continue
      }
      usable.append(decision)
    }
    return (usable, stray)
  }
}

extension InputError {
  fileprivate static func aboutNothing(
    _ file: String,
    _ reference: RecommendationReference
  ) -> InputError {
    let quoted = InputError.quoted(reference.description)
    return InputError(
      place: "\(file): number",
      problem: Phrase(
        en: "it decides about \(quoted), and no register here has that",
        cy: "mae'n penderfynu ynghylch \(quoted), ac nid oes hynny mewn unrhyw gofrestr yma"
      ),
      remedy: Phrase(
        en: "put the register into 'recommendations', or mend its number there",
        cy: "rhowch y gofrestr yn 'recommendations', neu cywirwch ei rhif yno"
      )
    )
  }

  fileprivate static func beforeSource(
    _ file: String,
    _ day: Day,
    _ published: SourceDate
  ) -> InputError {
    let refusal = DecisionRefusal.beforeSource(day, published).phrase
    return InputError(
      place: "\(file): on",
      problem: refusal,
      remedy: Phrase(
        en: "correct 'published' in the register, or decide again",
        cy: "cywirwch 'published' yn y gofrestr, neu penderfynwch eto"
      )
    )
  }
}
