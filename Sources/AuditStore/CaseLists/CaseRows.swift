import AuditModel

/// The rows of a list of cases, read one after another.
struct CaseRows {
  let columns: CaseColumns
  let file: String

  private(set) var cases: [ListedCase] = []
  private(set) var mistakes: [InputError] = []

  /// The lines on which references stand.
  private var lines: [String: Int] = [:]

  init(columns: CaseColumns, file: String) {
    self.columns = columns
    self.file = file
  }

  /// Takes the next case, or reports what is wrong with it.
  mutating func add(_ row: CSVRow) {
    let place = "\(file):\(row.line)"
    guard row.cells.count == columns.names.count else {
      mistakes.append(.ragged(place, row.cells, expected: columns.names.count))
      return
    }
    let cells = row.cells.map(\.trimmed)
    let (reference, team) = (cells[columns.reference], cells[columns.team])
    if reference.isEmpty { mistakes.append(.empty(place, CaseList.caseColumn, beside: team)) }
    if team.isEmpty { mistakes.append(.empty(place, CaseList.teamColumn, beside: reference)) }
    guard !reference.isEmpty, !team.isEmpty else { return }
    if let first = lines[reference] {
      mistakes.append(.repeated(place, reference, first: first))
      return
    }
    lines[reference] = row.line
    var attributes: [String: String] = [:]
    for (index, name) in columns.names.enumerated()
    where index != columns.reference && index != columns.team && !cells[index].isEmpty {
      attributes[name] = cells[index]
    }
    cases.append(
      ListedCase(reference: reference, team: team, attributes: attributes, line: row.line)
    )
  }
}

extension InputError {
  fileprivate static func ragged(_ place: String, _ cells: [String], expected: Int) -> InputError {
    let quoted = quoted(cells.joined(separator: ","))
    return InputError(
      place: place,
      problem: Phrase(
        en: "\(quoted) has \(cells.count) cells, and the titles have \(expected)",
        cy: "\(cells.count) cell sydd yn \(quoted), a \(expected) yn y teitlau"
      ),
      remedy: Phrase(
        en: "put a cell that holds a comma in double quotes, and leave no cell out",
        cy: "rhowch gell sy'n cynnwys coma mewn dyfynodau dwbl, a pheidiwch â hepgor cell"
      )
    )
  }

  fileprivate static func empty(_ place: String, _ name: String, beside other: String) -> InputError
  {
    let quoted = quoted(other)
    return InputError(
      place: place,
      problem: Phrase(
        en: "there is nothing under '\(name)' beside \(quoted)",
        cy: "nid oes dim o dan '\(name)' wrth ymyl \(quoted)"
      ),
      remedy: Phrase(en: "fill it in, or remove the line", cy: "llenwch ef, neu tynnwch y llinell")
    )
  }

  fileprivate static func repeated(
    _ place: String,
    _ reference: String,
    first: Int
  ) -> InputError {
    let quoted = quoted(reference)
    return InputError(
      place: place,
      problem: Phrase(
        en: "the case \(quoted) stands on line \(first) too",
        cy: "mae'r achos \(quoted) ar linell \(first) hefyd"
      ),
      remedy: Phrase(
        en: "list each case once: what stands twice would be drawn twice as often",
        cy: "rhestrwch bob achos unwaith: dewisid ddwywaith mor aml yr hyn sydd yno ddwywaith"
      )
    )
  }
}
