import AuditModel

@testable import AuditTUI

/// A case that `am` read first and `bp` a second time, both finished, and the agreed reading of it
/// that `al` has begun: they differ in the voice of the child and in whether it was seen alone.
enum ReadingsAtHand {
  static let first = reading("0198c0de-0000-7000-8000-000000000001", .first, "am") { audit in
    audit.answers["child-seen-alone"] = Answer(
      .yes,
      note: "Seen in her room on 3 February.",
      by: "am"
    )
    audit.answers["voice-of-child"] = Answer(
      .graded(.good),
      note: "Her words throughout.",
      by: "am"
    )
  }

  static let second = reading("0198c0de-0000-7000-8000-000000000002", .second, "bp") { audit in
    audit.answers["child-seen-alone"] = Answer(.notRecorded, by: "bp")
    audit.answers["voice-of-child"] = Answer(
      .graded(.weak),
      note: "One sentence, not hers.",
      by: "bp"
    )
  }

  static let agreed: Audit = {
    var audit = reading("0198c0de-0000-7000-8000-000000000003", .agreed, "al") { _ in }
    audit.state = .draft
    audit.reads = [first.id, second.id]
    audit.begin(settling: [first, second])
    return audit
  }()

  static let audits = [first, second, agreed]

  /// A desk on which the agreed reading is open.
  static func desk(language: Language = .english) -> Desk {
    var desk = desk(with: audits, auditor: "al", language: language)
    var open = OpenAudit(audit: agreed, template: DeskFixture.coreFour)
    open.readings = [first, second]
    desk.open = open
    return desk
  }

  /// A desk of an auditor with some of the readings, none of them open.
  static func desk(
    with audits: [Audit],
    auditor: String,
    language: Language = .english
  ) -> Desk {
    var desk = DeskFixture.emptyDesk(language: language)
    desk.auditor = auditor
    desk.audits = AuditShelf(
      audits: audits.map {
        ScoredAudit($0, template: DeskFixture.coreFour, rules: DeskFixture.rules)
      },
      total: audits.count,
      progress: .complete
    )
    return desk
  }

  private static func reading(
    _ id: Audit.ID,
    _ reading: Audit.Reading,
    _ auditor: String,
    _ change: (inout Audit) -> Void
  ) -> Audit {
    var audit = DeskFixture.audit(
      1,
      "C-0412",
      team: "north",
      template: DeskFixture.coreFour,
      at: "2026-03-12T09:00:00Z",
      answers: ["plan-outcome-focused": .graded(.satisfactory)]
    )
    audit = Audit(
      id: id,
      template: audit.template,
      round: audit.round,
      auditor: auditor,
      caseFile: audit.caseFile,
      state: .finished,
      asAt: "2026-03-12",
      reading: reading,
      answers: audit.answers,
      safety: Audit.Safety(immediateRisk: false)
    )
    change(&audit)
    return audit
  }
}
