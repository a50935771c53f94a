/// An audit that no figure counts, and why.
public struct LeftOutAudit: Hashable, Sendable {
  public let reason: Reason
  let scored: ScoredAudit

  init(_ audit: ScoredAudit, reason: Reason) {
    self.reason = reason
    scored = audit
  }

  public var audit: Audit.ID { scored.id }
  public var reference: String { scored.reference }
  public var team: Team.ID { scored.team }
  public var round: Round.ID? { scored.round }

  public enum Reason: Hashable, Sendable {
    /// It is not finished, and drafts were not asked for.
    case draft

    /// A second reading, which is there to be compared.
    case secondReading

    /// Another reading of the same case counts in its place.
    case replaced(by: Audit.ID, reading: Audit.Reading)

    /// Nobody has the version of the template that it answers.
    case templateUnknown(Template.ID, version: Int)

    /// As JSON writes it: `second-reading`.
    public var code: String {
      switch self {
      case .draft: "draft"
      case .secondReading: "second-reading"
      case .replaced: "replaced"
      case .templateUnknown: "template-unknown"
      }
    }

    public var phrase: Phrase {
      switch self {
      case .draft: Phrase(en: "not finished", cy: "heb ei orffen")
      case .secondReading: Phrase(en: "second reading", cy: "ail ddarlleniad")
      case .replaced(let audit, let reading):
        Phrase(
          en: "replaced by \(reading.phrase.en) \(audit)",
          cy: "disodlwyd gan \(reading.phrase.cy) \(audit)"
        )
      case .templateUnknown(let template, let version):
        Phrase(
          en: "template \(template)@\(version) is not here",
          cy: "nid yw'r templed \(template)@\(version) yma"
        )
      }
    }
  }
}

extension Audit.Reading {
  /// The reading in words: `agreed reading`.
  public var phrase: Phrase {
    switch self {
    case .first: Phrase(en: "first reading", cy: "darlleniad cyntaf")
    case .second: Phrase(en: "second reading", cy: "ail ddarlleniad")
    case .moderated: Phrase(en: "moderated reading", cy: "darlleniad wedi'i gymedroli")
    case .agreed: Phrase(en: "agreed reading", cy: "darlleniad y cytunwyd arno")
    }
  }
}
