import AuditModel

extension Document {
  /// Reads JSON as RFC 8259 has it, and nothing looser.
  ///
  /// A key that stands twice in one object is refused, with both lines: which of the two was meant
  /// is not the program's to choose. Two keys that only differ in how their accents are encoded are
  /// the same key. `file` is the file's name, for messages.
  ///
  /// Throws every key that stands twice, up to the first mistake that makes the rest unreadable.
  public static func json(
    _ bytes: [UInt8],
    file: String,
    limits: Limits = Limits()
  ) throws(InputErrors) -> Document {
    try SourceText.check(bytes, file: file, limit: limits.bytes)
    var parser = JSONParser(bytes, depthLimit: limits.depth)
    let (root, end) = parser.wholeDocument()
    let mistakes = parser.duplicates + (end.map { [$0] } ?? [])
    guard let root, mistakes.isEmpty else {
      throw InputErrors(mistakes.map { $0.error(in: file) })
    }
    return Document(file: file, format: .json, root: root)
  }
}

extension JSONParser {
  /// The document, or the mistake that ended the reading.
  fileprivate mutating func wholeDocument() -> (Node?, Mistake?) {
    do throws(Mistake) {
      return (try document(), nil)
    } catch {
      return (nil, error)
    }
  }
}
