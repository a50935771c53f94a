/// Somebody's decision that the counts of a round are published as they are.
///
/// - SeeAlso: Care and Social Services Inspectorate Wales, Inspection of Children's Services in Wrexham
///   (2013), paragraph 4.5, which prints "17 of 19".
public struct PublishingDecision: Hashable, Sendable {
  /// A role, such as `Head of safeguarding`, and no name.
  public let role: String
  public let on: Day

  public init(role: String, on day: Day) {
    self.role = role
    on = day
  }
}
