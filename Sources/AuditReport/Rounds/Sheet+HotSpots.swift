import AuditModel

extension Sheet {
  /// The items below their targets, with where their misses lie; a row for each.
  public static func hotSpots(
    _ spots: [LocatedSpot],
    teams: [Team],
    in language: Language
  ) -> Sheet {
    func text(_ phrase: Phrase) -> String { phrase.text(in: language) }
    let titles = Dictionary(teams.map { ($0.id, $0.title) }) { first, _ in first }
    return Sheet(
      name: "hot-spots",
      title: text(FiguresWords.hotSpots),
      notes: [HotSpot.rule, MissPattern.rule].map(text),
      columns: [
        Column("item", text(FiguresWords.item)), Column("level", text(SpotsWords.level)),
        Column("n", "n", isNumber: true, isInText: false),
        Column("of", "N", isNumber: true, isInText: false),
        Column("figure", text(FiguresWords.figure)),
        Column("target", text(FiguresWords.target), isNumber: true),
        Column("misses", text(SpotsWords.misses)),
      ],
      rows: spots.map { located in
        let (figure, level) = (located.figure, located.spot.level)
        return [
          .text(figure.item.id), .coded(level.code, text(level.phrase)), .integer(figure.n),
          .integer(figure.of), .text(figure.proportion?.text(in: language)),
          .integer(located.spot.target),
          .text(text(located.misses.phrase { titles[$0] ?? Wording(en: $0) })),
        ]
      }
    )
  }

  /// The statutory duties missed, with what became of each; a row for each.
  public static func duties(
    _ duties: MissedDuties,
    teams: [Team],
    in language: Language
  ) -> Sheet {
    func text(_ phrase: Phrase) -> String { phrase.text(in: language) }
    return Sheet(
      name: "duties",
      title: text(SpotsWords.duties),
      notes: ([MissedDuties.rule] + duties.remarks).map(text),
      columns: [
        Column("case", text(SpotsWords.reference)), Column("team", text(FiguresWords.team)),
        Column("item", text(FiguresWords.item)),
        Column("duty", text(Phrase(en: "duty", cy: "dyletswydd"))),
        Column("due", text(SpotsWords.due)), Column("became", text(SpotsWords.became)),
        Column("noticed", text(Phrase(en: "noticed at the time", cy: "sylwyd ar y pryd"))),
      ],
      rows: duties.all.map { duty in
        [
          .text(duty.reference), .coded(duty.team, teams.title(of: duty.team, in: language)),
          .text(duty.item.id), .text(duty.timescale.title.text(in: language)),
          .text(duty.lapse.due.description), .text(text(duty.lapse.phrase)),
          .text(duty.noticed.map { text($0.phrase) }),
        ]
      }
    )
  }

  /// The challenges by reviewing officers without a result; a row for each.
  public static func challenges(
    _ challenges: [OpenChallenge],
    teams: [Team],
    in language: Language
  ) -> Sheet {
    func text(_ phrase: Phrase) -> String { phrase.text(in: language) }
    return Sheet(
      name: "challenges",
      title: text(OpenChallenge.listed),
      notes: ([OpenChallenge.rule] + (challenges.isEmpty ? [OpenChallenge.noneOpen] : [])).map(
        text
      ),
      columns: [
        Column("case", text(SpotsWords.reference)), Column("team", text(FiguresWords.team)),
        Column("as-at", text(Phrase(en: "read as at", cy: "darllenwyd ar"))),
        Column("became", text(SpotsWords.became)),
      ],
      rows: challenges.map { challenge in
        [
          .text(challenge.reference),
          .coded(challenge.team, teams.title(of: challenge.team, in: language)),
          .text(challenge.asAt.description), .text(text(challenge.phrase)),
        ]
      }
    )
  }
}
