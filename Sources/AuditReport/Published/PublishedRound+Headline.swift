import AuditModel

extension PublishedRound {
  /// How many audits each team has, the children at risk, both figures of every team, and the items
  /// that managers read first.
  var headline: RoundReport.Part {
    let teamColumn = Sheet.Column("team", words(FiguresWords.team))
    let teams = publication.groups.map(\.team)
    let told = told
    let figures = sheet(
      "by-team",
      words(FigureGrouping.team.phrase),
      keys: [teamColumn, itemColumn, measureColumn],
      rows: teams.flatMap { team in
        pools(of: team, keys: [cell(of: team)])
          + told.filter { $0.item.isByTeam || ($0.figure.item.isHeadline && team == nil) }
          .map { row($0.item, $0.figure, team: team, keys: [cell(of: team)]) }
      }
    )
    return RoundReport.Part(
      "headline",
      words(Phrase(en: "Headline", cy: "Prif bwyntiau")),
      paragraphs: [words(risk)],
      sheets: [audits(of: teams, teamColumn), figures],
      charts: headlineCharts(of: figures)
    )
  }

  private func audits(of teams: [Team.ID?], _ teamColumn: Sheet.Column) -> Sheet {
    Sheet(
      name: "audits",
      title: words(Phrase(en: "Audits by team", cy: "Archwiliadau fesul tîm")),
      notes: [words(mode)],
      columns: [
        teamColumn, Sheet.Column("audits", words(FiguresWords.audits), isNumber: true),
      ],
      rows: teams.map { [cell(of: $0), shown(.audits, .of, team: $0).cell(in: language)] }
    )
  }

  /// - SeeAlso: Care Inspectorate Wales, Wrexham follow-up (2021), summary: of 28 files, no child at
  ///   immediate risk.
  var risk: Phrase {
    let share = share(of: .item(PublishedItem.immediateRisk.id), team: nil)
    return Phrase(
      en: "Child at immediate risk on the day of the audit: \(share.countText(in: .english)).",
      cy: "Plentyn mewn perygl uniongyrchol ar ddiwrnod yr archwiliad:"
        + " \(share.countText(in: .welsh))."
    )
  }
}
