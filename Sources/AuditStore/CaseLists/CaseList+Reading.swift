import AuditModel

extension CaseList {
  /// The column that holds the reference of the case.
  static let caseColumn = "case"

  /// The column that holds the team.
  static let teamColumn = "team"

  /// Reads a list of cases as a spreadsheet writes it: CSV with a line of titles.
  ///
  /// Titles are read in any case and with blanks or hyphens (`Age band` is `age-band`), columns in any
  /// order; `case` and `team` must be there. A byte order mark is passed over, since spreadsheets
  /// write one; blanks around a cell and lines without a word are too.
  ///
  /// - Parameters:
  ///   - bytes: The whole file, of at most 4 MiB.
  ///   - file: Its name, for messages.
  /// - Returns: The cases; none for a list that has titles alone.
  /// - Throws: Every mistake at once: what is no CSV, columns that are missing or stand twice, rows
  ///   with another number of cells than the titles, cases without a reference or a team, and
  ///   references that stand twice.
  public static func read(_ bytes: [UInt8], file: String) throws(InputErrors) -> CaseList {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes
    try SourceText.check(text, file: file, limit: Document.Limits().bytes)
    var parser = CSVParser(text[...])
    let rows = parser.rows().filter { $0.cells.contains { !$0.trimmed.isEmpty } }
    guard parser.mistakes.isEmpty else {
      throw InputErrors(parser.mistakes.map { $0.error(in: file) })
    }
    guard let titles = rows.first else { throw InputErrors([.noTitles(file)]) }
    let columns = try CaseColumns(titles, file: file)
    var reading = CaseRows(columns: columns, file: file)
    for row in rows.dropFirst() { reading.add(row) }
    guard reading.mistakes.isEmpty else { throw InputErrors(reading.mistakes) }
    return CaseList(columns: columns.others, cases: reading.cases)
  }
}

extension InputError {
  fileprivate static func noTitles(_ file: String) -> InputError {
    InputError(
      place: "\(file):1",
      problem: Phrase(en: "the list is empty", cy: "mae'r rhestr yn wag"),
      remedy: Phrase(
        en: "begin it with a line of titles, 'case' and 'team' among them",
        cy: "dechreuwch hi â llinell o deitlau, gan gynnwys 'case' a 'team'"
      )
    )
  }
}
