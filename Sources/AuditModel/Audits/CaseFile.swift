/// The case that an audit reads: one child's file, under a pseudonym.
public struct CaseFile: Hashable, Sendable {
  /// Pseudonymous; the same reference in one workspace is the same case.
  public var reference: String

  /// A team's id in the workspace.
  public var team: String
  public var ageBand: AgeBand?
  public var status: CaseStatus?

  /// The day the work under audit began, which decides the era; `nil` where nobody has said.
  public var began: Day?

  /// A pseudonymous link between brothers and sisters; `nil` where there is none.
  public var siblings: String?

  /// Contacts and referrals about the child, the one under audit among them, and about brothers and
  /// sisters; empty where nobody has listed any.
  public var contacts: [RepeatContactRule.Contact]

  /// Fields that a newer program wrote.
  public var unknown: JSONObject

  public init(
    reference: String,
    team: String,
    ageBand: AgeBand? = nil,
    status: CaseStatus? = nil,
    began: Day? = nil,
    siblings: String? = nil,
    contacts: [RepeatContactRule.Contact] = [],
    unknown: JSONObject = [:]
  ) {
    self.reference = reference
    self.team = team
    self.ageBand = ageBand
    self.status = status
    self.began = began
    self.siblings = siblings
    self.contacts = contacts
    self.unknown = unknown
  }

  public func value(of attribute: CaseAttribute) -> String? {
    switch attribute {
    case .ageBand: ageBand?.rawValue
    case .status: status?.rawValue
    case .team: team
    }
  }
}

/// How old the child is, in bands wide enough not to identify anybody.
public enum AgeBand: String, CaseIterable, Sendable {
  case unborn
  case from0to4 = "0-4"
  case from5to10 = "5-10"
  case from11to15 = "11-15"
  case from16to17 = "16-17"
  case from18 = "18-plus"

  public var phrase: Phrase {
    switch self {
    case .unborn: Phrase(en: "unborn", cy: "heb ei eni")
    case .from18: Phrase(en: "18 and over", cy: "18 a throsodd")
    default: Phrase(same: rawValue)
    }
  }
}

/// Under what the child's case is open.
public enum CaseStatus: String, CaseIterable, Sendable {
  case referral
  case inNeed = "in-need"
  case childProtection = "child-protection"
  case lookedAfter = "looked-after"
  case careLeaver = "care-leaver"

  public var phrase: Phrase {
    switch self {
    case .referral: Phrase(en: "referral", cy: "atgyfeiriad")
    case .inNeed: Phrase(en: "in need of care and support", cy: "angen gofal a chymorth")
    case .childProtection: Phrase(en: "child protection register", cy: "cofrestr amddiffyn plant")
    case .lookedAfter: Phrase(en: "looked after", cy: "derbyn gofal")
    case .careLeaver: Phrase(en: "care leaver", cy: "yn gadael gofal")
    }
  }
}
