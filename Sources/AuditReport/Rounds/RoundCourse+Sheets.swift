import AuditModel

extension Sheet {
  /// The cases of a round, one to a row: who has which, and what became of it.
  ///
  /// - Parameters:
  ///   - course: How the round goes.
  ///   - teams: Whose names are known; another is shown by its id.
  ///   - language: In which the words stand.
  /// - Returns: A row for each case, in the order of the round.
  public static func cases(
    of course: RoundCourse,
    teams: [Team],
    in language: Language
  ) -> Sheet {
    let words = RoundWords(language: language, teams: teams)
    return Sheet(
      name: "round-cases",
      title: words.title(of: course.round, Phrase(en: "Cases", cy: "Achosion")),
      notes: words.notes(on: course),
      columns: [
        words.column("case", Phrase(en: "case", cy: "achos")),
        words.column("team", Phrase(en: "team", cy: "tîm")),
        words.column("stratum", Phrase(en: "stratum", cy: "haen")),
        words.column("auditor", Phrase(en: "auditor", cy: "archwilydd")),
        words.column("state", Phrase(en: "state", cy: "cyflwr")),
        words.column("finished", Phrase(en: "finished", cy: "gorffenedig")),
        words.column("second-reader", Phrase(en: "second reader", cy: "ail ddarllenydd")),
        words.column("second-reading", Phrase(en: "second reading", cy: "ail ddarlleniad")),
      ],
      rows: course.cases.map { one in
        [
          .text(one.drawn.reference), words.team(one.drawn.team),
          .text(one.drawn.stratum.isEmpty ? nil : one.drawn.stratum), .text(one.drawn.auditor),
          words.state(one.state), .text(one.finishedOn?.description), .text(one.drawn.second),
          one.second.map(words.state) ?? .none,
        ]
      }
    )
  }

  /// The cases of a round as they were drawn, before anything became of them.
  public static func drawn(
    _ course: RoundCourse,
    teams: [Team],
    in language: Language
  ) -> Sheet {
    let whole = cases(of: course, teams: teams, in: language)
    return Sheet(
      name: whole.name,
      title: whole.title,
      columns: Array(whole.columns.prefix(4)),
      rows: whole.rows.map { Array($0.prefix(4)) }
    )
  }

  /// How many cases each auditor has, and how far they have come.
  public static func progress(
    byAuditor course: RoundCourse,
    in language: Language
  ) -> Sheet {
    let words = RoundWords(language: language, teams: [])
    let nobody = Phrase(en: "nobody", cy: "neb")
    return Sheet(
      name: "round-auditors",
      title: words.title(
        of: course.round,
        Phrase(en: "Progress by auditor", cy: "Cynnydd fesul archwilydd")
      ),
      columns: [words.column("auditor", Phrase(en: "auditor", cy: "archwilydd"))]
        + words.countColumns,
      rows: course.byAuditor.map { count in
        let isNobody = count.name.isEmpty
        let name: Cell = isNobody ? .coded("", nobody.text(in: language)) : .text(course.round.cases.named(count.name))
        return [name] + words.cells(count)
      }
    )
  }

  /// How many cases of each team there are, and how far they have come.
  public static func progress(
    byTeam course: RoundCourse,
    teams: [Team],
    in language: Language
  ) -> Sheet {
    let words = RoundWords(language: language, teams: teams)
    return Sheet(
      name: "round-teams",
      title: words.title(
        of: course.round,
        Phrase(en: "Progress by team", cy: "Cynnydd fesul tîm")
      ),
      columns: [words.column("team", Phrase(en: "team", cy: "tîm"))] + words.countColumns,
      rows: course.byTeam.map { [words.team($0.name)] + words.cells($0) }
    )
  }

  /// How many cases were finished on each day, and by then.
  public static func progress(byDay course: RoundCourse, in language: Language) -> Sheet {
    let words = RoundWords(language: language, teams: [])
    return Sheet(
      name: "round-days",
      title: words.title(
        of: course.round,
        Phrase(en: "Progress by day", cy: "Cynnydd fesul diwrnod")
      ),
      columns: [
        words.column("day", Phrase(en: "day", cy: "diwrnod")),
        words.column("finished", Phrase(en: "finished", cy: "gorffenedig"), isNumber: true),
        words.column("sum", Phrase(en: "by then", cy: "erbyn hynny"), isNumber: true),
      ],
      rows: course.days.map {
        [.text($0.day.description), .integer($0.finished), .integer($0.sum)]
      }
    )
  }
}
