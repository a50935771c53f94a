import AuditModel

extension Sheet {
  /// Concerns, open ones first: case, team, round, to whom, when, how long, why and what came of it.
  ///
  /// `now` is when it is printed, in UTC as files write it: open ones wait until then.
  public static func escalations(
    _ raised: [RaisedEscalation],
    teams: [Team],
    now: String,
    language: Language
  ) -> Sheet {
    func text(_ en: String, _ cy: String) -> String { Phrase(en: en, cy: cy).text(in: language) }
    return Sheet(
      name: "escalations",
      title: text("Concerns raised", "Pryderon a godwyd"),
      notes: [text("They are never scored.", "Ni chânt eu sgorio byth.")],
      columns: [
        Column("case", text("case", "achos")), Column("team", text("team", "tîm")),
        Column("round", text("round", "rownd")), Column("to", text("to", "i")),
        Column("raised-at", text("raised", "codwyd")),
        Column("answered-at", text("answered", "atebwyd")),
        Column("took", text("took", "cymerodd")), Column("raised-by", text("by", "gan")),
        Column("reason", text("reason", "rheswm")),
        Column("outcome", text("outcome", "canlyniad")),
        Column("audit", text("audit", "archwiliad"), isInText: false),
      ],
      rows: raised.byUrgency.map { raised in
        let escalation = raised.escalation
        return [
          .text(raised.reference),
          .coded(raised.team, teams.title(of: raised.team, in: language)),
          .text(raised.round), .text(escalation.to),
          .coded(escalation.raisedAt, escalation.raisedAt.toTheMinute),
          escalation.answeredAt.map { .coded($0, $0.toTheMinute) } ?? .none,
          .text(raised.wait(now: now)?.waited.text(in: language)), .text(escalation.raisedBy),
          .text(escalation.reason), .text(escalation.outcome), .text(raised.audit),
        ]
      }
    )
  }

  /// How many concerns were answered and how long it took, over all, by team and by round.
  public static func answerTimes(
    _ raised: [RaisedEscalation],
    teams: [Team],
    now: String,
    language: Language
  ) -> Sheet {
    func text(_ en: String, _ cy: String) -> String { Phrase(en: en, cy: cy).text(in: language) }
    return Sheet(
      name: "answer-times",
      title: text("Time to answer", "Amser i ateb"),
      columns: [
        Column("of", text("of", "o")), Column("answered", text("answered", "atebwyd")),
        Column("raised", text("raised", "codwyd"), isNumber: true, isInText: false),
        Column("median", text("median", "canolrif")),
        Column("longest", text("longest", "hiraf")),
        Column("median-minutes", "median", isNumber: true, isInText: false),
        Column("longest-minutes", "longest", isNumber: true, isInText: false),
      ],
      rows: AnswerTimes.all(raised, now: now).map { times in
        let whose = times.team.map { teams.title(of: $0, in: language) } ?? times.round
        return [
          .coded(times.team ?? times.round ?? "all", whose ?? text("all", "y cyfan")),
          .coded("\(times.answered.n)", times.answered.countText(in: language)),
          .integer(times.answered.of),
          .text(times.durations?.median.waited.text(in: language)),
          .text(times.durations?.longest.waited.text(in: language)),
          .integer(times.durations?.median.number), .integer(times.durations?.longest.number),
        ]
      }
    )
  }
}

extension [Team] {
  /// The team's title, or its id where nobody has described it.
  func title(of id: Team.ID, in language: Language) -> String {
    first { $0.id == id }?.title.text(in: language) ?? id
  }
}

extension String {
  /// `2026-03-12T09:20:31Z` as `2026-03-12 09:20`.
  fileprivate var toTheMinute: String {
    String(prefix(16)).replacing("T", with: " ")
  }
}
