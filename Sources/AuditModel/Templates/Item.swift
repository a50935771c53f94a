/// One auditable question; its id never changes its meaning.
public struct Item: Hashable, Identifiable, Sendable {
  /// Kebab-case, unique in a template.
  public let id: String

  /// The pool its figure enters, and nothing else.
  public let measures: Measure
  public let asks: Wording
  public let kind: AnswerKind

  /// Where on a file to look and what does not count.
  public let guidance: Wording?

  /// What each grade looks like for this item; empty unless the kind is `grade`.
  public let anchors: [Grade: Wording]

  /// When the item is asked; `nil` means always.
  public let condition: Condition?

  /// When there is nothing to grade, because what would be graded is absent.
  ///
  /// The absence is counted once, by the item that asks for presence; it makes no grade poor.
  public let ungradedWhen: Condition?

  /// Which answers to other items agree with an answer to this one.
  public let implications: [Implication]

  /// Percent, 0 to 100; `nil` where nobody has set one.
  public let target: Int?

  /// Whether yes is the bad answer.
  public let isAdverse: Bool

  /// The item that this one restates in finer detail.
  ///
  /// It then has its own figure and stays out of the pools; `nil` for most.
  public let restates: Item.ID?

  /// The item of the case file that this one stands beside: another source on the same matter.
  ///
  /// Neither answer overwrites the other, and both keep their figures; what is told is the gap between
  /// them. `nil` for every item of the file, and for others that no item of the file is a match for.
  ///
  /// - SeeAlso: Care and Social Services Inspectorate Wales, Inspection of Children's Services in
  ///   Wrexham (2013), paragraphs 5.9 and 8.3: assessments are thought to be shared more often than
  ///   files show.
  public let beside: Item.ID?

  /// Where the evidence for an answer comes from; only ``EvidenceSource/file`` enters pools.
  public let source: EvidenceSource

  /// Whether the item is one of those that managers read first.
  public let isHeadline: Bool

  /// Report and paragraph.
  public let sources: [String]

  public init(
    id: String,
    measures: Measure,
    asks: Wording,
    kind: AnswerKind,
    guidance: Wording? = nil,
    anchors: [Grade: Wording] = [:],
    condition: Condition? = nil,
    ungradedWhen: Condition? = nil,
    implications: [Implication] = [],
    target: Int? = nil,
    isAdverse: Bool = false,
    restates: Item.ID? = nil,
    beside: Item.ID? = nil,
    source: EvidenceSource = .file,
    isHeadline: Bool = false,
    sources: [String] = []
  ) {
    self.id = id
    self.measures = measures
    self.asks = asks
    self.kind = kind
    self.guidance = guidance
    self.anchors = anchors
    self.condition = condition
    self.ungradedWhen = ungradedWhen
    self.implications = implications
    self.target = target
    self.isAdverse = isAdverse
    self.restates = restates
    self.beside = beside
    self.source = source
    self.isHeadline = isHeadline
    self.sources = sources
  }
}

/// The pool that an item's figure enters.
public enum Measure: String, CaseIterable, Sendable {
  case compliance, quality

  public var phrase: Phrase {
    switch self {
    case .compliance: Phrase(en: "compliance", cy: "cydymffurfiaeth")
    case .quality: Phrase(en: "quality", cy: "ansawdd")
    }
  }
}

/// Where the evidence for an answer was found.
public enum EvidenceSource: String, CaseIterable, Sendable {
  case file, supervision, feedback, interview, indicator

  public var phrase: Phrase {
    switch self {
    case .file: Phrase(en: "case file", cy: "ffeil achos")
    case .supervision: Phrase(en: "supervision file", cy: "ffeil oruchwylio")
    case .feedback: Phrase(en: "feedback", cy: "adborth")
    case .interview: Phrase(en: "interview", cy: "cyfweliad")
    case .indicator: Phrase(en: "performance indicator", cy: "dangosydd perfformiad")
    }
  }
}
