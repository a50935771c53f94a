import AuditModel

/// One field of a version of an answer, or of a part of an audit, in words.
struct VersionField: Hashable, Sendable {
  let label: Phrase
  let text: String

  /// The fields of a value as an audit's file has it, those that are answered first; one that says so
  /// where it was taken away.
  static func all(of value: JSON?, item: Item?, language: Language) -> [VersionField] {
    guard let value else { return [VersionField(label: .answer, text: .takenAway(language))] }
    guard case .object(let fields) = value else {
      return [VersionField(label: .answer, text: value.inWords)]
    }
    return fields.filter { !leftOut.contains($0.key) }
      .sorted { (rank($0.key), $0.key) < (rank($1.key), $1.key) }
      .map { key, value in
        VersionField(
          label: labels[key] ?? Phrase(en: key, cy: key),
          text: words(value, of: key, item: item, language: language)
        )
      }
  }

  /// Who said it when stands above; where evidence was found is nearly always the same.
  private static let leftOut: Set<String> = ["at", "by"]

  private static let answering = ["value", "immediateRisk", "clocks", "count", "of", "text"]

  private static func rank(_ key: String) -> Int {
    answering.firstIndex(of: key) ?? answering.count
  }

  private static let labels: [String: Phrase] = [
    "value": .answer, "clocks": Words.typeDates, "count": .answer, "text": .answer,
    "of": Phrase(en: "of", cy: "o"), "note": Words.note, "evidence": Words.evidence,
    "reason": Words.reason, "why": Words.why, "source": Words.source,
    "finding": Phrase(en: "Finding", cy: "Canfyddiad"),
    "immediateRisk": Phrase(en: "Immediate risk", cy: "Perygl uniongyrchol"),
  ]

  private static func words(
    _ value: JSON,
    of key: String,
    item: Item?,
    language: Language
  ) -> String {
    guard case .string(let text) = value else { return value.inWords }
    switch key {
    case "value": return item?.words(for: text, language: language) ?? text
    case "reason" where text == AnswerValue.noPlaceReason:
      return Words.noPlaceToRecord.text(in: language)
    case "source": return EvidenceSource(rawValue: text)?.phrase.text(in: language) ?? text
    case "finding": return Finding.Side(rawValue: text)?.phrase.text(in: language) ?? text
    case "immediateRisk" where text == "yes": return Words.yes.text(in: language)
    case "immediateRisk" where text == "no": return Words.no.text(in: language)
    default: return text
    }
  }
}

extension JSON {
  /// The value on one line, without the marks of its file: `start 2026-01-05, end not-yet`.
  var inWords: String {
    switch self {
    case .null: "–"
    case .bool(let isTrue): isTrue ? "true" : "false"
    case .number(let digits): digits
    case .string(let text): text
    case .array(let values): values.map(\.inWords).joined(separator: "; ")
    case .object(let fields):
      fields.map { "\($0.key) \($0.value.inWords)" }.joined(separator: ", ")
    }
  }
}

extension String {
  fileprivate static func takenAway(_ language: Language) -> String {
    Phrase.takenAway.text(in: language)
  }
}

extension Phrase {
  fileprivate static let answer = Phrase(en: "Answer", cy: "Ateb")

  /// Said of a version in which nothing is left.
  static let takenAway = Phrase(en: "taken away", cy: "wedi'i dynnu i ffwrdd")
}
