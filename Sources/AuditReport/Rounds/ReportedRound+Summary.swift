import AuditModel

extension ReportedRound {
  /// The round on one page, in plain words, for people who read no tables: what was looked at, whether
  /// children were safe, the figures that managers read first, and what was decided to report.
  ///
  /// - SeeAlso: Care Inspectorate Wales, National overview (2019), GOV 21: findings before members and
  ///   corporate parents.
  public func summary() -> RoundReport {
    let report = report()
    let kept = ["authority", "round", "fieldwork", "withheld", "mode", "digest"]
    return RoundReport(
      round: round.id,
      title: "\(report.title): \(words(Phrase(en: "in short", cy: "yn gryno")))",
      front: report.front.filter { kept.contains($0.id) },
      parts: [lookedAt, safety, mattersMost] + Finding.Side.allCases.map(reported)
    )
  }

  private func part(_ id: String, _ title: Phrase, _ sentences: [Phrase]) -> RoundReport.Part {
    RoundReport.Part(id, words(title), paragraphs: sentences.map(words))
  }

  private var lookedAt: RoundReport.Part {
    let counted = ChildrenAndFamilies(of: audits.map(\.caseFile))
    let teams = Set(figures.audits.map(\.team)).count
    return part(
      "looked-at",
      Phrase(en: "What we looked at", cy: "Yr hyn yr edrychwyd arno"),
      [
        Phrase(
          en: "We read the files of \(counted.children) children, of \(counted.families) families,"
            + " in \(teams) teams.",
          cy: "Darllenwyd ffeiliau \(counted.children) o blant, o \(counted.families) teulu, mewn"
            + " \(teams) tîm."
        ),
        round.sample.limits,
      ]
    )
  }

  private var safety: RoundReport.Part {
    let raised = audits.flatMap(\.escalations)
    let answered = raised.count { $0.answeredAt != nil }
    return part(
      "safety",
      Phrase(en: "Were children safe?", cy: "A oedd plant yn ddiogel?"),
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
      words(Phrase(en: "What matters most", cy: "Yr hyn sydd bwysicaf")),
      lists: [
        RoundReport.List(
          id: "items",
          title: words(
            Phrase(en: "Of the children it was asked of", cy: "O'r plant y gofynnwyd amdanynt")
          ),
          entries: headline.compactMap { figure in
            figure.proportion.map {
              "\(figure.item.asks.text(in: language)) \($0.text(in: language))"
            }
          }
        )
      ]
    )
  }

  /// What was taken as a finding, on one side; says so where nobody has decided anything yet.
  private func reported(_ side: Finding.Side) -> RoundReport.Part {
    let title: Phrase =
      switch side {
      case .strength: Phrase(en: "What is going well", cy: "Yr hyn sy'n mynd yn dda")
      case .improvement: Phrase(en: "What has to get better", cy: "Yr hyn y mae angen ei wella")
      }
    let said = decided(side) { _ in true }
    let none = Phrase(
      en: "Nothing has been decided yet: 'caseaudit findings \(round.id)' lists what figures"
        + " propose.",
      cy: "Nid oes dim wedi'i benderfynu eto: mae 'caseaudit findings \(round.id)' yn rhestru'r hyn"
        + " y mae'r ffigurau'n ei gynnig."
    )
    return RoundReport.Part(
      side.rawValue,
      words(title),
      paragraphs: said.isEmpty ? [words(none)] : [],
      lists: [
        RoundReport.List(
          id: side.rawValue,
          title: words(Phrase(en: "In our judgement", cy: "Yn ein barn ni")),
          entries: said
        )
      ]
    )
  }
}
