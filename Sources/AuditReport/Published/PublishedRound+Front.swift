import AuditModel

extension PublishedRound {
  /// What the report was made from; nobody who made it, and no count that is not published.
  var front: [RoundReport.Fact] {
    [
      fact("authority", Phrase(en: "Authority", cy: "Awdurdod"), authority.text(in: language)),
      fact("round", Phrase(en: "Round", cy: "Rownd"), round.id),
      fact("team", Phrase(en: "Team", cy: "Tîm"), team.map(title)),
      fact(
        "framework",
        Phrase(en: "Framework", cy: "Fframwaith"),
        framework.map { "\($0.id): \($0.title.text(in: language))" }
      ),
      fact("templates", Phrase(en: "Templates", cy: "Templedi"), templates),
      fact("fieldwork", Phrase(en: "Fieldwork", cy: "Gwaith maes"), round.fieldwork.map(words)),
      fact("limits", Phrase(en: "Limits", cy: "Terfynau"), words(round.sample.method.shortLimits)),
      fact("era", Phrase(en: "Timescales", cy: "Terfynau amser"), eras),
      fact(
        "audits",
        Phrase(en: "Audits counted", cy: "Archwiliadau a gyfrifwyd"),
        shown(.audits, .of).text(in: language)
      ),
      fact("mode", Phrase(en: "Output", cy: "Allbwn"), words(mode)),
      fact("program", Phrase(en: "Made with", cy: "Gwnaed â"), "caseaudit \(program)"),
      fact("digest", Phrase(en: "Digest of the audits", cy: "Crynhoad o'r archwiliadau"), digest),
    ].compactMap { $0 }
  }

  func title(of team: Team.ID) -> String {
    teams.first { $0.id == team }?.title.text(in: language) ?? team
  }

  private func fact(_ id: String, _ label: Phrase, _ text: String?) -> RoundReport.Fact? {
    guard let text, !text.isEmpty else { return nil }
    return RoundReport.Fact(id: id, label: words(label), text: text)
  }

  private var templates: String {
    Set(figures.audits.map { "\($0.template) \($0.version)" }).sorted().joined(separator: ", ")
  }

  /// Under which law the work began, where that is so of five audits or more; without how often.
  private var eras: String {
    let eras = audits.compactMap { audit in
      figures.request.templates.first {
        $0.id == audit.template.id && $0.version == audit.template.version
      }.map { audit.era(in: $0) }
    }
    return Era.allCases.filter { era in eras.count { $0 == era } >= 5 }
      .map { words($0.phrase) }.joined(separator: ", ")
  }
}
