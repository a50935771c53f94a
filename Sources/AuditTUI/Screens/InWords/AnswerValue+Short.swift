import AuditModel

extension AnswerValue {
  /// The answer on one line, in the words of its item; in those of files where the item is unknown.
  func short(to item: Item?, language: Language) -> String {
    switch self {
    case .yes, .no, .notRecorded, .graded, .choice, .notApplicable, .cannotBeGraded:
      let code = self.code ?? ""
      return item?.words(for: code, language: language) ?? code
    case .noPlaceToRecord:
      let words = item?.words(for: code ?? "", language: language) ?? code ?? ""
      return "\(words) (\(Words.noPlaceToRecord.text(in: language)))"
    case .count(let number, let outOf): return "\(number)" + (outOf.map { "/\($0)" } ?? "")
    case .text(let text): return InputError.quoted(text)
    case .clocks(let clocks): return clocks.map(\.short).joined(separator: "; ")
    }
  }
}

extension Clock {
  /// `assessment-2014-act 2026-01-05 – 2026-03-02`.
  fileprivate var short: String {
    let moments: [Moment] =
      switch course {
      case .single(let end): [end]
      case .series(let series): series.events.map(\.at)
      }
    return "\(timescale) " + ([start] + moments).map(\.description).joined(separator: " – ")
  }
}
