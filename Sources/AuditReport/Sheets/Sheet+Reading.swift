import AuditModel

extension Sheet {
  /// What stands in a column, by its id; nothing where there is no such column.
  func cell(_ column: String, in row: Int) -> Cell {
    columns.firstIndex { $0.id == column }.map { rows[row][$0] } ?? .none
  }

  /// The rows in which columns, by their ids, are written so.
  func rows(where written: [String: String]) -> [Int] {
    rows.indices.filter { row in
      written.allSatisfy { cell($0.key, in: row).written == $0.value }
    }
  }

  /// Whether a share stands in the row, and of something; where nothing counts there is none.
  func hasFigure(in row: Int) -> Bool {
    cell("figure", in: row) != .none && cell("of", in: row) != .integer(0)
  }

  /// n divided by N; `nil` where the table prints no percentage, so that nothing drawn says more.
  func share(in row: Int) -> Double? {
    guard cell("figure", in: row).printed.contains("%"), let n = cell("n", in: row).whole,
      let of = cell("of", in: row).whole, of > 0
    else { return nil }
    return Double(n) / Double(of)
  }

  /// The percentage that the table prints in the row, such as `89` or `89.5`; `nil` where it prints
  /// none.
  public func percent(in row: Int) -> String? {
    let words = cell("figure", in: row).printed.unicodeScalars.split { scalar in
      !("0"..."9").contains(scalar) && scalar != "." && scalar != "%"
    }
    return words.first { $0.last == "%" }.map { String($0.dropLast()) }
  }

  /// The interval as shares of 1; `nil` where none is printed.
  func interval(in row: Int) -> Interval? {
    guard let lower = cell("lower", in: row).decimal, let upper = cell("upper", in: row).decimal
    else { return nil }
    return Interval(lower: lower / 100, upper: upper / 100)
  }
}

extension Sheet.Cell {
  /// A whole number; `nil` for anything else.
  var whole: Int? {
    if case .integer(let number) = self { number } else { nil }
  }

  fileprivate var decimal: Double? {
    if case .number(let number) = self { number } else { nil }
  }
}
