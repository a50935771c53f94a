import AuditModel

extension JSON {
  static func text(_ value: String?) -> JSON {
    value.map(JSON.string) ?? .null
  }

  static func integer(_ value: Int?) -> JSON {
    value.map { .integer($0) } ?? .null
  }

  /// A fraction in the fewest digits that give it back exactly.
  static func fraction(_ value: Double) -> JSON {
    .number("\(value)")
  }

  static func texts(_ values: [String]) -> JSON {
    .array(values.map(JSON.string))
  }

  static func words(_ phrase: Phrase) -> JSON {
    .object(["en": .string(phrase.en), "cy": .string(phrase.cy)])
  }

  static func words(_ wording: Wording?) -> JSON {
    wording.map { .object(["en": .string($0.en), "cy": .text($0.cy)]) } ?? .null
  }

  static func counts(_ counts: [OutcomeCount]) -> JSON {
    // An option of a choice may be called as an outcome is; both are then the same word to a reader.
    .object(
      JSONObject(
        Dictionary(counts.map { ($0.code, $0.count) }, uniquingKeysWith: +)
          .mapValues { .integer($0) }
      )
    )
  }

  static func proportion(_ proportion: Proportion?) -> JSON {
    proportion.map { .object(["n": .integer($0.n), "of": .integer($0.of)]) } ?? .null
  }
}
