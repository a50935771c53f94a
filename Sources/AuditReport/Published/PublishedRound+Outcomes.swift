import AuditModel

extension PublishedRound {
  /// How often each grade was given, an item to a row; `nil` where none is graded.
  func grades(
    _ name: String,
    of told: [(item: PublishedItem, figure: Figure)]
  ) -> Sheet? {
    let graded = told.filter(\.item.isGraded)
    guard !graded.isEmpty else { return nil }
    return Sheet(
      name: "grades-\(name)",
      title: words(Phrase(en: "Grades", cy: "Graddau")),
      notes: [words(mode)],
      columns: [
        itemColumn, Sheet.Column("asks", words(FiguresWords.question), isInText: false),
      ]
        + Grade.allCases.map {
          Sheet.Column($0.rawValue, words($0.phrase), isNumber: true)
        } + [Sheet.Column("of", "N", isNumber: true)],
      rows: graded.map { item, figure in
        [.text(item.id), .text(figure.item.asks.text(in: language))]
          + (Publication.Column.grades + [.of]).map {
            shown(.item(item.id), $0).cell(in: language)
          }
      }
    )
  }

  /// The median of how long things took, of items of which five cases or more are printed.
  ///
  /// What was still open counts as it stood, and no median says whether anything was: that would say
  /// it of the smallest team too.
  func durations(of told: [(item: PublishedItem, figure: Figure)]) -> Sheet? {
    let rows = told.filter { told in
      told.item.hasMedian && (shown(.item(told.item.id), .of).number ?? 0) >= 5
    }.flatMap { item, figure -> [[Sheet.Cell]] in
      figure.durations.filter { $0.clocks >= 5 }.map { durations in
        [
          .text(item.id), .text(figure.item.asks.text(in: language)),
          .text(durations.timescale), .text(words(durations.median.published.phrase)),
        ]
      }
    }
    guard !rows.isEmpty else { return nil }
    return Sheet(
      name: "durations",
      title: words(Phrase(en: "How long it took", cy: "Faint o amser a gymerodd")),
      notes: [mode, .medians].map(words),
      columns: [
        itemColumn, Sheet.Column("asks", words(FiguresWords.question), isInText: false),
        Sheet.Column("timescale", words(SpotsWords.timescale)),
        Sheet.Column("median", words(Phrase(en: "median", cy: "canolrif"))),
      ],
      rows: rows,
      keys: 3
    )
  }
}

extension ClockReading.Duration {
  /// Without its minutes, which a single case would be known by, and closed.
  fileprivate var published: Self {
    let whole = unit == .minutes ? (number + 30) / 60 * 60 : number
    return Self(number: whole, unit: unit, isOpen: false)
  }
}

extension Phrase {
  fileprivate static let medians = Phrase(
    en: "The middle of all cases in which it is known. What was still open counts as it stood on"
      + " the day of the audit, so that it took at least so long. Of fewer than 5 cases no median is"
      + " told.",
    cy: "Canol yr holl achosion lle mae'n hysbys. Mae'r hyn a oedd yn dal ar agor yn cyfrif fel yr"
      + " oedd ar ddiwrnod yr archwiliad, felly cymerodd o leiaf cyhyd â hynny. Ni roddir canolrif"
      + " ar gyfer llai na 5 achos."
  )
}
