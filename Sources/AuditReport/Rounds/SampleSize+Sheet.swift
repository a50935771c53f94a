import AuditModel

extension Sheet {
  /// How wide the 95% interval will be for samples of some sizes, when half of the cases met an item, and
  /// when more did.
  ///
  /// - Parameters:
  ///   - sizes: One to a row.
  ///   - population: Cases there are.
  ///   - language: In which the words stand.
  /// - Returns: A row for each size, with the interval for each share.
  public static func sizes(
    _ sizes: [SampleSize],
    of population: Int,
    in language: Language
  ) -> Sheet {
    let title = Phrase(
      en: "How much a random sample of \(population) \(population == 1 ? "case" : "cases") can say",
      cy: "Faint y gall hapsampl o \(population) achos ei ddweud"
    )
    let note = Phrase(
      en: "95% interval (Wilson, corrected for the number of cases) where the sample shows 50%,"
        + " 80% or 90%. An item that applies to fewer of the cases says less.",
      cy: "Cyfwng 95% (Wilson, wedi'i gywiro am nifer yr achosion) lle mae'r sampl yn dangos 50%,"
        + " 80% neu 90%. Mae eitem sy'n berthnasol i lai o'r achosion yn dweud llai."
    )
    let cases = Phrase(en: "cases read", cy: "achosion a ddarllenir")
    return Sheet(
      name: "sample-sizes",
      title: title.text(in: language),
      notes: [note.text(in: language)],
      columns: [Column("cases", cases.text(in: language), isNumber: true)]
        + SampleSize.usualShares.flatMap { percent in
          [
            Column("at-\(percent)", "\(percent)%"),
            Column("lower-\(percent)", "\(percent)%", isNumber: true, isInText: false),
            Column("upper-\(percent)", "\(percent)%", isNumber: true, isInText: false),
          ]
        },
      rows: sizes.map { size in
        [.integer(size.cases)]
          + SampleSize.usualShares.flatMap { cells(size.interval(percent: $0), language) }
      }
    )
  }

  private static func cells(_ interval: Interval?, _ language: Language) -> [Cell] {
    guard let interval else {
      let all = Phrase(en: "all are read", cy: "darllenir pob un")
      return [.text(all.text(in: language)), .none, .none]
    }
    let (lower, upper) = (interval.lower * 100, interval.upper * 100)
    let between = Phrase(en: "to", cy: "i").text(in: language)
    return [
      .text("\(Int(lower.rounded()))% \(between) \(Int(upper.rounded()))%"), .number(lower),
      .number(upper),
    ]
  }
}
