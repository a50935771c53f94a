import AuditModel

/// The checks that every file passes before anything is read from it.
enum SourceText {
  /// Throws when the bytes are not UTF-8 text, or more than a document may have.
  static func check(_ bytes: [UInt8], file: String, limit: Int) throws(InputErrors) {
    guard bytes.count <= limit else { throw InputErrors([.tooLarge(file, bytes.count, limit)]) }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || hasZeros(bytes) {
      throw InputErrors([.encodedAsUTF16(file)])
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw InputErrors([.byteOrderMark(file)]) }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw InputErrors([.notUTF8(file, line: lineOfFirstFault(in: bytes))])
    }
  }

  /// Whether every second of the first four bytes is zero, as in UTF-16 without its mark.
  private static func hasZeros(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 2 else { return false }
    return (bytes[0] == 0) != (bytes[1] == 0)
  }

  private static func lineOfFirstFault(in bytes: [UInt8]) -> Int {
    var line = 1
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      if scalar == "\n" { line += 1 }
    }
    return line
  }
}

extension InputError {
  fileprivate static func tooLarge(_ file: String, _ bytes: Int, _ limit: Int) -> InputError {
    InputError(
      place: file,
      problem: Phrase(
        en: "the file has \(bytes) bytes, and \(limit) is the most that is read",
        cy: "mae gan y ffeil \(bytes) beit, a \(limit) yw'r mwyaf a ddarllenir"
      ),
      remedy: Phrase(
        en: "check that it is the right file, or divide it",
        cy: "gwiriwch mai hon yw'r ffeil gywir, neu rhannwch hi"
      )
    )
  }

  fileprivate static func encodedAsUTF16(_ file: String) -> InputError {
    InputError(
      place: "\(file):1",
      problem: Phrase(
        en: "the file is encoded as UTF-16",
        cy: "mae'r ffeil wedi'i hamgodio fel UTF-16"
      ),
      remedy: saveAsUTF8
    )
  }

  fileprivate static func byteOrderMark(_ file: String) -> InputError {
    InputError(
      place: "\(file):1",
      problem: Phrase(
        en: "the file begins with a byte order mark",
        cy: "mae'r ffeil yn dechrau â marc trefn beitiau"
      ),
      remedy: Phrase(
        en: "save it as UTF-8 without a byte order mark (BOM)",
        cy: "cadwch hi fel UTF-8 heb farc trefn beitiau (BOM)"
      )
    )
  }

  fileprivate static func notUTF8(_ file: String, line: Int) -> InputError {
    InputError(
      place: "\(file):\(line)",
      problem: Phrase(
        en: "the line holds bytes that are not UTF-8 text",
        cy: "mae'r llinell yn cynnwys beitiau nad ydynt yn destun UTF-8"
      ),
      remedy: saveAsUTF8
    )
  }

  private static var saveAsUTF8: Phrase {
    Phrase(en: "save it as UTF-8", cy: "cadwch hi fel UTF-8")
  }
}
