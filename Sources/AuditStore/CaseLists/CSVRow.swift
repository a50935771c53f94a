/// One record of a CSV file.
struct CSVRow: Hashable, Sendable {
  /// The line on which it begins, counted from 1.
  let line: Int

  /// Never empty: a line without a letter has one empty cell.
  let cells: [String]
}
