/// Which cases a round is about, how they were drawn, and who has which.
///
/// All of it may be empty: a round can be described before anybody has drawn a case.
public struct RoundCases: Hashable, Sendable {
  /// `nil` where the cases were not chosen by when something happened.
  public var window: CaseWindow?

  /// `nil` where the cases were not drawn with this program.
  public var draw: Draw?

  /// In the order of their references.
  public var exclusions: [CaseExclusion]

  /// In the order in which they were made.
  public var replacements: [CaseReplacement]

  /// The ids of the auditors among whom the cases were dealt out, in that order.
  public var auditors: [String]

  /// For whom auditors of other agencies audit, such as health or the police, by the auditor's id; the
  /// authority's own have no entry.
  ///
  /// - SeeAlso: CSSIW, Inspection of Children's Services in Wrexham (2013), paragraph 8.2, and Neath Port
  ///   Talbot (2015), paragraph 4.2: decisions at the front door looked at together by several agencies.
  public var agencies: [String: String]

  /// In the order of team, stratum and draw.
  public var drawn: [DrawnCase]

  public init(
    window: CaseWindow? = nil,
    draw: Draw? = nil,
    exclusions: [CaseExclusion] = [],
    replacements: [CaseReplacement] = [],
    auditors: [String] = [],
    agencies: [String: String] = [:],
    drawn: [DrawnCase] = []
  ) {
    self.window = window
    self.draw = draw
    self.exclusions = exclusions
    self.replacements = replacements
    self.auditors = auditors
    self.agencies = agencies
    self.drawn = drawn
  }

  /// An auditor with the agency where there is one: `hv1 (health)`.
  public func named(_ auditor: String) -> String {
    agencies[auditor].map { "\(auditor) (\($0))" } ?? auditor
  }

  /// The case of this reference; `nil` where it was not drawn.
  public subscript(reference: String) -> DrawnCase? {
    drawn.first { $0.reference == reference }
  }
}
