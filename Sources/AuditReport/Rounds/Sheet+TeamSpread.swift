import AuditModel

extension Sheet {
  /// How teams differ, figure by figure: the lowest team, the middle one and the highest, and how far
  /// apart the ends are; compliance and quality first.
  ///
  /// - Parameters:
  ///   - figures: Of which those of the round are taken.
  ///   - round: Its id.
  ///   - name: What a team is called.
  ///   - language: Of titles and words.
  /// - Returns: A row for each figure that at least two teams have, of items the largest gap first; none
  ///   where there is one team.
  /// - SeeAlso: CSSIW, Neath Port Talbot (2015), conclusion 2 and paragraph 2.4: one team hides in the
  ///   figure of all.
  public static func teamSpread(
    of figures: Figures,
    round: Round.ID?,
    naming name: (Team.ID) -> String,
    in language: Language
  ) -> Sheet {
    func words(_ phrase: Phrase) -> String { phrase.text(in: language) }
    func cells(_ share: TeamSpread.Share) -> [Cell] {
      [
        .coded(share.team, name(share.team)), .integer(share.proportion.n),
        .integer(share.proportion.of),
        .text(share.proportion.text(in: language, audits: share.audits)),
      ]
    }
    func row(_ keys: [Cell], _ spread: TeamSpread) -> [Cell] {
      let lowest = cells(spread.lowest)
      // Of two teams neither stands in the middle.
      let median = spread.teams > 2 ? cells(spread.median) : lowest.map { _ in .none }
      return keys + [.integer(spread.teams)] + lowest + median + cells(spread.highest)
        + [.integer(spread.points)]
    }
    let measures = Measure.allCases.compactMap { measure -> [Cell]? in
      let pools = figures.pools.filter { $0.measure == measure && $0.round == round }
      let all = Cell.coded("all", words(FiguresWords.allItems))
      return TeamSpread(pools).map { row([all, .none, measure.cell(in: language)], $0) }
    }
    let own = figures.items.filter { $0.round == round }
    let spreads = own.filter { $0.team == nil }.compactMap { whole in
      TeamSpread(own.filter { $0.meaning == whole.meaning }).map { (whole: whole, spread: $0) }
    }
    // In the order of the templates where gaps are alike, and where there is none to tell.
    let ordered = spreads.enumerated().sorted { one, other in
      let gaps = (one.element.spread.points ?? -1, other.element.spread.points ?? -1)
      return gaps.0 != gaps.1 ? gaps.0 > gaps.1 : one.offset < other.offset
    }.map(\.element)
    let items = ordered.map { whole, spread in
      let asks = Cell.text(whole.item.asks.text(in: language))
      return row([.text(whole.item.id), asks, whole.measure.cell(in: language)], spread)
    }
    return Sheet(
      name: "team-spread",
      title: words(
        Phrase(en: "Lowest, median and highest team", cy: "Y tîm isaf, canolrif ac uchaf")
      ),
      notes: [words(whoCounts), words(apart)],
      columns: [
        Column("item", words(FiguresWords.item)),
        Column("asks", words(FiguresWords.question), isInText: false),
        Column("measure", words(FiguresWords.measure)),
        Column("teams", words(Phrase(en: "teams", cy: "timau")), isNumber: true),
      ] + ends(in: language) + [
        Column("points", words(Phrase(en: "points apart", cy: "pwyntiau ar wahân")), isNumber: true)
      ],
      rows: measures + items,
      keys: 3
    )
  }

  /// The columns of a team, at each end and in the middle: which it is, and its n of N.
  private static func ends(in language: Language) -> [Column] {
    let ends: [(id: String, title: Phrase)] = [
      ("lowest", Phrase(en: "lowest", cy: "isaf")),
      ("median", Phrase(en: "median", cy: "canolrif")),
      ("highest", Phrase(en: "highest", cy: "uchaf")),
    ]
    return ends.flatMap { id, title in
      [
        Column("\(id)-team", title.text(in: language)),
        Column("\(id)-n", "n", isNumber: true, isInText: false),
        Column("\(id)-of", "N", isNumber: true, isInText: false),
        Column("\(id)", FiguresWords.figure.text(in: language)),
      ]
    }
  }

  private static let whoCounts = Phrase(
    en: "Teams with fewer than ten audits stand here only where there are not two others.",
    cy: "Dim ond lle nad oes dau arall y saif timau â llai na deg archwiliad yma."
  )

  private static let apart = Phrase(
    en: "Points apart: the highest share less the lowest, in percentage points; none where either"
      + " is of fewer than ten. The largest gap comes first.",
    cy: "Pwyntiau ar wahân: y gyfran uchaf llai'r isaf, mewn pwyntiau canran; dim lle mae'r naill"
      + " neu'r llall o lai na deg. Daw'r bwlch mwyaf yn gyntaf."
  )
}

extension Measure {
  fileprivate func cell(in language: Language) -> Sheet.Cell {
    .coded(rawValue, phrase.text(in: language))
  }
}
