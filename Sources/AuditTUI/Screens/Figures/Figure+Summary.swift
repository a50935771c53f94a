import AuditModel
import AuditReport

extension Figure {
  /// n of N; how many answers, where an item has no favourable side.
  func numbers(in language: Language) -> String {
    proportion?.text(in: language)
      ?? Phrase(en: of == 1 ? "1 answer" : "\(of) answers", cy: "\(of) ateb").text(in: language)
  }

  /// n of N with its interval, target, hot spot and what is not recorded, in one line.
  func summary(in language: Language) -> String {
    var parts: [String] = []
    parts.append(numbers(in: language))
    if let interval = shownInterval { parts.append(interval.text(in: language)) }
    if let target {
      parts.append(Phrase(en: "target \(target)%", cy: "targed \(target)%").text(in: language))
    }
    if let spot = HotSpot(self) { parts.append(spot.level.phrase.text(in: language)) }
    if let silent = notRecorded, silent.n > 0 {
      parts.append(
        Phrase(en: "\(silent.n) not recorded", cy: "\(silent.n) nas cofnodwyd").text(in: language)
      )
    }
    if isUnconfirmed {
      parts.append(
        Phrase(en: "limit unconfirmed", cy: "terfyn heb ei gadarnhau").text(in: language)
      )
    }
    return parts.joined(separator: " · ")
  }

  /// Every outcome in N with its count.
  func distribution(in language: Language) -> String {
    counts.map { "\(item.words(for: $0.outcome, in: language)) \($0.count)" }
      .joined(separator: ", ")
  }

  /// Every reason for being left out of N with its count; `nil` when none was.
  func leftOut(in language: Language) -> String? {
    guard !outside.isEmpty else { return nil }
    let list = outside.map { "\(item.words(for: $0.outcome, in: language)) \($0.count)" }
      .joined(separator: ", ")
    return Phrase(en: "Beside N: \(list)", cy: "Wrth ochr N: \(list)").text(in: language)
  }

  /// Median and longest of each timescale; `nil` when no duration is known.
  func durations(in language: Language, timescales: Timescales) -> String? {
    guard !durations.isEmpty else { return nil }
    return durations.map { duration in
      let title = timescales[duration.timescale]?.title.text(in: language) ?? duration.timescale
      let median = duration.median.phrase
      let longest = duration.longest.phrase
      return Phrase(
        en: "\(title): median \(median.en), longest \(longest.en)",
        cy: "\(title): canolrif \(median.cy), hiraf \(longest.cy)"
      ).text(in: language)
    }.joined(separator: "; ")
  }
}

extension FigureScope {
  /// What stands beside a figure, a sentence each: its distribution, what was left out and why, its
  /// gaps and durations, what other sources say, whether other audits were asked something else, and
  /// what others published.
  func beside(_ figure: Figure, on desk: Desk) -> [String] {
    var texts: [String?] = [
      figure.distribution(in: desk.language), figure.noPlacePhrase.map(desk.text),
      figure.leftOut(in: desk.language),
    ]
    if let gaps = figure.gaps, gaps.of != figure.of {
      let count = gaps.countText(in: desk.language)
      texts.append(desk.text(Phrase(en: "Gaps met: \(count)", cy: "Bylchau mewn pryd: \(count)")))
    }
    texts.append(figure.durations(in: desk.language, timescales: desk.workspace.rules.timescales))
    texts += figure.elsewhere.map { $0.text(in: desk.language) }
    texts += figures.secondSources(beside: figure).map { desk.text($0.phrase) }
    let meanings = figures.figures(of: figure.item.id, team: figure.team, round: figure.round)
    if meanings.count > 1 { texts.append(desk.text(.meaningChanged)) }
    return texts.compactMap { $0 } + published(beside: figure, on: desk)
  }

  /// What others published of the item, with whether it counts the same.
  private func published(beside figure: Figure, on desk: Desk) -> [String] {
    desk.workspace.indicators.flatMap(\.indicators).filter { $0.beside.contains(figure.item.id) }
      .map { indicator in
        let values = indicator.values.map { value in
          "\(desk.text(value.period)) \(value.amount.text(in: desk.language))"
        }
        let name = desk.text(indicator.title)
        let list = values.joined(separator: ", ")
        let comparison = desk.text(indicator.comparability.phrase)
        return "\(desk.text(.published)): \(name): \(list). \(comparison)"
      }
  }
}

extension Phrase {
  fileprivate static let published = Phrase(en: "Published", cy: "Cyhoeddwyd")

  fileprivate static let meaningChanged = Phrase(
    en:
      "What this item means has changed: other audits are counted apart, in a figure of their own.",
    cy: "Newidiodd ystyr yr eitem hon: cyfrifir archwiliadau eraill ar wahân, mewn ffigur arall."
  )
}

extension SourceCount {
  /// What evidence of another source says, beside the figure and never in it.
  fileprivate func text(in language: Language) -> String {
    let count = proportion?.text(in: language) ?? "\(audits)"
    return Phrase(
      en: "By \(source.phrase.en), beside N: \(count)",
      cy: "Yn ôl \(source.phrase.cy), wrth ochr N: \(count)"
    ).text(in: language)
  }
}

extension Item {
  /// An outcome in words; of a choice, the option's title.
  func words(for outcome: Outcome, in language: Language) -> String {
    guard case .tallied(let value) = outcome, case .choice(let options) = kind,
      let option = options.first(where: { $0.id == value })
    else { return outcome.phrase.text(in: language) }
    return option.title.text(in: language)
  }
}

extension Interval {
  /// `95% interval 69% to 97%`, in whole percent.
  func text(in language: Language) -> String {
    let lower = Int((lower * 100).rounded())
    let upper = Int((upper * 100).rounded())
    return Phrase(
      en: "95% interval \(lower)% to \(upper)%",
      cy: "cyfwng 95%: \(lower)% i \(upper)%"
    ).text(in: language)
  }
}

extension Figure {
  /// The interval where a percentage is printed too; below ten it says more than is known.
  var shownInterval: Interval? {
    of >= 10 ? interval : nil
  }

  /// How far the figure speaks for other cases, as it is shown beside it.
  var shownClaim: Phrase {
    guard interval != nil, shownInterval == nil else { return claimPhrase }
    return Phrase(
      en: "random sample; fewer than ten say too little for an interval",
      cy: "hapsampl; mae llai na deg yn rhy ychydig i roi cyfwng"
    )
  }
}

extension PooledFigure {
  /// n of N with the number of audits behind it, how they differ, and what is not recorded.
  func summary(in language: Language) -> String {
    var parts = [text(in: language)]
    if let spread {
      parts.append(
        Phrase(
          en: spread.audits == 1 ? "1 audit" : "\(spread.audits) audits",
          cy: "\(spread.audits) archwiliad"
        ).text(in: language)
      )
      if spread.audits > 1 {
        let shares = [spread.lowest, spread.median, spread.highest]
          .map { $0.countText(in: language) }
        parts.append(
          Phrase(
            en: "lowest \(shares[0]), median \(shares[1]), highest \(shares[2])",
            cy: "isaf \(shares[0]), canolrif \(shares[1]), uchaf \(shares[2])"
          ).text(in: language)
        )
      }
    }
    let silent = counts.count(of: .notRecorded)
    if silent > 0 {
      parts.append(
        Phrase(en: "\(silent) not recorded", cy: "\(silent) nas cofnodwyd").text(in: language)
      )
    }
    return parts.joined(separator: " · ")
  }
}
