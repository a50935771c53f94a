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
    while let field = try cursor.nextField(of: &walk, in: fields.answer) {
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
}
