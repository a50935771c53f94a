import AuditModel

@testable import AuditStore

/// Every cell of a CSV file survives writing, and a list of cases has each case once.
struct CasesTarget: FuzzTarget {
  func take(_ bytes: [UInt8]) {
    let text = Array(String(decoding: bytes, as: UTF8.self).utf8)
    var parser = CSVParser(text[...])
    let rows = parser.rows()
    demand(rows.allSatisfy { !$0.cells.isEmpty }, "a row has no cell")
    if parser.mistakes.isEmpty {
      let written = csv(rows.map(\.cells))
      var again = CSVParser(written[...])
      demand(again.rows().map(\.cells) == rows.map(\.cells), "cells are lost or changed")
      demand(again.mistakes.isEmpty, "what was written is no CSV")
    }
    guard let list = try? CaseList.read(bytes, file: "a.csv") else { return }
    demand(Set(list.cases.map(\.reference)).count == list.cases.count, "a case stands twice")
    let cells = list.cases.map { listed in
      [listed.reference, listed.team] + list.columns.map { listed.attributes[$0] ?? "" }
    }
    let written = csv([["case", "team"] + list.columns] + cells)
    let again = try? CaseList.read(written, file: "a.csv")
    demand(again?.columns == list.columns, "columns are lost or changed")
    demand(
      again?.cases.map(\.withoutLine) == list.cases.map(\.withoutLine),
      "cases are lost or changed"
    )
  }

  private func csv(_ rows: [[String]]) -> [UInt8] {
    let (comma, lineEnd) = (Array(",".utf8), Array("\r\n".utf8))
    return rows.flatMap { Array($0.map(quoted).joined(separator: comma)) + lineEnd }
  }

  /// Goes by bytes: to Swift a quotation mark with an accent is another character.
  private func quoted(_ cell: String) -> [UInt8] {
    let mark = UInt8(ascii: "\"")
    return [mark] + cell.utf8.flatMap { $0 == mark ? [mark, mark] : [$0] } + [mark]
  }
}

extension ListedCase {
  fileprivate var withoutLine: ListedCase {
    ListedCase(reference: reference, team: team, attributes: attributes, line: 0)
  }
}
