import AuditModel

/// The concerns that nobody has answered, as they are named when the program closes.
struct OpenConcerns {
  private let references: [String]

  init(in audits: [ScoredAudit]) {
    references = audits.filter { $0.openEscalations > 0 }.map(\.reference)
  }

  /// `nil` where none waits.
  var sentence: Phrase? {
    guard !references.isEmpty else { return nil }
    let named = references.prefix(Self.mostNamed).joined(separator: ", ")
    let more = references.count - Self.mostNamed
    return Phrase(
      en: "concerns waiting for an answer: \(references.count) (\(named)"
        + (more > 0 ? " and \(more) more)" : ")"),
      cy: "pryderon yn aros am ateb: \(references.count) (\(named)"
        + (more > 0 ? " a \(more) arall)" : ")")
    )
  }

  private static let mostNamed = 8
}
