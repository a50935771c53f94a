import AuditModel

extension Sheet {
  /// What was published, in order of time.
  ///
  /// - Parameters:
  ///   - releases: In that order.
  ///   - erased: By a release's id, how many audits it names of which no file is left.
  ///   - teams: For their titles.
  ///   - language: Of titles and words.
  /// - Returns: A row for each.
  public static func releases(
    _ releases: [Release],
    erased: [String: Int],
    teams: [Team],
    in language: Language
  ) -> Sheet {
    func text(_ phrase: Phrase) -> String { phrase.text(in: language) }
    return Sheet(
      name: "releases",
      title: text(Phrase(en: "What was published", cy: "Yr hyn a gyhoeddwyd")),
      columns: [
        Column("on", text(Phrase(en: "on", cy: "ar"))),
        Column("round", text(Phrase(en: "round", cy: "rownd"))),
        Column("team", text(FiguresWords.team)),
        Column("audits", text(FiguresWords.audits), isNumber: true),
        Column("counts", text(Phrase(en: "counts", cy: "cyfrifon"))),
        Column("output", text(Phrase(en: "output", cy: "allbwn"))),
        Column(
          "erased",
          text(Phrase(en: "erased, still named", cy: "dilëwyd, enwir o hyd")),
          isNumber: true
        ),
        Column("release", text(Phrase(en: "release", cy: "cyhoeddiad"))),
      ],
      rows: releases.map { release in
        [
          .text(String(release.at.prefix(10))), .text(release.round),
          release.team.map { id in
            .coded(id, teams.first { $0.id == id }?.title.text(in: language) ?? id)
          } ?? .coded("all", text(FiguresWords.allTeams)),
          .integer(release.publication.sides.count),
          .text(text(release.counts)),
          .text(release.format), .integer(erased[release.id] ?? 0), .text(release.id),
        ]
      }
    )
  }
}

extension Release {
  fileprivate var counts: Phrase {
    decidedBy.map { Phrase(en: "exact (\($0))", cy: "union (\($0))") }
      ?? Phrase(en: "rounded", cy: "wedi'u talgrynnu")
  }
}
