import AuditModel

extension ReportedRound {
  /// How teams differ, in a part of its own: a figure of all teams hides the lowest one.
  var teamSpread: RoundReport.Part {
    let table = Sheet.teamSpread(
      of: figures,
      round: round.id,
      naming: title(of:),
      in: language
    )
    let title = Phrase(en: "How teams differ", cy: "Sut mae timau'n gwahaniaethu")
    return RoundReport.Part("team-spread", words(title), sheets: [table])
  }

  /// What files show beside what other sources say, for all teams and each.
  var secondSources: RoundReport.Part {
    let title = Phrase(en: "Gap between sources", cy: "Y bwlch rhwng ffynonellau")
    return RoundReport.Part("second-sources", words(title), sheets: [gaps(only: nil)])
  }

  /// The same of some items, for all teams together; for the one team where the report is about it.
  func gaps(only items: Set<Item.ID>?) -> Sheet {
    let name: (Team.ID) -> String = { teams.title(of: $0, in: language) }
    let table = Sheet.secondSources(
      of: figures,
      round: round.id,
      only: items,
      naming: items == nil || team != nil ? name : nil,
      in: language
    )
    return naming(table)
  }

  private func title(of team: Team.ID) -> String {
    teams.title(of: team, in: language)
  }
}
