/// What a child, parent, carer or professional said, beside the file and never in place of it.
///
/// It enters no figure. Only words that may be quoted and that somebody approved are printed.
///
/// - SeeAlso: Care and Social Services Inspectorate Wales, Inspection of Children's Services in Neath
///   Port Talbot (2015): quotations stand by role.
public struct Feedback: Hashable, Sendable {
  public let role: Role

  /// The heading it speaks to, as the framework names it; empty where it speaks to none.
  public let heading: String
  public let words: String

  /// Whether whoever said it agreed to be quoted.
  public let mayBeQuoted: Bool

  /// Whether somebody has looked that the words tell nobody who it was.
  public var isApproved: Bool
  public let by: String

  /// In UTC: `2026-03-12T09:20:31Z`.
  public let at: String
  public let unknown: JSONObject

  public enum Role: String, CaseIterable, Sendable {
    case child, parent, carer, professional
  }

  public init(
    role: Role,
    heading: String = "",
    words: String,
    mayBeQuoted: Bool,
    isApproved: Bool = false,
    by: String,
    at: String,
    unknown: JSONObject = [:]
  ) {
    self.role = role
    self.heading = heading
    self.words = words
    self.mayBeQuoted = mayBeQuoted
    self.isApproved = isApproved
    self.by = by
    self.at = at
    self.unknown = unknown
  }

  /// Whether the words may stand in a report.
  public var isPrintable: Bool {
    mayBeQuoted && isApproved && personalData.isEmpty
  }

  /// What in the words could tell who somebody is, names at the beginning of a sentence too.
  public var personalData: [(kind: PersonalData, words: String)] {
    PersonalData.found(in: words, isPrinted: true)
  }
}

/// What a worker thinks of the audit of their case, beside it and never in place of it.
public struct WorkerView: Hashable, Sendable {
  /// A role, such as `social worker`, and no name.
  public let role: String
  public let words: String

  /// The day on which it was given.
  public let on: Day

  /// Who wrote it down, and when in UTC.
  public let by: String
  public let at: String
  public let unknown: JSONObject

  public init(
    role: String,
    words: String,
    on day: Day,
    by: String,
    at: String,
    unknown: JSONObject = [:]
  ) {
    self.role = role
    self.words = words
    on = day
    self.by = by
    self.at = at
    self.unknown = unknown
  }
}

extension Feedback.Role {
  public var phrase: Phrase {
    switch self {
    case .child: Phrase(en: "child", cy: "plentyn")
    case .parent: Phrase(en: "parent", cy: "rhiant")
    case .carer: Phrase(en: "carer", cy: "gofalwr")
    case .professional: Phrase(en: "professional", cy: "gweithiwr proffesiynol")
    }
  }
}
