import AuditModel

extension FiguresTable {
  /// The items under the headings of a framework: what is expected there, compliance and quality
  /// side by side, then the figures.
  func headings(of framework: Framework, round: Round.ID?) -> [String] {
    let title = framework.title.text(in: style.language)
    return ["", title, String(repeating: "=", count: min(title.count, style.width))]
      + figures.headings(of: framework, team: team, round: round).flatMap { headed in
        lines(of: headed, in: framework)
      }
  }

  private func lines(of headed: HeadingFigures, in framework: Framework) -> [String] {
    let figures = headed.figures.filter { only?.contains($0.item.id) ?? true }
    if only != nil, figures.isEmpty { return [] }
    var lines = [""]
    if let heading = headed.heading {
      let word = framework.headingsAre.text(in: style.language).capitalisedFirst
      lines += "\(word) \(heading.number): \(heading.title.text(in: style.language))"
        .wrapped(to: style.width)
      lines += heading.expects.text(in: style.language).wrapped(to: style.width, indent: 2)
    } else {
      lines += words(FiguresWords.underNone(framework.headingsAre)).wrapped(to: style.width)
    }
    guard !figures.isEmpty else { return lines + [words(FiguresWords.noFigure)] }
    for pool in headed.pools where only == nil {
      lines.append(
        "\(words(pool.measure.phrase).capitalisedFirst): \(pool.text(in: style.language))"
      )
    }
    for measure in Measure.allCases {
      let own = figures.filter { $0.measure == measure }
      if own.isEmpty { continue }
      lines += ["", words(measure.phrase)] + itemTable(own).lines(width: style.width)
    }
    return lines
  }
}
