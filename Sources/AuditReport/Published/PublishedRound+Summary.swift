import AuditModel

extension PublishedRound {
  /// The round on one page, in plain words: how many files were read, whether children were safe, what
  /// matters most, and what somebody decided to report.
  ///
  /// It says nothing that ``report()`` does not say: every count is one of the same publication.
  public func summary() -> RoundReport {
    let kept = ["authority", "round", "team", "fieldwork", "mode", "digest"]
    return RoundReport(
      round: round.id,
      title: "\(report().title): \(words(SummaryWords.inShort))",
      front: front.filter { kept.contains($0.id) },
      parts: [lookedAt, safety, mattersMost] + Finding.Side.allCases.map(reported)
    )
  }

  private var lookedAt: RoundReport.Part {
    let audits = shown(.audits, .of)
    let limits = round.sample.method.shortLimits
    return RoundReport.Part(
      "looked-at",
      words(SummaryWords.lookedAt),
      paragraphs: [
        Phrase(
          en: "Files that were read: \(audits.text(in: .english)) (\(limits.en)).",
          cy: "Ffeiliau a ddarllenwyd: \(audits.text(in: .welsh)) (\(limits.cy))."
        )
      ].map(words)
    )
  }

  private var safety: RoundReport.Part {
    RoundReport.Part("safety", words(SummaryWords.safe), paragraphs: [words(risk)])
  }

  private var mattersMost: RoundReport.Part {
    RoundReport.Part(
      "matters-most",
      words(SummaryWords.mattersMost),
      lists: [
        RoundReport.List(
          id: "items",
          title: words(SummaryWords.ofThoseAsked),
          entries: told.filter { $0.figure.item.isHeadline }.map { item, figure in
            let share = share(of: .item(item.id), team: nil).text(in: language)
            return "\(figure.item.asks.text(in: language)) \(share)"
          }
        )
      ]
    )
  }

  private func reported(_ side: Finding.Side) -> RoundReport.Part {
    let said = told.compactMap { told in
      decisions[.init(item: told.figure.item.id, side: side)]?.publishedWords
    }
    return RoundReport.Part(
      side.rawValue,
      words(SummaryWords.title(of: side)),
      paragraphs: said.isEmpty ? [words(SummaryWords.nothing)] : [],
      lists: [
        RoundReport.List(id: side.rawValue, title: words(SummaryWords.judgement), entries: said)
      ]
    )
  }
}
