/// A figure that somebody else published, to stand beside a round's own.
public struct Indicator: Hashable, Identifiable, Sendable {
  /// Kebab-case, unique in its file.
  public let id: String
  public let title: Wording

  /// What was counted, of what, as the publisher says it.
  public let defines: Wording

  /// The items beside whose figures it stands; empty where no item asks anything like it.
  public let beside: [Item.ID]
  public let comparability: Comparability

  /// In order of time; never empty.
  public let values: [Value]

  /// Report and paragraph.
  public let sources: [String]

  public init(
    id: String,
    title: Wording,
    defines: Wording,
    beside: [Item.ID],
    comparability: Comparability,
    values: [Value],
    sources: [String]
  ) {
    self.id = id
    self.title = title
    self.defines = defines
    self.beside = beside
    self.comparability = comparability
    self.values = values
    self.sources = sources
  }

  /// Whether the indicator counts what the item counts.
  public enum Comparability: Hashable, Sendable {
    /// The same definition, over a period and a population that the reader must still look at.
    case sameDefinition

    /// Something else is counted, for this reason; the program then sets no difference between them.
    case otherDefinition(Wording)

    /// What stands beside the two figures, in a whole sentence.
    public var phrase: Phrase {
      switch self {
      case .sameDefinition:
        Phrase(
          en: "The same definition; look at the period and at which cases were counted.",
          cy: "Yr un diffiniad; edrychwch ar y cyfnod ac ar ba achosion a gyfrifwyd."
        )
      case .otherDefinition(let reason):
        Phrase(
          en: "Not comparable: \(reason.text(in: .english))",
          cy: "Nid oes modd eu cymharu: \(reason.text(in: .welsh))"
        )
      }
    }
  }

  public struct Value: Hashable, Sendable {
    /// A year, a quarter, a day, in words.
    public let period: Wording
    public let amount: Amount

    public init(period: Wording, amount: Amount) {
      self.period = period
      self.amount = amount
    }
  }

  public enum Amount: Hashable, Sendable {
    /// A percentage of a number that was not published.
    case percentage(Percentage)

    /// A percentage of a number that was published; the count can often not be had back from it.
    case share(Percentage, of: Int)

    /// A range over several periods, the lower end first.
    case percentages(Percentage, Percentage)

    /// A number of things, of no stated whole.
    case count(Int)
    case proportion(Proportion)

    /// `71%`, `82% of 636`, `92% to 95%`, `1152`, `28 of 209`.
    public func text(in language: Language) -> String {
      switch self {
      case .percentage(let percentage): percentage.text
      case .share(let percentage, let whole):
        Phrase(en: "\(percentage.text) of \(whole)", cy: "\(percentage.text) o \(whole)")
          .text(in: language)
      case .percentages(let low, let high):
        Phrase(en: "\(low.text) to \(high.text)", cy: "\(low.text) i \(high.text)")
          .text(in: language)
      case .count(let number): String(number)
      case .proportion(let proportion): proportion.countText(in: language)
      }
    }
  }
}

/// The indicators and tables of one publication.
public struct IndicatorSeries: Hashable, Identifiable, Sendable {
  public let id: String
  public let title: Wording

  /// In the order of the publication.
  public let indicators: [Indicator]
  public let tables: [PublishedTable]

  public init(id: String, title: Wording, indicators: [Indicator], tables: [PublishedTable]) {
    self.id = id
    self.title = title
    self.indicators = indicators
    self.tables = tables
  }
}
