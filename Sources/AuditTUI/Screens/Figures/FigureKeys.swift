import AuditModel

extension Screen {
  /// Does what keys do on every screen of figures besides changing what is counted: the form of
  /// filters, other views of the same figures, and the way back.
  ///
  /// - Parameters:
  ///   - action: What was asked for.
  ///   - desk: With its figures counted.
  ///   - team: Whose figures are looked at; `nil` is all teams.
  func figureResponses(to action: Action, on desk: Desk, team: Team.ID? = nil) -> [Response] {
    switch action {
    case .filters: [.push(FilterScreen(desk: desk))]
    case .hotSpots: [.push(HotSpotsScreen(team: team, desk: desk))]
    case .compare: [.push(CompareScreen(team: team, desk: desk))]
    case .rounds: [.push(RoundsScreen(desk: desk))]
    case .back: [.pop]
    default: []
    }
  }
}
