/// One thing that can change about an item; the raw value is its name in files and in JSON.
public enum ItemAspect: String, CaseIterable, Sendable {
  // Decide the meaning, as ``Item/meaning`` has it.
  case measures
  case answer
  case options
  case timescales
  case range
  case when
  case ungradedWhen = "ungraded-when"
  case adverse
  case restates
  case source

  // Words.
  case asks
  case guidance
  case anchors
  case labels
  case sources

  // How an item is used, and not what it says.
  case target
  case headline
  case implies
  case beside
  case shortForm = "short"

  /// Whether figures of before and after a change cannot be compared.
  public var changesMeaning: Bool {
    switch self {
    case .measures, .answer, .options, .timescales, .range, .when, .ungradedWhen, .adverse,
      .restates, .source:
      true
    case .asks, .guidance, .anchors, .labels, .sources, .target, .headline, .implies,
      .beside, .shortForm:
      false
    }
  }

  /// What decides the meaning of an item in this respect, as files write it; `nil` where there is
  /// nothing, and for what does not decide it.
  public func value(of item: Item) -> String? {
    switch self {
    case .measures: item.measures.rawValue
    case .answer: item.kind.code
    case .options:
      if case .choice(let options) = item.kind {
        options.map(\.id).joined(separator: ", ")
      } else {
        nil
      }
    case .timescales:
      if case .dates(let timescales) = item.kind { timescales.joined(separator: ", ") } else { nil }
    case .range: if case .count = item.kind { item.kind.meaning } else { nil }
    case .when: item.condition?.meaning
    case .ungradedWhen: item.ungradedWhen?.meaning
    case .adverse: item.isAdverse ? "yes" : nil
    case .restates: item.restates
    case .source: item.source.rawValue
    case .asks, .guidance, .anchors, .labels, .sources, .target, .headline, .implies,
      .beside, .shortForm:
      nil
    }
  }

  /// In what an item changed; `isShort` is whether it stands in the short form, before and after.
  static func changed(
    from earlier: Item,
    to later: Item,
    isShort: (before: Bool, after: Bool)
  ) -> [ItemAspect] {
    allCases.filter { aspect in
      switch aspect {
      case .asks: earlier.asks != later.asks
      case .guidance: earlier.guidance != later.guidance
      case .anchors: earlier.anchors != later.anchors
      case .labels: earlier.kind.relabels(later.kind)
      case .sources: earlier.sources != later.sources
      case .target: earlier.target != later.target
      case .headline: earlier.isHeadline != later.isHeadline
      case .implies: Set(earlier.implications) != Set(later.implications)
      case .beside: earlier.beside != later.beside
      case .shortForm: isShort.before != isShort.after
      default: aspect.value(of: earlier) != aspect.value(of: later)
      }
    }
  }
}

extension AnswerKind {
  /// Whether an answer that both kinds have goes by other words in the other.
  fileprivate func relabels(_ other: AnswerKind) -> Bool {
    labels.contains { key, label in other.labels[key].map { $0 != label } ?? false }
  }

  /// The words that belong to the answers, by what they are the words of.
  private var labels: [String: Wording] {
    switch self {
    case .choice(let options):
      Dictionary(options.map { ($0.id, $0.title) }) { first, _ in first }
    case .count(let range):
      ["unit": range.unit].merging(range.outOf.map { ["of": $0] } ?? [:]) { first, _ in first }
    case .yesNo, .yesNoNotRecorded, .grade, .dates, .text: [:]
    }
  }
}
