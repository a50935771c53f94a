import AuditModel

extension Sheet {
  /// The rows as CSV with the columns' ids in the first line: commas, lines that end with CR LF, UTF-8.
  ///
  /// A text that a spreadsheet would take for a formula gets an apostrophe in front, and what cannot be
  /// seen becomes visible, line breaks included, so that every row is one line. Notes are not in it.
  ///
  /// - SeeAlso: RFC 4180; OWASP, "CSV Injection".
  public func csv() -> String {
    let heads = columns.map { $0.id.csvField(isText: true) }
    let lines = rows.map { row in
      row.map { cell in
        cell.written.csvField(isText: cell.isText)
      }
    }
    return ([heads] + lines).map { $0.joined(separator: ",") + "\r\n" }.joined()
  }
}

extension Sheet.Cell {
  fileprivate var isText: Bool {
    switch self {
    case .none, .integer, .number: false
    case .text, .coded: true
    }
  }
}

extension String {
  /// The text as one field of CSV.
  ///
  /// Works scalar by scalar: a quotation mark with a combining mark behind it is one character and
  /// still a quotation mark to every reader.
  fileprivate func csvField(isText: Bool) -> String {
    let shown = visible(ascii: false)
    let safe = isText && unicodeScalars.beginsLikeFormula ? "'" + shown : shown
    guard safe.unicodeScalars.contains(where: { $0 == "," || $0 == "\"" || $0 == " " }) else {
      return safe
    }
    var quoted: String.UnicodeScalarView = "\"".unicodeScalars
    for scalar in safe.unicodeScalars {
      if scalar == "\"" { quoted.append("\"") }
      quoted.append(scalar)
    }
    quoted.append("\"")
    return String(quoted)
  }
}

extension String.UnicodeScalarView {
  /// Whether a spreadsheet might work it out, also after blanks and in wide letters.
  fileprivate var beginsLikeFormula: Bool {
    let controls: Set<Unicode.Scalar> = ["\t", "\r", "\n"]
    if let first, controls.contains(first) { return true }
    guard let first = first(where: { !$0.properties.isWhitespace }) else { return false }
    return ["=", "+", "-", "@", "|", "＝", "＋", "－", "＠", "｜"].contains(first)
  }
}
