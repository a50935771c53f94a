import AuditModel

extension AuditScanner {
  /// Reads the answers, which ascend by the ids of their items.
  mutating func scanAnswers(_ cursor: inout ByteCursor) throws(Unexpected) {
    var previous: ByteRange?
    var walk = ElementWalk(depth: 2, in: .curly)
    while let item = try cursor.nextEntry(of: &walk) {
      if let previous, !cursor.ascends(from: previous, to: item) { throw Unexpected() }
      previous = item
      try scanAnswer(of: item, &cursor)
    }
  }

  private mutating func scanAnswer(
    of item: ByteRange,
    _ cursor: inout ByteCursor
  ) throws(Unexpected) {
    var value: ScannedAnswer.Value?
    var outOf: Int?
    var source = EvidenceSource.file
    var hasNoPlace = false
    var walk = FieldWalk(depth: 3)
    try skipUsualBeginning(&cursor, of: &walk)
    while true {
      if value == nil, walk.mayReach(fields.placeOfSource), let word = try usualEnd(&cursor) {
        value = .word(word)
        break
      }
      guard let field = try cursor.nextField(of: &walk, in: fields.answer) else { break }
      switch field {
      case .at: _ = try cursor.utcTime()
      case .by, .evidence, .note, .why: try cursor.skipText()
      case .reason: hasNoPlace = try cursor.skipReason()
      case .finding: try cursor.skipFinding()
      case .source: source = try cursor.source()
      case .outOf: outOf = try cursor.wholeNumber()
      case .clocks:
        guard value == nil else { throw Unexpected() }
        value = .clocks(try scanClocks(&cursor))
      case .count:
        guard value == nil else { throw Unexpected() }
        value = .count(try cursor.wholeNumber(), outOf: nil)
      case .text:
        guard value == nil else { throw Unexpected() }
        try cursor.skipText()
        value = .text
      case .value:
        guard value == nil else { throw Unexpected() }
        value = .word(try cursor.kebabWord())
      }
    }
    if let total = outOf {
      guard case .count(let number, _) = value else { throw Unexpected() }
      value = .count(number, outOf: total)
    }
    audit.answers.append(
      ScannedAnswer(
        item: item,
        value: value ?? .nothing,
        source: source,
        hasNoPlace: hasNoPlace
      )
    )
  }

  /// Moves over when and by whom an answer was given, with which nearly every answer begins.
  ///
  /// To compare a piece of the file with what is expected there takes less time than to look for each
  /// field; this and ``usualEnd(_:)`` accept nothing that the fields alone would not.
  @inline(__always)
  private func skipUsualBeginning(
    _ cursor: inout ByteCursor,
    of walk: inout FieldWalk
  ) throws(Unexpected) {
    guard cursor.skipped("{\n      \"at\": ") else { return }
    _ = try cursor.utcTime()
    walk.pass(fields: 1)
    guard cursor.skipped(",\n      \"by\": ") else { return }
    try cursor.skipText()
    walk.pass(fields: 2)
  }

  /// Moves from the comma over the source, the value and the closing brace, where the source is the
  /// file and the value a word, as at the end of most answers; gives the word.
  ///
  /// Throws for a value that is no word; where anything else stands there, the cursor stays.
  @inline(__always)
  private func usualEnd(_ cursor: inout ByteCursor) throws(Unexpected) -> ByteRange? {
    let comma = cursor.position
    // In pieces of at most sixteen bytes, which are compared without a call.
    if cursor.skipped(",\n      \"source\""), cursor.skipped(": \"file\",\n    "),
      cursor.skipped("  \"value\": ")
    {
      let word = try cursor.kebabWord()
      if cursor.skipped("\n    }") { return word }
    }
    cursor.position = comma
    return nil
  }
}
