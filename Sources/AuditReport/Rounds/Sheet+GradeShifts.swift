import AuditModel

extension Sheet {
  /// How far each auditor's grades moved when they were agreed or moderated, with n.
  ///
  /// Whoever calls it asks first whether the workspace lets this person see it.
  public static func leniency(
    _ shifts: [GradeShifts],
    of place: String,
    language: Language
  ) -> Sheet {
    func words(_ phrase: Phrase) -> String { phrase.text(in: language) }
    return Sheet(
      name: "grade-shifts-by-auditor",
      title: words(ShiftWords.title),
      notes: [place, words(shifts.isEmpty ? ShiftWords.none : ShiftWords.meaning)],
      columns: [
        Column("auditor", words(ShiftWords.auditor)),
        Column("cases", words(ShiftWords.cases), isNumber: true),
        Column("grades", words(ShiftWords.grades), isNumber: true),
        Column("same", words(ShiftWords.same), isNumber: true),
        Column("more-lenient", words(ShiftWords.lenient), isNumber: true),
        Column("more-severe", words(ShiftWords.severe), isNumber: true),
      ],
      rows: shifts.map { shift in
        [
          .text(shift.auditor), .integer(shift.cases), .integer(shift.n), .integer(shift.same),
          .integer(shift.lenient), .integer(shift.severe),
        ]
      }
    )
  }

  /// The matrix behind ``leniency(_:of:language:)``: from each first grade to each one settled on.
  public static func gradeShifts(
    _ shifts: [GradeShifts],
    of place: String,
    language: Language
  ) -> Sheet {
    func words(_ phrase: Phrase) -> String { phrase.text(in: language) }
    return Sheet(
      name: "grade-shifts",
      title: words(ShiftWords.matrix),
      notes: [place, words(shifts.isEmpty ? ShiftWords.none : ShiftWords.rows)],
      columns: [
        Column("auditor", words(ShiftWords.auditor)), Column("first", words(ShiftWords.first)),
      ] + Grade.allCases.map { Column($0.rawValue, words($0.phrase), isNumber: true) },
      rows: shifts.flatMap { shift in
        zip(Grade.allCases, shift.counts).filter { $1.contains { $0 > 0 } }.map { grade, row in
          [.text(shift.auditor), .coded(grade.rawValue, words(grade.phrase))]
            + row.map { Cell.integer($0) }
        }
      },
      keys: 2
    )
  }
}

private enum ShiftWords {
  static let title = Phrase(
    en: "Grades by auditor, first and settled",
    cy: "Graddau yn ôl archwilydd, cyntaf a therfynol"
  )
  static let matrix = Phrase(
    en: "From the first grade to the one settled on",
    cy: "O'r radd gyntaf i'r un y setlwyd arni"
  )
  static let auditor = Phrase(en: "auditor", cy: "archwilydd")
  static let cases = Phrase(en: "cases", cy: "achosion")
  static let grades = Phrase(en: "grades", cy: "graddau")
  static let same = Phrase(en: "same", cy: "yr un fath")
  static let lenient = Phrase(en: "more lenient", cy: "yn fwy hael")
  static let severe = Phrase(en: "more severe", cy: "yn llymach")
  static let first = Phrase(en: "first grade", cy: "gradd gyntaf")
  static let meaning = Phrase(
    en: "More lenient: the first grade was better than the one agreed or moderated. It says how "
      + "grades differ, not who was right; of few grades it says nothing.",
    cy: "Yn fwy hael: roedd y radd gyntaf yn well na'r un y cytunwyd arni neu a gymedrolwyd. Mae'n "
      + "dweud sut mae graddau'n wahanol, nid pwy oedd yn iawn; o ychydig raddau nid yw'n dweud dim."
  )
  static let rows = Phrase(
    en: "A row for each first grade; the columns are the grades settled on.",
    cy: "Rhes i bob gradd gyntaf; y colofnau yw'r graddau y setlwyd arnynt."
  )
  static let none = Phrase(
    en: "No reading was agreed or moderated yet.",
    cy: "Ni chytunwyd ar ddarlleniad na'i gymedroli eto."
  )
}
