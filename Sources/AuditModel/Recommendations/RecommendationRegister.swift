/// What one inspection asked for: its recommendations in the order in which they are printed.
public struct RecommendationRegister: Identifiable, Hashable, Sendable {
  /// Lower-case words joined by hyphens, such as `npt-2013`; also the name of its file.
  public let id: String
  public let title: Wording

  /// Who asked; `nil` where nobody has said.
  public let organisation: Wording?
  public let published: SourceDate

  /// In the order of the source.
  public let headings: [Heading]

  public init(
    id: String,
    title: Wording,
    organisation: Wording? = nil,
    published: SourceDate,
    headings: [Heading]
  ) {
    self.id = id
    self.title = title
    self.organisation = organisation
    self.published = published
    self.headings = headings
  }

  /// The recommendations that the source prints under one heading.
  public struct Heading: Hashable, Sendable {
    public let title: Wording
    public let recommendations: [Recommendation]

    public init(title: Wording, recommendations: [Recommendation]) {
      self.title = title
      self.recommendations = recommendations
    }
  }
}

/// When a source was published: a day, or a month where no day is printed.
public enum SourceDate: Hashable, Sendable {
  case day(Day)
  case month(Month)

  /// Reads `2015-04-20` or `2015-04`.
  public init?(_ text: String) {
    if let day = Day(text) {
      self = .day(day)
    } else if let month = Month(text) {
      self = .month(month)
    } else {
      return nil
    }
  }

  /// The earliest day that it can be; nothing was decided about the source before.
  public var first: Day {
    switch self {
    case .day(let day): day
    case .month(let month): month.from
    }
  }
}

extension SourceDate: CustomStringConvertible {
  public var description: String {
    switch self {
    case .day(let day): day.description
    case .month(let month): month.description
    }
  }
}
