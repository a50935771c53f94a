import AuditModel

extension Sheet {
  /// How well the readers of the same cases agree, all items together: a row for each kind of answer.
  ///
  /// - Parameters:
  ///   - agreement: With no pool there are no rows, and a note says that nothing was read twice.
  ///   - place: Of which audits, such as the round's name; a sentence of its own.
  ///   - language: Of titles and words.
  /// - Returns: The table, with notes that say how to read it.
  public static func agreementOverall(
    _ agreement: Agreement,
    of place: String,
    language: Language
  ) -> Sheet {
    func words(_ phrase: Phrase) -> String { phrase.text(in: language) }
    return Sheet(
      name: "agreement-overall",
      title: words(AgreementWords.overall),
      notes: [place]
        + (agreement.pools.isEmpty
          ? [words(AgreementWords.none)]
          : [
            words(AgreementWords.cases(agreement.cases)), words(AgreementWords.blind),
            words(AgreementWords.hangTogether),
          ]),
      columns: [
        Column("answers", words(AgreementWords.kind)),
        Column("items", words(AgreementWords.items), isNumber: true),
        Column("same", "n", isNumber: true, isInText: false),
        Column("of", "N", isNumber: true, isInText: false),
        Column("same-text", words(AgreementWords.same)),
        Column("kappa", words(AgreementWords.kappa)),
        Column("gwet", words(AgreementWords.gwet)),
      ],
      rows: agreement.pools.map { pool in
        [
          .coded(pool.kind.rawValue, words(pool.kind.phrase)), .integer(pool.items),
          .integer(pool.same.n), .integer(pool.same.of),
          .text(pool.same.text(in: language, audits: agreement.cases)),
          .text(pool.kappa?.text(in: language)), .text(pool.gwet?.text(in: language)),
        ]
      }
    )
  }

  /// How well the readers of the same cases agree, item by item.
  ///
  /// - Parameters:
  ///   - agreement: Without items there are no rows, and a note says that nothing was read twice.
  ///   - place: Of which audits, such as the round's name; a sentence of its own.
  ///   - language: Of titles and words.
  /// - Returns: The table, with notes that say how to read it.
  public static func agreement(
    _ agreement: Agreement,
    of place: String,
    language: Language
  ) -> Sheet {
    func words(_ phrase: Phrase) -> String { phrase.text(in: language) }
    return Sheet(
      name: "agreement",
      title: words(AgreementWords.title),
      notes: [place]
        + (agreement.items.isEmpty
          ? [words(AgreementWords.none)]
          : [
            words(AgreementWords.cases(agreement.cases)), words(AgreementWords.coefficients),
            words(AgreementWords.blanks),
          ]),
      columns: [
        Column("item", words(FiguresWords.item)),
        Column("same", "n", isNumber: true, isInText: false),
        Column("of", "N", isNumber: true, isInText: false),
        Column("same-text", words(AgreementWords.same)),
        Column("lower", words(AgreementWords.from), isNumber: true, isInText: false),
        Column("upper", words(AgreementWords.to), isNumber: true, isInText: false),
        Column("kappa", words(AgreementWords.kappa)),
        Column("gwet", words(AgreementWords.gwet)),
        Column("alpha", words(AgreementWords.alpha)),
        Column("one-reader-only", words(AgreementWords.oneSided), isNumber: true),
      ],
      rows: agreement.items.map { $0.cells(in: language) }
    )
  }
}

extension ItemAgreement {
  fileprivate func cells(in language: Language) -> [Sheet.Cell] {
    let interval = sameInterval
    return [
      .text(item.id), .integer(pairs.same.n), .integer(pairs.same.of),
      .text(pairs.same.text(in: language)),
      interval.map { .number($0.lower * 100) } ?? .none,
      interval.map { .number($0.upper * 100) } ?? .none,
      .text(kappa.text(in: language)), .text(gwet.text(in: language)),
      .text(alpha.text(in: language)), .integer(pairs.oneSided),
    ]
  }
}
