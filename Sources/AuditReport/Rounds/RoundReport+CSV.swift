import AuditModel

extension RoundReport {
  /// Every figure of the report as CSV, one to a row, with where it stands and what it counts.
  ///
  /// Ids stand in it in place of words; titles and questions alone are in the report's language. A table
  /// without a number, such as the list of concerns, is not in it.
  ///
  /// - SeeAlso: RFC 4180; Hadley Wickham, "Tidy Data", Journal of Statistical Software 59 (2014), 10.
  public func csv() -> String {
    let questions = questions
    let mode = Sheet.Cell.text(front.first { $0.id == "mode" }?.text)
    return Sheet(
      name: "figures",
      title: title,
      columns: (["round", "part", "part-title"] + TidyFigure.columns + ["mode"]).map {
        Sheet.Column($0, $0)
      },
      rows: parts.flatMap { part in
        part.sheets.flatMap(\.tidyFigures).map { figure in
          [.text(round), .text(part.id), .text(part.title)] + figure.cells(asking: questions)
            + [mode]
        }
      }
    ).csv()
  }
}
