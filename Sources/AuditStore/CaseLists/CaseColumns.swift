import AuditModel

/// The columns of a list of cases, by their titles.
struct CaseColumns {
  /// In the order of the file.
  let names: [String]

  let reference: Int
  let team: Int

  /// Those beside case and team, in the order of the file.
  var others: [String] {
    names.filter { $0 != CaseList.caseColumn && $0 != CaseList.teamColumn }
  }

  /// - Throws: Every column that is missing, has no name or stands twice.
  init(_ titles: CSVRow, file: String) throws(InputErrors) {
    let names = titles.cells.map(\.asColumnName)
    let place = "\(file):\(titles.line)"
    var mistakes: [InputError] = []
    var seen: Set<String> = []
    for (index, name) in names.enumerated() {
      if name.isEmpty {
        mistakes.append(.noTitle(place, column: index + 1))
      } else if !seen.insert(name).inserted {
        mistakes.append(.twice(place, name))
      }
    }
    let needed = [CaseList.caseColumn, CaseList.teamColumn]
    mistakes += needed.filter { !seen.contains($0) }.map { .missing(place, $0, among: names) }
    guard mistakes.isEmpty, let reference = names.firstIndex(of: CaseList.caseColumn),
      let team = names.firstIndex(of: CaseList.teamColumn)
    else { throw InputErrors(mistakes) }
    (self.names, self.reference, self.team) = (names, reference, team)
  }
}

extension String {
  /// `Age band ` as `age-band`.
  fileprivate var asColumnName: String {
    lowercased().split { $0.isWhitespace || $0 == "-" || $0 == "_" }.joined(separator: "-")
  }
}

extension InputError {
  fileprivate static func missing(
    _ place: String,
    _ name: String,
    among names: [String]
  ) -> InputError {
    let found = names.map(quoted).joined(separator: ", ")
    // In countries that write decimals with a comma, spreadsheets put semicolons between cells.
    let isOtherwiseSeparated =
      names.count == 1 && (names.first ?? "").contains { ";\t|".contains($0) }
    return InputError(
      place: place,
      problem: Phrase(
        en: "there is no column '\(name)' among \(found)",
        cy: "nid oes colofn '\(name)' ymhlith \(found)"
      ),
      remedy: isOtherwiseSeparated
        ? Phrase(
          en: "save the list with commas between the cells",
          cy: "cadwch y rhestr â chomas rhwng y celloedd"
        )
        : Phrase(
          en: "write '\(name)' over the column that has it",
          cy: "ysgrifennwch '\(name)' uwchben y golofn sydd ag ef"
        )
    )
  }

  fileprivate static func noTitle(_ place: String, column: Int) -> InputError {
    InputError(
      place: place,
      problem: Phrase(en: "column \(column) has no title", cy: "nid oes teitl i golofn \(column)"),
      remedy: Phrase(
        en: "write one over it, or remove the column",
        cy: "ysgrifennwch un uwch ei phen, neu tynnwch y golofn"
      )
    )
  }

  fileprivate static func twice(_ place: String, _ name: String) -> InputError {
    let quoted = quoted(name)
    return InputError(
      place: place,
      problem: Phrase(
        en: "two columns are called \(quoted)",
        cy: "mae dwy golofn o'r enw \(quoted)"
      ),
      remedy: Phrase(
        en: "give one of the two another title, or remove it",
        cy: "rhowch deitl arall i un o'r ddwy, neu tynnwch hi"
      )
    )
  }
}
