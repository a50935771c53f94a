import AuditModel

extension Sheet {
  /// Two rounds or periods set against each other, item by item: both counts, the change, and how far the
  /// records fell silent.
  ///
  /// - Parameters:
  ///   - comparison: What is set against what; has no row where it is refused, and says why.
  ///   - team: Whose figures; `nil` is all teams.
  ///   - language: Of titles and words.
  /// - Returns: A row for each item.
  public static func comparison(
    _ comparison: Comparison,
    team: Team.ID? = nil,
    in language: Language
  ) -> Sheet {
    func text(_ phrase: Phrase) -> String { phrase.text(in: language) }
    let sides = [comparison.earlier, comparison.later].map { text($0.span.phrase) }
    let items = comparison.refusal == nil ? comparison.items(team: team) : []
    return Sheet(
      name: "change",
      title: sides.joined(separator: " / "),
      notes: [comparison.refusal?.phrase ?? SpotsWords.newcombe].map(text),
      columns: [
        Column("item", text(FiguresWords.item)),
        Column("earlier-n", "n", isNumber: true, isInText: false),
        Column("earlier-of", "N", isNumber: true, isInText: false),
        Column("earlier", sides[0]),
        Column("later-n", "n", isNumber: true, isInText: false),
        Column("later-of", "N", isNumber: true, isInText: false),
        Column("later", sides[1]),
        Column("change", text(SpotsWords.change)), Column("points", text(Self.inPoints)),
        Column("silence", text(Phrase(en: "not recorded", cy: "nas cofnodwyd"))),
      ],
      rows: items.map { item in
        [
          .text(item.item.id), .integer(item.earlier?.n), .integer(item.earlier?.of),
          .text(item.earlier?.proportion?.text(in: language)),
          .integer(item.later?.n), .integer(item.later?.of),
          .text(item.later?.proportion?.text(in: language)),
          .text(text(item.verdict)), .text(item.isCompared ? item.pointsText.map(text) : nil),
          .text(item.silence(in: language)),
        ]
      }
    )
  }

  private static let inPoints = Phrase(en: "in points", cy: "mewn pwyntiau")
}

extension ComparedItem {
  /// `4 of 18 → 1 of 21`; `nil` where the records fell silent on neither side.
  fileprivate func silence(in language: Language) -> String? {
    guard let silent = notRecorded, silent.earlier.n + silent.later.n > 0 else { return nil }
    return [silent.earlier, silent.later].map { $0.countText(in: language) }
      .joined(separator: " → ")
  }
}
