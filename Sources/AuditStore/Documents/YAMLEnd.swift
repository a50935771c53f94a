import AuditModel

/// How a YAML file that the program wrote shows that it is all there.
enum YAMLEnd {
  /// The first line of a file that ends with ``mark``; people may take both away.
  static let promise = "# Complete only with the three dots at its end."

  /// What ends a document in YAML.
  ///
  /// - SeeAlso: YAML 1.2.2, section 9.1.4, "Document Markers".
  static let mark = "..."

  /// Throws where a file promises an end that is not there.
  static func check(_ bytes: [UInt8], file: String) throws(InputErrors) {
    guard bytes.starts(with: promise.utf8) else { return }
    let lines = bytes.split(omittingEmptySubsequences: false) { $0 == 0x0A }
    let written = lines.lastIndex { !$0.isEmpty && $0 != [0x0D] } ?? 0
    guard let end = lines.firstIndex(where: isMark) else {
      throw InputErrors([.cutShort(file, line: written + 1)])
    }
    if end < written { throw InputErrors([.goesOn(file, line: end + 2)]) }
  }

  private static func isMark(_ line: ArraySlice<UInt8>) -> Bool {
    (line.last == 0x0D ? line.dropLast() : line).elementsEqual(mark.utf8)
  }
}

extension InputError {
  fileprivate static func goesOn(_ file: String, line: Int) -> InputError {
    InputError(
      place: "\(file):\(line)",
      problem: Phrase(
        en: "something stands behind the three dots that end the file",
        cy: "mae rhywbeth yn sefyll ar ôl y tri dot sy'n gorffen y ffeil"
      ),
      remedy: Phrase(
        en: "move it in front of them",
        cy: "symudwch ef o'u blaen"
      )
    )
  }

  fileprivate static func cutShort(_ file: String, line: Int) -> InputError {
    InputError(
      place: "\(file):\(line)",
      problem: Phrase(
        en: "the file stops before the three dots that its first line promises",
        cy: "mae'r ffeil yn stopio cyn y tri dot y mae ei llinell gyntaf yn eu haddo"
      ),
      remedy: Phrase(
        en: "put back a copy of the whole file, or take away the first line if nothing is missing",
        cy: "rhowch gopi o'r ffeil gyfan yn ôl, neu dilëwch y llinell gyntaf os nad oes dim ar goll"
      )
    )
  }
}
