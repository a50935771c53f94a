import AuditModel

extension Workspace {
  /// Decisions about one item of a round that were taken apart, and differ.
  ///
  /// The last one by the clock is reported, which is nobody's decision about the others.
  ///
  /// - Returns: Warnings, each at the file of the decision that is reported, in the order of these files.
  var findingRemarks: [InputError] {
    let decisions = records(FindingDecision.self).usable
    return Set(decisions.map(\.round)).flatMap { round in
      decisions.standing(in: round).compactMap { matter, standing -> (String, InputError)? in
        let heads = Set(decisions.heads(of: matter, in: round))
        let apart = decisions.filter { heads.contains($0.id) }.inOrder
        guard Set(apart.map(\.did)).count > 1 else { return nil }
        let place = "\(FindingDecision.folder)/\(standing.id).json"
        return (place, .decidedApart(apart, standing, place))
      }
    }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}

extension InputError {
  fileprivate static func decidedApart(
    _ apart: [FindingDecision],
    _ standing: FindingDecision,
    _ place: String
  ) -> InputError {
    let (item, round, side) = (standing.item, standing.round, standing.side)
    let all = apart.map(\.words)
    let (english, welsh) = (all.map(\.en), all.map(\.cy))
    return InputError(
      place: place,
      problem: Phrase(
        en: "decisions about '\(item)' (\(side.phrase.en)) in the round '\(round)' stand beside "
          + "each other: \(english.joined(separator: "; "))",
        cy: "mae penderfyniadau am '\(item)' (\(side.phrase.cy)) yn y rownd '\(round)' yn sefyll "
          + "ochr yn ochr: \(welsh.joined(separator: "; "))"
      ),
      remedy: Phrase(
        en: "the last one is reported; decide again with caseaudit findings take|refuse \(round) "
          + "\(item) --side \(side.rawValue)",
        cy: "adroddir yr un olaf; penderfynwch eto â caseaudit findings take|refuse \(round) "
          + "\(item) --side \(side.rawValue)"
      ),
      severity: .warning
    )
  }
}

extension FindingDecision {
  /// What was decided, and by whom.
  fileprivate var words: Phrase {
    let by = InputError.quoted(by)
    switch did {
    case .taken(let words):
      let quoted = InputError.quoted(words)
      return Phrase(en: "taken by \(by), \(quoted)", cy: "cymerwyd gan \(by), \(quoted)")
    case .refused(let reason):
      let quoted = InputError.quoted(reason)
      return Phrase(en: "refused by \(by), \(quoted)", cy: "gwrthodwyd gan \(by), \(quoted)")
    }
  }
}
