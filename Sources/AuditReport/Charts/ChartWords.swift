import AuditModel

/// What a chart shows, for whoever does not see it; the figures themselves stand in its table.
enum ChartWords {
  static func summary(of bars: [Chart.Bar]) -> Phrase {
    let drawn = bars.filter { $0.share != nil }
    guard let lowest = drawn.min(by: { ($0.share ?? 0) < ($1.share ?? 0) }),
      let highest = drawn.max(by: { ($0.share ?? 0) < ($1.share ?? 0) })
    else { return Phrase(same: "") }
    let range =
      drawn.count == 1
      ? Phrase(en: "One bar: \(named(lowest)).", cy: "Un bar: \(named(lowest)).")
      : Phrase(
        en: "\(drawn.count) bars. Lowest: \(named(lowest)). Highest: \(named(highest)).",
        cy: "\(drawn.count) bar. Isaf: \(named(lowest)). Uchaf: \(named(highest))."
      )
    return range + undrawn(bars.filter { $0.share == nil }.map(named))
  }

  static func summary(of stacks: [Chart.Stack]) -> Phrase {
    let whole = Phrase(
      en: "Each bar is all of N, parted by outcome.",
      cy: "Mae pob bar yn N gyfan, wedi'i rannu yn ôl canlyniad."
    )
    return whole + undrawn(stacks.filter(\.parts.isEmpty).map { "“\($0.label)” \($0.text)" })
  }

  static func summary(ofCounts stacks: [Chart.Stack]) -> Phrase {
    let scale = Phrase(
      en: "Each bar is as long as its printed N, and its first part as its printed n.",
      cy: "Mae pob bar cyhyd â'r N a argreffir, a'i ran gyntaf cyhyd â'r n a argreffir."
    )
    return scale + withoutNumber(stacks)
  }

  static func summary(ofParts stacks: [Chart.Stack]) -> Phrase {
    let scale = Phrase(
      en: "Each part of a bar is as long as its printed count.",
      cy: "Mae pob rhan o far cyhyd â'r cyfrif a argreffir."
    )
    return scale + withoutNumber(stacks)
  }

  private static func withoutNumber(_ stacks: [Chart.Stack]) -> Phrase {
    let open = stacks.filter(\.parts.isEmpty).map { "“\($0.label)” \($0.text)" }
    guard !open.isEmpty else { return Phrase(same: "") }
    let list = open.joined(separator: "; ")
    return Phrase(
      en: "Without a number, and so without a bar: \(list).",
      cy: "Heb rif, ac felly heb far: \(list)."
    )
  }

  static func summary(of lines: [Chart.Line], _ months: [Month]) -> Phrase {
    lines.map { line in
      let points = zip(months, line.points).compactMap { month, point in
        point.flatMap { $0.share == nil ? nil : (month, $0) }
      }
      guard let first = points.first, let last = points.last else { return Phrase(same: "") }
      return Phrase(
        en: "“\(line.title)” \(first.1.text) in \(first.0.phrase.en),"
          + " \(last.1.text) in \(last.0.phrase.en).",
        cy: "“\(line.title)” \(first.1.text) ym mis \(first.0.phrase.cy),"
          + " \(last.1.text) ym mis \(last.0.phrase.cy)."
      ) + breaks(line, months)
    }.reduce(Phrase(same: ""), +)
  }

  private static func named(_ bar: Chart.Bar) -> String {
    "“\(bar.label)” \(bar.text)"
  }

  private static func undrawn(_ names: [String]) -> Phrase {
    guard !names.isEmpty else { return Phrase(same: "") }
    let list = names.joined(separator: "; ")
    return Phrase(
      en: "Without a percentage, and so without a bar: \(list).",
      cy: "Heb ganran, ac felly heb far: \(list)."
    )
  }

  private static func breaks(_ line: Chart.Line, _ months: [Month]) -> Phrase {
    let found = zip(months, line.points).filter { $0.1?.isBreak ?? false }.map(\.0.phrase)
    guard !found.isEmpty else { return Phrase(same: "") }
    return Phrase(
      en: "Broken, because what was asked changed: \(found.map(\.en).joined(separator: ", ")).",
      cy: "Torrwyd, am i'r hyn a ofynnwyd newid: \(found.map(\.cy).joined(separator: ", "))."
    )
  }
}

extension Phrase {
  /// One sentence after another; nothing beside nothing.
  fileprivate static func + (left: Phrase, right: Phrase) -> Phrase {
    func joined(_ one: String, _ other: String) -> String {
      [one, other].filter { !$0.isEmpty }.joined(separator: " ")
    }
    return Phrase(en: joined(left.en, right.en), cy: joined(left.cy, right.cy))
  }
}
