import AuditModel

extension ReportedRound {
  /// The two figures of every team, the items that managers read first, and the children at risk.
  var headline: RoundReport.Part {
    let (teams, outcomes) = (sheets.sheets(.team).map(naming), distributions)
    return RoundReport.Part(
      "headline",
      words(Phrase(en: "Headline", cy: "Prif bwyntiau")),
      paragraphs: [words(risk), words(children), words(spread)],
      sheets: teams + outcomes,
      charts: headlineCharts(of: teams, outcomes)
    )
  }

  /// How many children were found at immediate risk.
  ///
  /// - SeeAlso: Care Inspectorate Wales, Wrexham follow-up (2021), summary: of 28 files, no child at
  ///   immediate risk.
  var risk: Phrase {
    let answers = figures.audits.compactMap(\.immediateRisk)
    let risky = Proportion(n: answers.count { $0 }, of: answers.count)
    return Phrase(
      en: "Child at immediate risk on the day of the audit: \(risky.n) of \(risky.of).",
      cy: "Plentyn mewn perygl uniongyrchol ar ddiwrnod yr archwiliad: \(risky.n) o \(risky.of)."
    )
  }

  private var children: Phrase {
    let counted = childrenRead.phrase
    return Phrase(
      en: "Children whose files were read: \(counted.en).",
      cy: "Plant y darllenwyd eu ffeiliau: \(counted.cy)."
    )
  }

  private var spread: Phrase {
    Phrase(
      en: "Compliance says whether what must be done was done; quality says how well. The two are"
        + " never added, and a team's figure is never the mean of others.",
      cy: "Mae cydymffurfiaeth yn dweud a wnaed yr hyn y mae'n rhaid ei wneud; mae ansawdd yn dweud"
        + " pa mor dda. Nid ydynt byth yn cael eu hadio, ac nid yw ffigur tîm byth yn gymedr eraill."
    )
  }
}
