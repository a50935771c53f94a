import AuditModel
import AuditReport

extension CrossScreen {
  /// A row for each outcome of the dates, a column for each grade.
  func sheet(on desk: Desk) -> Sheet? {
    table.map {
      .cross($0, title: title(on: desk), notes: desk.scope.notes(on: desk), language: desk.language)
    }
  }
}
