import AuditModel
import AuditReport
import AuditStore

/// What a round's report says beside its figures: how the cases were drawn, how readers agreed, and what
/// follows from it all.
struct RoundFollowUp {
  let round: Round
  let workspace: Workspace

  /// Every audit of the workspace, or of the one team.
  let audits: [ScoredAudit]

  /// The only team it is about; `nil` is all, and then what belongs to no team is told too.
  let team: Team.ID?

  /// Every concern that was raised in the round, whichever reading it was raised in.
  let raised: [RaisedEscalation]

  /// What is kept from whoever asks.
  let withheld: WithheldReadings
  let now: Now

  /// Until when what was written down counts, in UTC; `nil` is all of it.
  let recordedUntil: String?

  /// Who asks, which decides whether single auditors are shown.
  let auditor: String
  let language: Language

  /// Since which round changes are told; `nil` is the one before.
  var since: Round.ID?

  /// Each part, in the order of the report.
  ///
  /// - Throws: When files cannot be read; those with mistakes are said and left out.
  func parts(in surroundings: Surroundings) throws(CommandFailure) -> [RoundReport.Part] {
    [
      spots, try change(since: since), sample, readings, escalations,
      try actions(surroundings),
      try recommendations(surroundings),
    ]
  }

  /// Everything, without what is kept from whoever asks.
  var request: FigureRequest {
    var request = FigureRequest(of: workspace)
    request.withheld = withheld
    return request
  }

  var teams: [Team] { workspace.settings.teams }

  func part(_ id: String, _ title: Phrase, _ sheets: [Sheet]) -> RoundReport.Part {
    RoundReport.Part(id, title.text(in: language), sheets: sheets)
  }

  private var sample: RoundReport.Part {
    guard team == nil else { return part("sample", .sample, []) }
    let course = RoundCourse(round, among: audits)
    let sheets: [Sheet] = [
      .allocation(of: round, teams: teams, in: language), .exclusions(of: round, in: language),
      .progress(byAuditor: course, in: language),
      .progress(byTeam: course, teams: teams, in: language),
      .progress(byDay: course, in: language), .cases(of: course, teams: teams, in: language),
    ]
    return RoundReport.Part(
      "sample",
      Phrase.sample.text(in: language),
      paragraphs: round.cases.draw == nil ? [] : round.drawn.map { $0.text(in: language) },
      sheets: sheets.map(\.withoutNotes)
    )
  }

  private var readings: RoundReport.Part {
    let view = AgreementView(
      audits,
      round: round.id,
      facts: WorkspaceFacts(workspace, library: nil),
      auditor: auditor
    )
    return part(
      "agreement",
      Phrase(en: "Second readings", cy: "Ail ddarlleniadau"),
      view.agreement.items.isEmpty ? [] : view.sheets(in: language)
    )
  }

  private var escalations: RoundReport.Part {
    let now = now.timestamp
    return part(
      "escalations",
      Phrase(en: "Concerns raised", cy: "Pryderon a godwyd"),
      raised.isEmpty
        ? []
        : [
          .escalations(raised, teams: teams, now: now, language: language),
          .answerTimes(raised, teams: teams, now: now, language: language),
        ]
    )
  }

  private func actions(_ surroundings: Surroundings) throws(CommandFailure) -> RoundReport.Part {
    let found = workspace.records(ActionRecord.self)
    surroundings.say(found.setAside.map(Phrase.init))
    let actions = AgreedAction.all(in: found.usable.recorded(until: recordedUntil)).filter {
      $0.agreed.round == round.id && (team == nil || $0.agreed.team == team)
    }
    let sheet = Sheet.actions(
      actions,
      movements: actions.movements(among: audits, request),
      teams: teams,
      today: now.today,
      language: language
    )
    return part("actions", Phrase(en: "Actions", cy: "Camau"), actions.isEmpty ? [] : [sheet])
  }

  private func recommendations(
    _ surroundings: Surroundings
  ) throws(CommandFailure) -> RoundReport.Part {
    let ledger = try surroundings.recommendations(of: workspace)
      .ledger(asAt: now.today, recordedUntil: recordedUntil)
    return part(
      "recommendations",
      Phrase(en: "Recommendations", cy: "Argymhellion"),
      ledger.standings.isEmpty || team != nil
        ? []
        : [
          .recommendationsByStatus(ledger, language: language),
          .recommendations(ledger.standings, of: ledger, language: language),
        ]
    )
  }
}

extension Phrase {
  fileprivate static let sample = Phrase(en: "The sample", cy: "Y sampl")
}

extension Sheet {
  /// The table alone: the sentences stand above it already.
  fileprivate var withoutNotes: Sheet {
    Sheet(name: name, title: title, columns: columns, rows: rows, keys: keys)
  }
}
