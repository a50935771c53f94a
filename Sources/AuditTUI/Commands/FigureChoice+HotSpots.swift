import AuditModel
import AuditReport
import AuditStore

extension FigureChoice {
  /// What lies below its target and which duties were missed, as text.
  func hotSpotsText(under timescales: Timescales, style: TextStyle) -> String {
    let table = HotSpotsTable(figures, under: timescales, teams: teams, of: team, style: style)
    return [table.text(), chosenRoundText(style: style)].compactMap { $0 }.joined(separator: "\n")
  }

  func hotSpotsJSON(under timescales: Timescales) -> String {
    HotSpotsJSON(figures, under: timescales, of: team).text()
  }
}
