/// A round as a report, before it is written in any format: every format has the same figures.
public struct RoundReport: Hashable, Sendable {
  public let round: String
  public let title: String

  /// What it was made from and how: each with what it is called.
  public let front: [Fact]

  /// In reading order; each has something to say.
  public let parts: [Part]

  /// One line of the front.
  public struct Fact: Hashable, Sendable {
    /// The key in JSON: words joined by hyphens.
    public let id: String
    public let label: String
    public let text: String

    public init(id: String, label: String, text: String) {
      self.id = id
      self.label = label
      self.text = text
    }
  }

  /// A part under a heading of its own.
  public struct Part: Hashable, Sendable {
    /// The key in JSON: words joined by hyphens.
    public let id: String
    public let title: String

    /// Whole sentences, in front of the lists.
    public let paragraphs: [String]

    /// Lists with a title each; may be empty.
    public let lists: [List]

    /// Tables; may be empty.
    public let sheets: [Sheet]

    /// Pictures of those tables, in reading order; may be empty.
    public let charts: [Chart]

    public init(
      _ id: String,
      _ title: String,
      paragraphs: [String] = [],
      lists: [List] = [],
      sheets: [Sheet] = [],
      charts: [Chart] = []
    ) {
      self.id = id
      self.title = title
      self.paragraphs = paragraphs
      self.lists = lists
      self.sheets = sheets
      self.charts = charts
    }

    /// Whether nothing stands in it.
    public var isEmpty: Bool {
      paragraphs.isEmpty && lists.allSatisfy(\.entries.isEmpty) && sheets.allSatisfy(\.rows.isEmpty)
    }
  }

  /// Entries below each other, such as the strengths under one heading.
  public struct List: Hashable, Sendable {
    /// The key in JSON: words joined by hyphens.
    public let id: String
    public let title: String
    public let entries: [String]

    public init(id: String, title: String, entries: [String]) {
      self.id = id
      self.title = title
      self.entries = entries
    }
  }

  /// - Parameters:
  ///   - round: Its id.
  ///   - title: As people read it.
  ///   - front: What it was made from and how.
  ///   - parts: In reading order; those without a word are left out.
  public init(round: String, title: String, front: [Fact], parts: [Part]) {
    self.round = round
    self.title = title
    self.front = front
    self.parts = parts.filter { !$0.isEmpty }
  }
}
