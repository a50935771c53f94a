import AuditModel
import AuditReport

extension RoundsScreen {
  /// A row for each round.
  func sheet(on desk: Desk) -> Sheet? {
    .rounds(
      rounds,
      templates: desk.workspace.templates,
      notes: [desk.readingText].compactMap { $0 },
      language: desk.language
    )
  }
}

extension Sheet {
  /// How far each round is: its sample, what is finished and planned, and concerns that wait.
  ///
  /// - Parameters:
  ///   - rounds: In the order in which they are listed.
  ///   - templates: Whose titles are known; another is shown by its id.
  ///   - notes: What has to be known of the numbers.
  ///   - language: Of titles and words.
  /// - Returns: A row for each round.
  static func rounds(
    _ rounds: [RoundProgress],
    templates: [Template],
    notes: [String] = [],
    language: Language
  ) -> Sheet {
    func words(_ phrase: Phrase) -> String { phrase.text(in: language) }
    func column(_ id: String, _ phrase: Phrase, isNumber: Bool = false) -> Sheet.Column {
      Column(id, words(phrase), isNumber: isNumber)
    }
    func title(_ id: Template.ID) -> String {
      templates.last { $0.id == id }?.title.text(in: language) ?? id
    }
    return Sheet(
      name: "rounds",
      title: words(Phrase(en: "Rounds", cy: "Rowndiau")),
      notes: notes,
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
          .text(round.id), .text(round.title.text(in: language)),
          .coded(
            progress.templates.joined(separator: ", "),
            progress.templates.map(title).joined(separator: ", ")
          ),
          .text(round.from?.description), .text(round.to?.description),
          .text(words(round.sample.method.phrase)), .integer(round.sample.population),
          .integer(progress.finished), .integer(round.planned), .integer(progress.drafts),
          .integer(progress.openEscalations),
        ]
      }
    )
  }
}
