/// From how many contacts within how long an assessment is called for.
///
/// - SeeAlso: Care and Social Services Inspectorate Wales, Inspection of Children's Services in
///   Neath Port Talbot (2015), paragraph 4.2: more than two contacts on a child or a sibling in a
///   set period; the number and the period are the authority's.
public struct RepeatContactRule: Hashable, Sendable {
  /// The timescale that stands for the rule among the rules that ship.
  public static let timescale: Timescale.ID = "repeat-contact-rule"

  /// The rule is met by one contact more than this.
  public let moreThan: Int

  /// Calendar days, weeks or months.
  ///
  /// A contact on the last day counts, as a limit is met on its last day: from 31 January one month
  /// runs to the end of February.
  public let within: Limit

  /// Whether contacts about brothers and sisters count too.
  public let countsSiblings: Bool

  public init(moreThan: Int, within: Limit, countsSiblings: Bool) {
    self.moreThan = moreThan
    self.within = within
    self.countsSiblings = countsSiblings
  }

  /// One contact or referral that was received.
  public struct Contact: Hashable, Sendable {
    public let day: Day

    /// Whether it was about a brother or sister and not the child.
    public let isSiblings: Bool

    /// Fields that a newer program wrote.
    public var unknown: JSONObject

    public init(_ day: Day, isSiblings: Bool = false, unknown: JSONObject = [:]) {
      self.day = day
      self.isSiblings = isSiblings
      self.unknown = unknown
    }
  }

  /// What the contacts come to.
  public enum Result: Hashable, Sendable {
    /// Met by the last of these days, earliest first: was an assessment begun?
    case met(by: [Day])

    /// Not met; at most so many fell within one period.
    case notMet(most: Int)
  }

  /// Finds the first time that the rule was met.
  ///
  /// - Parameter contacts: In any order; several on one day count each.
  /// - Returns: The contacts that met it first, or that none did.
  public func result(of contacts: [Contact]) -> Result {
    let days = contacts.filter { countsSiblings || !$0.isSiblings }.map(\.day).sorted()
    var first = 0
    var most = 0
    for last in days.indices {
      while !within.reaches(from: days[first], to: days[last]) { first += 1 }
      most = max(most, last - first + 1)
      if last - first + 1 > moreThan { return .met(by: Array(days[first...last])) }
    }
    return .notMet(most: most)
  }

  /// One stable line for a digest.
  var canonicalText: String {
    "repeat contact more than \(moreThan) within \(within)"
      + (countsSiblings ? " with siblings" : "")
  }

  public var phrase: Phrase {
    let period = within.phrase
    return Phrase(
      en: "more than \(moreThan) contacts within \(period.en), "
        + (countsSiblings ? "those about brothers and sisters counted" : "of this child alone"),
      cy: "mwy na \(moreThan) cysylltiad o fewn \(period.cy), "
        + (countsSiblings ? "gan gyfrif rhai am frodyr a chwiorydd" : "am y plentyn hwn yn unig")
    )
  }
}
