import AuditModel

extension Screen {
  /// Does what keys do on every screen of figures besides changing what is counted: the form of
  /// filters, other views of the same figures, taking the screen away as a file, and the way back.
  ///
  /// - Parameters:
  ///   - action: What was asked for.
  ///   - desk: With its figures counted.
  ///   - team: Whose figures are looked at; `nil` is all teams.
  /// - Returns: Nothing for an action that is none of these.
  func figureResponses(to action: Action, on desk: Desk, team: Team.ID? = nil) -> [Response] {
    switch action {
    case .filters: [.push(FilterScreen(desk: desk))]
    case .hotSpots: [.push(HotSpotsScreen(team: team, desk: desk))]
    case .compare: [.push(CompareScreen(team: team, desk: desk))]
    case .rounds: [.push(RoundsScreen(desk: desk))]
    case .agreement: [.push(AgreementScreen(round: desk.scope.round, desk: desk))]
    case .export:
      sheet(on: desk).map { [.effect(.export($0, language: desk.language))] } ?? []
    case .back: [.pop]
    default: []
    }
  }
}
