/// Every recommendation of every register, parts included.
public struct Recommendations: Hashable, Sendable {
  /// In the order of publication.
  public let registers: [RecommendationRegister]

  /// Register by register, each part after its whole.
  public let entries: [Entry]

  /// A recommendation with its place in the registers.
  public struct Entry: Hashable, Sendable {
    public let reference: RecommendationReference
    public let recommendation: Recommendation
    public let heading: Wording
    public let published: SourceDate

    /// The recommendation of which this is a part; `nil` for a whole one.
    public let whole: RecommendationReference?

    /// Its own, else that of its whole.
    public let owner: Wording?

    /// Its own, else that of its whole.
    public let due: Day?
  }

  public init(_ registers: some Sequence<RecommendationRegister>) {
    self.registers = registers.sorted {
      ($0.published.first, $0.id) < ($1.published.first, $1.id)
    }
    entries = self.registers.flatMap(Self.entries)
  }

  /// No registers.
  public static let none = Recommendations([])

  public subscript(reference: RecommendationReference) -> Entry? {
    entries.first { $0.reference == reference }
  }

  /// The parts of a recommendation, in the order of the source.
  public func parts(of reference: RecommendationReference) -> [Entry] {
    entries.filter { $0.whole == reference }
  }

  /// Later recommendations that take one up again, or take up the whole of which it is a part.
  public func continuations(of entry: Entry) -> [Entry] {
    entries.filter { later in
      later.recommendation.continues.contains { $0 == entry.reference || $0 == entry.whole }
    }
  }

  /// The recommendations that somebody may mean: `npt-2013/3 f (ii)` names one, `3 f (ii)` one in
  /// each register that prints this number.
  public func named(_ text: String) -> [Entry] {
    if let reference = RecommendationReference(text) { return self[reference].map { [$0] } ?? [] }
    guard let number = RecommendationNumber(text) else { return [] }
    return entries.filter { $0.reference.number == number }
  }

  private static func entries(of register: RecommendationRegister) -> [Entry] {
    func entry(_ recommendation: Recommendation, _ heading: Wording, of whole: Entry?) -> Entry {
      Entry(
        reference: .init(register: register.id, number: recommendation.number),
        recommendation: recommendation,
        heading: heading,
        published: register.published,
        whole: whole?.reference,
        owner: recommendation.owner ?? whole?.owner,
        due: recommendation.due ?? whole?.due
      )
    }
    return register.headings.flatMap { heading in
      heading.recommendations.flatMap { recommendation in
        let whole = entry(recommendation, heading.title, of: nil)
        return [whole] + recommendation.parts.map { entry($0, heading.title, of: whole) }
      }
    }
  }
}
