import AuditModel
import AuditReport
import AuditStore

extension RoundFollowUp {
  /// What lies below its target, and which statutory duties were missed; without duties of files that
  /// whoever asks is to read blind.
  var spots: RoundReport.Part {
    var request = request
    request.filter = AuditFilter(rounds: [round.id])
    let figures = Figures(of: audits, request)
    let duties = figures.missedDuties(
      under: workspace.timescales,
      team: nil,
      round: round.id
    )
    let challenges = figures.openChallenges(team: nil, round: round.id)
    return part(
      "hot-spots",
      Phrase(en: "Below target, and duties missed", cy: "Islaw'r targed, a dyletswyddau a fethwyd"),
      [
        .hotSpots(figures.locatedSpots(team: nil, round: round.id), teams: teams, in: language),
        .duties(duties, teams: teams, in: language),
      ] + [challenges.map { .challenges($0, teams: teams, in: language) }].compactMap { $0 }
    )
  }

  /// What changed since another round; since the one before it that has audits where none is named.
  ///
  /// - Throws: Where the round that is named is not an earlier one.
  func change(since named: Round.ID?) throws(CommandFailure) -> RoundReport.Part {
    let before = workspace.rounds(before: round.id)
    let held = Set(audits.lazy.filter { $0.state == .finished }.compactMap(\.round))
    guard let earlier = named ?? before.last(where: held.contains) else {
      return part("change", .change, [])
    }
    if named != nil { try workspace.refuseNotEarlier(earlier, than: round.id) }
    let comparison = Comparison(
      from: SpanFigures(.round(earlier), of: audits, request),
      to: SpanFigures(.round(round.id), of: audits, request)
    )
    let sheet = Sheet.comparison(comparison, in: language)
    // A comparison that is refused has no row: its reason is all there is to say.
    return RoundReport.Part(
      "change",
      Phrase.change.text(in: language),
      paragraphs: sheet.rows.isEmpty ? sheet.notes : [],
      sheets: [sheet]
    )
  }
}

extension Phrase {
  fileprivate static let change = Phrase(
    en: "Change since an earlier round",
    cy: "Newid ers rownd gynharach"
  )
}
