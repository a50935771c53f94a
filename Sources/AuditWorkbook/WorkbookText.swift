import AuditModel

/// Texts as the parts of a workbook take them; what nobody sees is a visible mark in each.
extension String {
  /// As a cell holds it: no more than Excel reads, and what looks like an escape is none.
  ///
  /// Excel reads `_x0041_` as `A`; the underscore is written as its own escape. A text over 32,767 units
  /// of UTF-16 ends with `…✂`.
  ///
  /// - SeeAlso: ECMA-376 part 1 (2016), 22.9.2.19, "ST_Xstring"; Microsoft, "Excel specifications and
  ///   limits".
  var inCell: String { limited(to: 32_767) }

  /// As the head of a table's column, the title or the description of something holds it.
  var inTitle: String { limited(to: 255) }

  /// As a header or a footer of printed pages holds it, where `&` begins a command: at most 240 units of
  /// UTF-16, which leaves room for what the program adds to the 255 that Excel reads.
  var inMargin: String {
    var written = ""
    var count = 0
    for scalar in visible(ascii: false).unicodeScalars {
      let one = scalar == "&" ? "&&" : String(scalar)
      count += one.utf16.count
      if count > 240 { break }
      written += one
    }
    return written
  }

  /// As much from the beginning as fits into units of UTF-16, no scalar cut in two.
  func beginning(units: Int) -> String {
    guard utf16.count > units else { return self }
    var kept = ""
    var count = 0
    for scalar in unicodeScalars {
      count += UTF16.width(scalar)
      if count > units { break }
      kept.unicodeScalars.append(scalar)
    }
    return kept
  }

  private func limited(to units: Int) -> String {
    let shown = visible(ascii: false)
    let whole = shown.withoutEscapes
    guard whole.utf16.count > units else { return whole }
    // An escape is seven times as long as what it stands for.
    let most = units - Self.cut.utf16.count
    var length = min(most, shown.utf16.count)
    while true {
      let kept = shown.beginning(units: length).withoutEscapes
      if kept.utf16.count <= most { return kept + Self.cut }
      length -= max(1, (kept.utf16.count - most) / 7)
    }
  }

  private static let cut = "…✂"

  /// Every underscore that would begin an escape is written as one.
  private var withoutEscapes: String {
    let bytes = Array(utf8)
    guard bytes.contains(UInt8(ascii: "_")) else { return self }
    var written: [UInt8] = []
    for place in bytes.indices {
      written.append(bytes[place])
      if bytes[place...].beginsWithEscape { written += Array("x005F_".utf8) }
    }
    return String(decoding: written, as: UTF8.self)
  }
}

extension ArraySlice<UInt8> {
  /// Whether `_xHHHH_` stands at the beginning.
  fileprivate var beginsWithEscape: Bool {
    guard count >= 7, self[startIndex] == UInt8(ascii: "_"),
      self[startIndex + 1] | 0x20 == UInt8(ascii: "x"), self[startIndex + 6] == UInt8(ascii: "_")
    else { return false }
    return self[startIndex + 2..<startIndex + 6].allSatisfy {
      Character(Unicode.Scalar($0)).isHexDigit
    }
  }
}
