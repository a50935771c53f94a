/// Two rounds or periods set against each other, item by item; or why they cannot be.
public struct Comparison: Sendable {
  public let earlier: SpanFigures
  public let later: SpanFigures

  /// Why nothing is compared; `nil` where items are.
  public let refusal: Refusal?

  /// How many cases were audited on both sides, in different audits.
  public let sharedCases: Int

  /// Why two spans are not set against each other at all.
  public enum Refusal: Hashable, Sendable {
    /// So many audits stand on both sides.
    case sameAudits(Int)

    /// A side has no audits that count.
    case noAudits(AuditSpan)

    /// Every audit of the side called earlier was made after every one of the later.
    case notEarlier

    /// As JSON writes it.
    public var code: String {
      switch self {
      case .sameAudits: "same-audits"
      case .noAudits: "no-audits"
      case .notEarlier: "not-earlier"
      }
    }

    public var phrase: Phrase {
      switch self {
      case .sameAudits(let count):
        Phrase(
          en: "not compared: \(count) audits stand on both sides",
          cy: "heb eu cymharu: mae \(count) archwiliad ar y ddwy ochr"
        )
      case .noAudits(let span):
        Phrase(
          en: "not compared: no finished audits in \(span.phrase.en)",
          cy: "heb eu cymharu: dim archwiliadau gorffenedig yn \(span.phrase.cy)"
        )
      case .notEarlier:
        Phrase(
          en: "not compared: the side called earlier is the later one",
          cy: "heb eu cymharu: yr ochr a elwir yn gynharach yw'r un hwyrach"
        )
      }
    }
  }

  public init(from earlier: SpanFigures, to later: SpanFigures) {
    self.earlier = earlier
    self.later = later
    let (before, after) = (earlier.figures.audits, later.figures.audits)
    let known = Set(before.map(\.id))
    let same = after.count { known.contains($0.id) }
    let cases = Set(before.map(\.reference))
    sharedCases = Set(after.lazy.map(\.reference).filter(cases.contains)).count
    if before.isEmpty {
      refusal = .noAudits(earlier.span)
    } else if after.isEmpty {
      refusal = .noAudits(later.span)
    } else if same > 0 {
      refusal = .sameAudits(same)
    } else if let first = before.map(\.asAt).min(), let last = after.map(\.asAt).max(), first > last
    {
      refusal = .notEarlier
    } else {
      refusal = nil
    }
  }
}

/// One item of a comparison.
public struct ComparedItem: Hashable, Sendable {
  /// At least one of the two is there.
  public let earlier: Figure?
  public let later: Figure?

  /// `nil` where the item stands on one side only.
  public let change: Change?

  init(earlier: Figure?, later: Figure?) {
    precondition(earlier != nil || later != nil, "an item of a comparison stands on some side")
    self.earlier = earlier
    self.later = later
    if let earlier, let later { change = Change(from: earlier, to: later) } else { change = nil }
  }

  /// In the words of the later side.
  public var item: Item {
    guard let figure = later ?? earlier else { preconditionFailure("no side has the item") }
    return figure.item
  }

  /// Not recorded of applicable, earlier and later; `nil` unless both sides have such an answer and
  /// something in N.
  ///
  /// Where a share moves because records fell silent, this is where one sees it.
  ///
  /// - SeeAlso: Care and Social Services Inspectorate Wales, Neath Port Talbot inspection (2015),
  ///   paragraph 4.4: a fall to 38.7% seen alone came from a form that was skipped.
  public var notRecorded: (earlier: Proportion, later: Proportion)? {
    guard let before = earlier?.notRecorded, let after = later?.notRecorded, before.of > 0,
      after.of > 0
    else { return nil }
    return (before, after)
  }
}

extension Comparison {
  /// Pairs every item of the two sides.
  ///
  /// Of an item whose meaning changed, figures of one meaning are paired first; the latest of the others
  /// stand beside each other and are not compared.
  ///
  /// - Parameter team: `nil` is all teams.
  /// - Returns: In the later side's order, then those of the earlier alone; empty where the comparison
  ///   is refused.
  public func items(team: Team.ID?) -> [ComparedItem] {
    guard refusal == nil else { return [] }
    let after = later.figures(team: team)
    var before = Dictionary(grouping: earlier.figures(team: team), by: \.item.id)
    let sameMeaning = Dictionary(grouping: after, by: \.item.id)
    var compared: [ComparedItem] = []
    for figure in after {
      let candidates = before[figure.item.id] ?? []
      let others = sameMeaning[figure.item.id] ?? []
      let match =
        candidates.lastIndex { $0.meaning == figure.meaning }
        ?? (figure == others.last
          ? candidates.lastIndex { one in !others.contains { $0.meaning == one.meaning } } : nil)
      compared.append(ComparedItem(earlier: match.map { candidates[$0] }, later: figure))
      if let match { before[figure.item.id]?.remove(at: match) }
    }
    return compared
      + earlier.figures(team: team).compactMap { figure in
        before[figure.item.id]?.contains(figure) ?? false
          ? ComparedItem(earlier: figure, later: nil) : nil
      }
  }

  /// The teams that have figures on either side, in the order of the later.
  public var teams: [Team.ID] {
    (later.figures.items + earlier.figures.items).reduce(into: []) { seen, figure in
      if let team = figure.team, !seen.contains(team) { seen.append(team) }
    }
  }
}

extension SpanFigures {
  fileprivate func figures(team: Team.ID?) -> [Figure] {
    figures.items.filter { $0.team == team && $0.round == round }
  }
}
