import AuditModel

extension Desk {
  /// Says that figures are not whole yet; `nil` once every audit is read.
  ///
  /// Short enough for the narrowest terminal, and the word that matters comes first.
  var readingText: String? {
    guard !audits.isComplete else { return nil }
    return text(
      Phrase(
        en: "Not whole yet: \(audits.read) of \(audits.total) audits read",
        cy: "Anghyflawn: darllenwyd \(audits.read) o \(audits.total) archwiliad"
      )
    )
  }
}
