import AuditModel

extension Sheet {
  /// How many cases of each stratum were drawn of how many there were, with how it was done.
  ///
  /// - Parameters:
  ///   - round: As it was drawn; without a draw the sheet has no rows.
  ///   - teams: Whose names are known; another is shown by its id.
  ///   - language: In which the words stand.
  /// - Returns: A row for each stratum.
  public static func allocation(
    of round: Round,
    teams: [Team],
    in language: Language
  ) -> Sheet {
    let words = RoundWords(language: language, teams: teams)
    return Sheet(
      name: "round-draw",
      title: words.title(of: round, Phrase(en: "How it was drawn", cy: "Sut y'i tynnwyd")),
      notes: round.drawn.map { $0.text(in: language) },
      columns: [
        words.column("team", Phrase(en: "team", cy: "tîm")),
        words.column("stratum", Phrase(en: "stratum", cy: "haen")),
        words.column("cases", Phrase(en: "cases", cy: "achosion"), isNumber: true),
        words.column("drawn", Phrase(en: "drawn", cy: "tynnwyd"), isNumber: true),
      ],
      rows: (round.cases.draw?.strata ?? []).map { share in
        [
          words.team(share.team), .text(share.stratum.isEmpty ? nil : share.stratum),
          .integer(share.cases), .integer(share.drawn),
        ]
      },
      keys: 2
    )
  }

  /// Cases that were left out, and those that gave their place to another, each with the reason.
  public static func exclusions(of round: Round, in language: Language) -> Sheet {
    let words = RoundWords(language: language, teams: [])
    return Sheet(
      name: "round-exclusions",
      title: words.title(
        of: round,
        Phrase(en: "Left out and replaced", cy: "Hepgorwyd ac amnewidiwyd")
      ),
      columns: [
        words.column("case", Phrase(en: "case", cy: "achos")),
        words.column("by", Phrase(en: "replaced by", cy: "amnewidiwyd gan")),
        words.column("reason", Phrase(en: "reason", cy: "rheswm")),
      ],
      rows: round.cases.exclusions.map { [.text($0.reference), .none, .text($0.reason)] }
        + round.cases.replacements.map {
          [.text($0.reference), .text($0.by), .text($0.reason)]
        }
    )
  }
}

extension Round {
  /// How the cases were drawn, in whole sentences; only the sample's limits where nobody drew them with
  /// this program.
  public var drawn: [Phrase] {
    var phrases: [Phrase] = []
    if let window = cases.window { phrases.append(window.phrase) }
    if let draw = cases.draw {
      let left = cases.exclusions.count
      phrases.append(
        Phrase(
          en: "Drawn \(cases.drawn.count) of a list of \(draw.listed) cases, left out \(left)"
            + (draw.on.map { ", on \($0)" } ?? "") + ".",
          cy: "Tynnwyd \(cases.drawn.count) o restr o \(draw.listed) achos, hepgorwyd \(left)"
            + (draw.on.map { ", ar \($0)" } ?? "") + "."
        )
      )
      if let seed = draw.seed {
        phrases.append(
          Phrase(
            en: "Random order: SplitMix64 with the seed \(seed);"
              + " the same list gives the same cases.",
            cy: "Trefn ar hap: SplitMix64 gyda'r hedyn \(seed);"
              + " mae'r un rhestr yn rhoi'r un achosion."
          )
        )
      }
      if !draw.stratify.isEmpty {
        let columns = draw.stratify.joined(separator: ", ")
        phrases.append(
          Phrase(
            en: "Within each team in proportion, by largest remainder: \(columns).",
            cy: "O fewn pob tîm yn gymesur, yn ôl y gweddill mwyaf: \(columns)."
          )
        )
      }
      phrases.append(Phrase(en: "List: \(draw.list)", cy: "Rhestr: \(draw.list)"))
    }
    return phrases + [sample.limits]
  }
}
