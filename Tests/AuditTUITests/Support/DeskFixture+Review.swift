import AuditModel

@testable import AuditTUI

extension DeskFixture {
  /// With an audit open that is to be looked over.
  static func desk(
    reviewing audit: Audit,
    language: Language = .english,
    refusal: Phrase? = nil
  ) -> Desk {
    var desk = desk(language: language)
    desk.open = OpenAudit(audit: audit, template: assessment, refusal: refusal)
    return desk
  }
}

extension [Response] {
  /// What is saved, and why.
  var saves: [(Audit, String?)] {
    compactMap {
      if case .effect(.save(let audit, let why)) = $0 { (audit, why) } else { nil }
    }
  }
}
