import AuditModel

extension Figure {
  /// How many of those not recorded had no place to be recorded: `no place to record it: 3 of the 5 not
  /// recorded`; `nil` where none.
  public var noPlacePhrase: Phrase? {
    guard let noPlace, noPlace > 0 else { return nil }
    let silent = counts.count(of: .notRecorded)
    let reason = AnswerWords.noPlaceToRecord
    return Phrase(
      en: "\(reason.en): \(noPlace) of the \(silent) not recorded",
      cy: "\(reason.cy): \(noPlace) o'r \(silent) nas cofnodwyd"
    )
  }
}
