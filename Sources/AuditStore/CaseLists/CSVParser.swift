import AuditModel

/// Reads rows of cells from bytes that are known to be UTF-8.
///
/// As RFC 4180 has it, with two things more: a line may end as it does on any system, and the last
/// one need not end at all. Nothing is left out: no blank is trimmed and no empty line passed over.
///
/// - SeeAlso: Y. Shafranovich, "Common Format and MIME Type for Comma-Separated Values (CSV) Files"
///   (RFC 4180, 2005), section 2.
struct CSVParser {
  private let bytes: ArraySlice<UInt8>
  private var position: Int
  private var line = 1

  private(set) var mistakes: [Mistake] = []

  /// Why a cell cannot be read, and on which line.
  struct Mistake: Hashable {
    let line: Int
    let kind: Kind

    enum Kind: Hashable {
      /// Quotes are opened on this line, and closed nowhere.
      case notClosed
      case textAfterQuotes(String)
      case quoteInside(String)
    }
  }

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  /// Reads all rows; where there are ``mistakes``, the cells they speak of are not to be trusted.
  mutating func rows() -> [CSVRow] {
    var rows: [CSVRow] = []
    while next != nil {
      let start = line
      var cells = [cell()]
      while next == UInt8(ascii: ",") {
        position += 1
        cells.append(cell())
      }
      rows.append(CSVRow(line: start, cells: cells))
      skipLineEnd()
    }
    return rows
  }

  private var next: UInt8? {
    position < bytes.endIndex ? bytes[position] : nil
  }

  private mutating func cell() -> String {
    guard next == UInt8(ascii: "\"") else { return plainCell() }
    let start = line
    position += 1
    var text: [UInt8] = []
    while let byte = next {
      if byte == UInt8(ascii: "\"") {
        position += 1
        guard next == UInt8(ascii: "\"") else { return ended(text) }
      }
      if byte == UInt8(ascii: "\n") { line += 1 }
      text.append(byte)
      position += 1
    }
    mistakes.append(Mistake(line: start, kind: .notClosed))
    return String(decoding: text, as: UTF8.self)
  }

  /// A cell whose quotes have been closed.
  private mutating func ended(_ text: [UInt8]) -> String {
    let rest = plainBytes()
    if !rest.isEmpty {
      let found = String(decoding: rest, as: UTF8.self)
      mistakes.append(Mistake(line: line, kind: .textAfterQuotes(found)))
    }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func plainCell() -> String {
    let cell = plainBytes()
    let text = String(decoding: cell, as: UTF8.self)
    if cell.contains(UInt8(ascii: "\"")) {
      mistakes.append(Mistake(line: line, kind: .quoteInside(text)))
    }
    return text
  }

  /// Everything up to the end of the cell.
  private mutating func plainBytes() -> ArraySlice<UInt8> {
    let cell = bytes[position...].prefix {
      $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r")
    }
    position = cell.endIndex
    return cell
  }

  private mutating func skipLineEnd() {
    guard next != nil else { return }
    if next == UInt8(ascii: "\r") { position += 1 }
    if next == UInt8(ascii: "\n") { position += 1 }
    line += 1
  }
}
