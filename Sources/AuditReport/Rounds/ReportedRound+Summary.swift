import AuditModel

extension ReportedRound {
  /// The round on one page, in plain words, for people who read no tables: what was looked at, whether
  /// children were safe, the figures that managers read first, and what was decided to report.
  ///
  /// - SeeAlso: Care Inspectorate Wales, National overview (2019), GOV 21: findings before members and
  ///   corporate parents.
  public func summary() -> RoundReport {
    let report = report()
    let kept = ["authority", "round", "team", "fieldwork", "withheld", "mode", "digest"]
    return RoundReport(
      round: round.id,
      title: "\(report.title): \(words(SummaryWords.inShort))",
      front: report.front.filter { kept.contains($0.id) },
      parts: [lookedAt, safety, mattersMost] + Finding.Side.allCases.map(reported)
    )
  }

  private func part(_ id: String, _ title: Phrase, _ sentences: [Phrase]) -> RoundReport.Part {
    RoundReport.Part(id, words(title), paragraphs: sentences.map(words))
  }

  private var lookedAt: RoundReport.Part {
    let teams = Set(figures.audits.map(\.team)).count
    guard teams > 0 else {
      return part("looked-at", SummaryWords.lookedAt, [.nothingFinished, round.sample.limits])
    }
    return part(
      "looked-at",
      SummaryWords.lookedAt,
      [
        Phrase(
          en: "Children whose files we read: \(childrenRead.phrase.en), in"
            + " \(teams) \(teams == 1 ? "team" : "teams").",
          cy: "Plant y darllenwyd eu ffeiliau: \(childrenRead.phrase.cy), mewn \(teams) tîm."
        ),
        round.sample.limits,
      ]
    )
  }

  private var safety: RoundReport.Part {
    let answered = raised.count { !$0.isOpen }
    return part(
      "safety",
      SummaryWords.safe,
      [
        risk,
        Phrase(
          en: "Concerns that we raised at once: \(raised.count), answered: \(answered).",
          cy: "Pryderon a godwyd ar unwaith: \(raised.count), atebwyd: \(answered)."
        ),
      ]
    )
  }

  /// The items that the templates mark, each as its question with n of N.
  private var mattersMost: RoundReport.Part {
    let headline = figures.items.filter {
      $0.team == nil && $0.round == round.id && $0.item.isHeadline
    }
    return RoundReport.Part(
      "matters-most",
      words(SummaryWords.mattersMost),
      lists: [
        RoundReport.List(
          id: "items",
          title: words(SummaryWords.ofThoseAsked),
          entries: headline.compactMap { figure in
            figure.printed(in: language).map { "\(figure.item.asks.text(in: language)) \($0)" }
          }
        )
      ]
    )
  }

  /// What was taken as a finding, on one side; says so where nobody has decided anything yet.
  private func reported(_ side: Finding.Side) -> RoundReport.Part {
    let said = decided(side) { _ in true }
    // What was decided is of the whole round, and stands in no report of one team.
    let isUndecided = decisions.isEmpty && team == nil
    let undecided = Phrase(
      en: "Nothing has been decided yet: 'caseaudit findings \(round.id)' lists what figures"
        + " propose.",
      cy: "Nid oes dim wedi'i benderfynu eto: mae 'caseaudit findings \(round.id)' yn rhestru'r hyn"
        + " y mae'r ffigurau'n ei gynnig."
    )
    return RoundReport.Part(
      side.rawValue,
      words(SummaryWords.title(of: side)),
      paragraphs: said.isEmpty
        ? [words(isUndecided ? undecided : SummaryWords.nothing)] : [],
      lists: [
        RoundReport.List(
          id: side.rawValue,
          title: words(SummaryWords.judgement),
          entries: said
        )
      ]
    )
  }
}

extension Phrase {
  fileprivate static let nothingFinished = Phrase(
    en: "No audit of this round is finished yet.",
    cy: "Nid oes archwiliad o'r rownd hon wedi'i orffen eto."
  )
}
