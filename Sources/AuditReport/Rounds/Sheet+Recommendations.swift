import AuditModel

extension Sheet {
  /// Recommendations one below the other, each with its status, its last decision and what it rests
  /// on.
  ///
  /// - Parameters:
  ///   - standings: Those to be listed, in their order; may be empty.
  ///   - ledger: Where they stand.
  ///   - language: Of titles and words.
  /// - Returns: A row for each of them.
  public static func recommendations(
    _ standings: [RecommendationStanding],
    of ledger: RecommendationLedger,
    language: Language
  ) -> Sheet {
    func title(_ phrase: Phrase) -> String { phrase.text(in: language) }
    let words = RecommendationWords.self
    return Sheet(
      name: "recommendations",
      title: title(words.title),
      notes: [title(words.asAt(ledger.asAt)), title(words.silence)],
      columns: [
        Column("register", title(words.register)), Column("number", title(words.number)),
        Column("asks", title(words.asks)), Column("status", title(words.status)),
        Column("due", title(words.due)),
        Column("overdue-days", title(words.overdueDays), isNumber: true),
        Column("decided", title(words.decided)),
        Column("owner", title(words.owner), isInText: false),
        Column("by", title(words.by), isInText: false),
        Column("evidence", title(words.evidence), isInText: false),
        Column("figures", title(words.figures), isInText: false),
        Column("continues", title(words.continues), isInText: false),
        Column("continued-by", title(words.continuedBy), isInText: false),
        Column("heading", title(words.heading), isInText: false),
      ],
      rows: standings.map { standing in
        cells(standing, of: ledger, language: language)
      },
      keys: 3
    )
  }

  private static func cells(
    _ standing: RecommendationStanding,
    of ledger: RecommendationLedger,
    language: Language
  ) -> [Cell] {
    let entry = standing.entry
    let last = standing.decisions.last
    func list(_ texts: [String], _ separator: String = ", ") -> Cell {
      texts.isEmpty ? .none : .text(texts.joined(separator: separator))
    }
    return [
      .text(entry.reference.register), .text(entry.reference.number.printed),
      .text(entry.recommendation.text.text(in: language)),
      standing.statusCell(in: language), .text(entry.due?.description),
      .integer(standing.overdueDays), .text(last?.on.description),
      .text(entry.owner?.text(in: language)), .text(last?.by), .text(last?.evidence),
      list((last?.figures ?? []).map { $0.text(in: language) }, "; "),
      list(entry.recommendation.continues.map(\.description)),
      list(ledger.recommendations.continuations(of: entry).map(\.reference.description)),
      .text(entry.heading.text(in: language)),
    ]
  }

  /// The table by status: how many recommendations of each register, and how many parts, stand where.
  public static func recommendationsByStatus(
    _ ledger: RecommendationLedger,
    language: Language
  ) -> Sheet {
    func title(_ phrase: Phrase) -> String { phrase.text(in: language) }
    let words = RecommendationWords.self
    let statuses = RecommendationLedger.counts(of: []).map(\.status)
    let columns =
      [
        Column("register", title(words.register)), Column("kind", title(words.counted)),
        Column("all", title(words.all), isNumber: true),
      ]
      + statuses.map { status in
        Column(
          status?.rawValue ?? "no-decision",
          title(status?.phrase ?? RecommendationStatus.undecided),
          isNumber: true
        )
      } + [Column("overdue", title(words.overdue), isNumber: true)]
    let rows = ledger.recommendations.registers.flatMap { register -> [[Cell]] in
      let own = ledger.standings.filter { $0.entry.reference.register == register.id }
      let kinds = [
        ("recommendation", words.wholes, own.filter { $0.entry.whole == nil }),
        ("part", words.parts, own.filter { $0.entry.whole != nil }),
      ]
      return kinds.filter { !$0.2.isEmpty }.map { code, phrase, standings in
        [.text(register.id), .coded(code, title(phrase)), .integer(standings.count)]
          + RecommendationLedger.counts(of: standings).map { .integer($0.count) }
          + [.integer(standings.count { $0.overdueDays != nil })]
      }
    }
    return Sheet(
      name: "recommendations-by-status",
      title: title(words.byStatus),
      notes: [title(words.asAt(ledger.asAt)), title(words.silence)],
      columns: columns,
      rows: rows,
      keys: 2
    )
  }
}

extension RecommendationStanding {
  fileprivate func statusCell(in language: Language) -> Sheet.Cell {
    .coded(
      status?.rawValue ?? "no-decision",
      (status?.phrase ?? RecommendationStatus.undecided).text(in: language)
    )
  }
}
