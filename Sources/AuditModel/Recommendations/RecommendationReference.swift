/// Names one recommendation of one register: `npt-2013/3 f (ii)`.
public struct RecommendationReference: Hashable, Sendable {
  public let register: RecommendationRegister.ID
  public let number: RecommendationNumber

  public init(register: RecommendationRegister.ID, number: RecommendationNumber) {
    self.register = register
    self.number = number
  }

  /// Reads `npt-2013/3 f (ii)`; `nil` for anything else.
  public init?(_ text: String) {
    guard let slash = text.firstIndex(of: "/"),
      let number = RecommendationNumber(String(text[text.index(after: slash)...])),
      slash != text.startIndex
    else { return nil }
    self.init(register: String(text[..<slash]), number: number)
  }
}

extension RecommendationReference: CustomStringConvertible {
  public var description: String {
    "\(register)/\(number.printed)"
  }
}
