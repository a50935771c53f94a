import AuditModel

/// What one audit adds to the figures: its own compliance and quality, never added up.
struct AuditFigures: Hashable, Sendable {
  let compliance: Proportion
  let quality: Proportion

  /// Answers of the whole audit, by what they are.
  let notRecorded: Int
  let notDeterminable: Int
  let ungraded: Int

  /// Counts what the outcomes say, one for each item of the template.
  init(_ outcomes: [ItemOutcome], in template: Template) {
    let byItem = Dictionary(outcomes.map { ($0.item, $0.outcome) }) { first, _ in first }
    func proportion(_ measure: Measure) -> Proportion {
      let pooled = template.items.filter { $0.pool == measure }.compactMap { byItem[$0.id]?.place }
      return Proportion(
        n: pooled.count { $0 == .favourable },
        of: pooled.count { $0 != .outside }
      )
    }
    compliance = proportion(.compliance)
    quality = proportion(.quality)
    notRecorded = outcomes.count { $0.outcome == .notRecorded }
    notDeterminable = outcomes.count { $0.outcome == .notDeterminable }
    ungraded = outcomes.count { $0.outcome == .ungraded }
  }

  /// Both measures side by side.
  var pools: Phrase {
    let (c, q) = (Measure.compliance.phrase, Measure.quality.phrase)
    return Phrase(
      en: "\(c.en) \(compliance.countText(in: .english))"
        + "  |  \(q.en) \(quality.countText(in: .english))",
      cy: "\(c.cy) \(compliance.countText(in: .welsh))"
        + "  |  \(q.cy) \(quality.countText(in: .welsh))"
    )
  }

  /// What is missing or cannot be judged; zeros are said too.
  var gaps: Phrase {
    Phrase(
      en: "not recorded \(notRecorded), not determinable \(notDeterminable), "
        + "cannot be graded \(ungraded)",
      cy: "nas cofnodwyd \(notRecorded), ni ellir pennu \(notDeterminable), "
        + "ni ellir graddio \(ungraded)"
    )
  }
}
