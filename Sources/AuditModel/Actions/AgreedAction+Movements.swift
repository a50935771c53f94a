extension Sequence<AgreedAction> {
  /// Says how the items behind actions stood since: of a case in its later audits, of a round in the
  /// rounds after it.
  ///
  /// - Parameters:
  ///   - audits: All of the workspace.
  ///   - request: Which templates, rounds and teams there are, and which audits are kept from whoever
  ///     looks; its items and filter are left aside.
  /// - Returns: By the action's id; none for actions whose items nobody has looked at again.
  public func movements(
    among audits: [ScoredAudit],
    _ request: FigureRequest
  ) -> [AgreedAction.ID: Phrase] {
    let aboutItems = filter { $0.agreed.item != nil }
    let references = Set(aboutItems.compactMap(\.agreed.caseReference))
    let ofCases =
      references.isEmpty
      ? []
      : audits.filter { audit in
        references.contains(audit.reference) && !request.withheld.contains(audit)
      }
    let aboutRounds = aboutItems.filter { $0.agreed.caseReference == nil && $0.agreed.round != nil }
    var request = request
    request.grouping = .eachRound
    request.filter = AuditFilter()
    request.items = Set(aboutRounds.compactMap(\.agreed.item))
    let figures = aboutRounds.isEmpty ? nil : Figures(of: audits, request)
    var movements: [AgreedAction.ID: Phrase] = [:]
    for action in aboutItems {
      let ofCase = ActionMovement(of: action, among: ofCases)?.phrase
      let ofRound = figures.flatMap { FindingMovement(of: action, in: $0)?.phrase }
      movements[action.id] = ofCase ?? ofRound
    }
    return movements
  }
}
