import AuditModel
import AuditReport

extension HotSpotsScreen {
  /// A row for each item below its target, then one for each duty missed.
  func sheet(on desk: Desk) -> Sheet? {
    Sheet(
      name: "hot-spots",
      title: title(on: desk),
      notes: desk.scope.notes(on: desk)
        + [
          desk.name(of: team), desk.text(HotSpot.rule), desk.text(MissedDuties.rule),
        ] + duties.remarks.map(desk.text),
      columns: [
        Sheet.Column("list", desk.text(Phrase(en: "list", cy: "rhestr"))), .item(on: desk),
        Sheet.Column("n", "n", isNumber: true), Sheet.Column("of", "N", isNumber: true),
        Sheet.Column("target", desk.text(Phrase(en: "target", cy: "targed")), isNumber: true),
        Sheet.Column("misses", desk.text(Phrase(en: "misses", cy: "methiannau"))),
        Sheet.Column("case", desk.text(Phrase(en: "case", cy: "achos"))), .team(on: desk),
        Sheet.Column("due", desk.text(Phrase(en: "due", cy: "dyledus"))),
        Sheet.Column("became", desk.text(Phrase(en: "what became of it", cy: "beth ddaeth ohono"))),
        Sheet.Column(
          "noticed",
          desk.text(Phrase(en: "put right at the time", cy: "unionwyd ar y pryd"))
        ),
      ],
      rows: spots.map { row(of: $0, on: desk) } + duties.all.map { row(of: $0, on: desk) }
        + (challenges ?? []).map { row(of: $0, on: desk) }
    )
  }

  private func row(of located: LocatedSpot, on desk: Desk) -> [Sheet.Cell] {
    let figure = located.figure
    return [
      .text(desk.text(located.spot.level.phrase)), .text(figure.item.id), .integer(figure.n),
      .integer(figure.of), .integer(located.spot.target),
      .text(desk.text(located.misses.phrase { desk.workspace.team($0) })),
      .none, .text(figure.team), .none, .none, .none,
    ]
  }

  private func row(of challenge: OpenChallenge, on desk: Desk) -> [Sheet.Cell] {
    [
      .text(desk.text(Phrase(en: "challenge without a result", cy: "her heb ganlyniad"))),
      .text(OpenChallenge.item), .none, .none, .none, .none, .text(challenge.reference),
      .text(challenge.team), .none, .text(desk.text(challenge.phrase)), .none,
    ]
  }

  private func row(of duty: MissedDuty, on desk: Desk) -> [Sheet.Cell] {
    [
      .text(desk.text(Phrase(en: "duty missed", cy: "dyletswydd a fethwyd"))), .text(duty.item.id),
      .none, .none, .none, .none, .text(duty.reference), .text(duty.team),
      .text(duty.lapse.due.description), .text(desk.text(duty.lapse.phrase)),
      .text(duty.noticed.map { desk.text($0.phrase) }),
    ]
  }
}
