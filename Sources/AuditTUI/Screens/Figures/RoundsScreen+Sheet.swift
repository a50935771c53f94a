import AuditModel
import AuditReport

extension RoundsScreen {
  /// A row for each round.
  func sheet(on desk: Desk) -> Sheet? {
    func column(_ id: String, _ phrase: Phrase, isNumber: Bool = false) -> Sheet.Column {
      Sheet.Column(id, desk.text(phrase), isNumber: isNumber)
    }
    return Sheet(
      name: "rounds",
      title: title(on: desk),
      notes: [desk.readingText].compactMap { $0 },
      columns: [
        column("round", Phrase(en: "round", cy: "rownd")),
        column("title", Phrase(en: "title", cy: "teitl")),
        column("templates", Phrase(en: "templates", cy: "templedi")),
        column("from", Phrase(en: "from", cy: "o")), column("to", Phrase(en: "to", cy: "hyd")),
        column("sample", Phrase(en: "sample", cy: "sampl")),
        column("population", Phrase(en: "cases", cy: "achosion"), isNumber: true),
        column("finished", Phrase(en: "finished", cy: "gorffenedig"), isNumber: true),
        column("planned", Phrase(en: "planned", cy: "cynlluniwyd"), isNumber: true),
        column("drafts", Phrase(en: "drafts", cy: "drafftiau"), isNumber: true),
        column(
          "open-escalations",
          Phrase(en: "open escalations", cy: "uwchgyfeiriadau agored"),
          isNumber: true
        ),
      ],
      rows: rounds.map { progress in
        let round = progress.round
        return [
          .text(round.id), .text(desk.text(round.title)),
          .text(progress.templates.joined(separator: ", ")),
          .text(round.from?.description), .text(round.to?.description),
          .text(desk.text(round.sample.method.phrase)), .integer(round.sample.population),
          .integer(progress.finished), .integer(round.planned), .integer(progress.drafts),
          .integer(progress.openEscalations),
        ]
      }
    )
  }
}
