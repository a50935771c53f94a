import AuditModel

extension RoundReport {
  /// The report with the time at which what is open was judged, in front of its mode.
  ///
  /// - Parameters:
  ///   - time: As people read it and the command takes it back: `2026-11-21 14:30`.
  ///   - language: Of the report.
  /// - Returns: The same parts under a front with one line more.
  public func openAsAt(_ time: String, in language: Language) -> RoundReport {
    let label = Phrase(en: "What is open, as at", cy: "Yr hyn sydd ar agor, ar")
    var dated = front
    dated.insert(
      Fact(id: "open-as-at", label: label.text(in: language), text: time),
      at: front.firstIndex { $0.id == "mode" } ?? front.endIndex
    )
    return RoundReport(round: round, title: title, front: dated, parts: parts)
  }
}
