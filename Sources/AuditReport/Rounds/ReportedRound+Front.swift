import AuditModel

extension ReportedRound {
  /// What the report was made from, so that it can be traced and made again.
  var front: [RoundReport.Fact] {
    [
      fact("authority", Phrase(en: "Authority", cy: "Awdurdod"), authority.text(in: language)),
      fact("round", Phrase(en: "Round", cy: "Rownd"), round.id),
      fact("team", Phrase(en: "Team", cy: "Tîm"), team.map(title)),
      fact("framework", Phrase(en: "Framework", cy: "Fframwaith"), framework.map(title)),
      fact("templates", Phrase(en: "Templates", cy: "Templedi"), templates),
      fact("fieldwork", Phrase(en: "Fieldwork", cy: "Gwaith maes"), round.fieldwork.map(words)),
      fact("auditors", Phrase(en: "Auditors", cy: "Archwilwyr"), auditors),
      fact("limits", Phrase(en: "Limits", cy: "Terfynau"), words(round.sample.limits)),
      fact("era", Phrase(en: "Timescales", cy: "Terfynau amser"), eras),
      fact("audits", Phrase(en: "Audits counted", cy: "Archwiliadau a gyfrifwyd"), counted),
      fact("withheld", Phrase(en: "Not shown to you", cy: "Nas dangosir i chi"), notShown),
      fact("mode", Phrase(en: "Output", cy: "Allbwn"), words(Self.exact)),
      fact("program", Phrase(en: "Made with", cy: "Gwnaed â"), "caseaudit \(program)"),
      fact("digest", Phrase(en: "Digest of the audits", cy: "Crynhoad o'r archwiliadau"), digest),
    ].compactMap { $0 }
  }

  private func fact(_ id: String, _ label: Phrase, _ text: String?) -> RoundReport.Fact? {
    guard let text, !text.isEmpty else { return nil }
    return RoundReport.Fact(id: id, label: words(label), text: text)
  }

  private func title(of team: Team.ID) -> String {
    let title = teams.first { $0.id == team }?.title.text(in: language)
    return title.map { "\($0) (\(team))" } ?? team
  }

  private func title(of framework: Framework) -> String {
    "\(framework.id): \(framework.title.text(in: language))"
  }

  private var templates: String {
    Set(figures.audits.map { "\($0.template) \($0.version)" }).sorted().joined(separator: ", ")
  }

  private var auditors: String {
    Set(figures.audits.map(\.auditor)).sorted().map(round.cases.named).joined(separator: ", ")
  }

  /// Under which law the work that was read began, and how often.
  private var eras: String {
    let eras = (audits + withheld).compactMap { audit in
      template(of: audit).map { audit.era(in: $0) }
    }
    return Era.allCases.compactMap { era in
      let count = eras.count { $0 == era }
      return count == 0 ? nil : "\(words(era.phrase)): \(count)"
    }.joined(separator: ", ")
  }

  private var counted: String {
    let left = figures.leftOut.count
    let all = String(figures.audits.count)
    guard left > 0 else { return all }
    return words(Phrase(en: "\(all); left out: \(left)", cy: "\(all); heb eu cyfrif: \(left)"))
  }

  private var notShown: String? {
    guard !withheld.isEmpty else { return nil }
    let count = withheld.count
    return words(
      Phrase(
        en: "what was found in audits of files that you are reading yourself (\(count))",
        cy: "yr hyn a ganfuwyd mewn archwiliadau o ffeiliau yr ydych chi'n eu darllen (\(count))"
      )
    )
  }

  private static let exact = Phrase(
    en: "exact figures, for use inside the authority; not for publication",
    cy: "ffigurau union, i'w defnyddio o fewn yr awdurdod; nid i'w cyhoeddi"
  )
}

extension Round {
  /// The first and last day of fieldwork; `nil` where neither is known.
  var fieldwork: Phrase? {
    switch (from, to) {
    case (nil, nil): nil
    case (let from?, let to?): Phrase(same: "\(from) – \(to)")
    case (let from?, nil): Phrase(en: "from \(from)", cy: "o \(from)")
    case (nil, let to?): Phrase(en: "until \(to)", cy: "hyd \(to)")
    }
  }
}
