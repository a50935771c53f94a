import AuditModel

/// Where the columns of the list of cases begin, and how many of its rows are in view.
struct CasesLayout: Hashable, Sendable {
  let reference = 2

  /// `nil` where it is left out for want of room, or because all cases are of one team.
  let team: Int?
  let day: Int
  let outcome: Int

  /// The column of the notes' first lines; `nil` where there is no room for it.
  let note: Int?

  /// Whether the chosen case's note has a line below the list.
  let hasNoteLine: Bool

  /// Rows of the list in view; at least 1.
  let height: Int

  /// - Parameters:
  ///   - columns: Of the canvas.
  ///   - rows: Of the canvas.
  ///   - isOneTeam: Whether the cases of one team leave its name to the line at the top, for the
  ///     outcome's sake.
  ///   - outcomeWidth: Columns of the longest outcome that the item's kind can have.
  init(columns: Int, rows: Int, isOneTeam: Bool, outcomeWidth: Int) {
    if isOneTeam || columns < 60 {
      team = nil
      day = columns >= 100 ? 20 : 16
    } else {
      team = columns >= 100 ? 20 : 16
      day = columns >= 120 ? 46 : columns >= 100 ? 38 : 32
    }
    outcome = day + 12
    let afterOutcome = outcome + outcomeWidth + 2
    note = columns >= 100 && columns - afterOutcome >= Self.leastNote ? afterOutcome : nil
    // On the smallest screens the list needs every row.
    hasNoteLine = note == nil && rows >= 12
    height = max(1, rows - CasesScreen.firstRow - (hasNoteLine ? 2 : 0))
  }

  /// Columns below which the beginning of a note says too little.
  private static let leastNote = 14
}

extension CasesScreen {
  func layout(columns: Int, rows: Int) -> CasesLayout {
    CasesLayout(
      columns: columns,
      rows: rows,
      isOneTeam: figure.team != nil,
      outcomeWidth: figure.item.outcomeWidth
    )
  }
}

extension Item {
  /// Columns that the outcome of a case may need: dates say how late and how long as well.
  fileprivate var outcomeWidth: Int {
    if case .dates = kind { 52 } else { 34 }
  }
}
