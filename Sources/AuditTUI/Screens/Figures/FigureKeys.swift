import AuditModel

extension Screen {
  /// Does what keys do on every screen of figures besides changing what is counted: the form of
  /// filters, taking the screen away as a file, and the way back.
  func figureResponses(to action: Action, on desk: Desk) -> [Response] {
    switch action {
    case .filters: [.push(FilterScreen(desk: desk))]
    case .export:
      sheet(on: desk).map { [.effect(.export($0, language: desk.language))] } ?? []
    case .back: [.pop]
    default: []
    }
  }
}
