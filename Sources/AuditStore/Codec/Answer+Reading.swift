import AuditModel

extension Answer {
  /// Reads an answer; fields that a newer program wrote are kept.
  init?(_ value: ValueReader) {
    let answer: Answer? = value.fields { fields in
      let note = fields.optional("note")?.text(allowingEmpty: true) ?? ""
      let evidence = fields.optional("evidence")?.text(allowingEmpty: true) ?? ""
      let source = fields.optional("source")?.choice(of: EvidenceSource.self) ?? .file
      let finding = fields.optional("finding")?.choice(of: Finding.Side.self)
      let why = fields.optional("why")?.text(allowingEmpty: true) ?? ""
      let by = fields.optional("by")?.text(allowingEmpty: true) ?? ""
      let at = fields.optional("at")?.utcTime() ?? ""
      let value = AnswerValue.read(fields)
      return Answer(
        value,
        note: note,
        evidence: evidence,
        source: source,
        finding: finding,
        why: why,
        by: by,
        at: at,
        unknown: fields.unknown()
      )
    }
    guard let answer else { return nil }
    self = answer
  }
}

extension AnswerValue {
  /// Reads what the item was answered with; `nil` where nothing stands there, or after a fault.
  ///
  /// The kind of item is not known here, so a word that means nothing else is an option's id. What
  /// does not fit its item is found by ``StoredAudit/mistakes(in:)``.
  fileprivate static func read(_ fields: FieldReader) -> AnswerValue? {
    let word = fields.optional("value")
    let clocks = fields.optional("clocks")
    let count = fields.optional("count")
    let text = fields.optional("text")
    guard [word, clocks, count, text].count(where: { $0 != nil }) <= 1 else {
      fields.whole.severalValues()
      return nil
    }
    if let word { return read(word, fields) }
    if let clocks { return clocks.list(allowingEmpty: false) { Clock($0) }.map(AnswerValue.clocks) }
    if let count {
      let outOf = fields.optional("of")?.integer(in: 0...Int.max)
      return count.integer(in: 0...Int.max).map { .count($0, outOf: outOf) }
    }
    return text?.text(allowingEmpty: true).map(AnswerValue.text)
  }

  private static func read(_ word: ValueReader, _ fields: FieldReader) -> AnswerValue? {
    let code = word.text(
      as: Phrase(
        en: "an answer such as yes, not-recorded or weak",
        cy: "ateb fel yes, not-recorded neu weak"
      )
    ) { $0.isKebabCase ? $0 : nil }
    guard let code else { return nil }
    switch code {
    case "not-applicable", "cannot-be-graded":
      return AnswerValue(code: code, reason: reason(fields))
    case "not-recorded" where fields.has("reason", .string(AnswerValue.noPlaceReason)):
      return AnswerValue(code: code, reason: reason(fields))
    default: return AnswerValue(code: code)
    }
  }

  private static func reason(_ fields: FieldReader) -> String {
    fields.optional("reason")?.text(allowingEmpty: true) ?? ""
  }
}

extension ValueReader {
  fileprivate func severalValues() {
    fault(
      Phrase(
        en: "the answer is given more than once",
        cy: "mae'r ateb wedi'i roi fwy nag unwaith"
      ),
      remedy: Phrase(
        en: "keep one of 'value', 'clocks', 'count' and 'text'",
        cy: "cadwch un o 'value', 'clocks', 'count' a 'text'"
      )
    )
  }
}
