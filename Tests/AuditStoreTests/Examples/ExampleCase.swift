import AuditModel
import AuditStore

/// One invented case of an example: what its audit says.
struct ExampleCase {
  let reference: String
  let team: Team.ID
  let ageBand: AgeBand
  let status: CaseStatus
  let auditor: String

  /// The day of the audit.
  let day: Day
  let answers: [Item.ID: AnswerValue]

  /// A concern that went to a manager on the day of the audit, and was answered on the next.
  var escalation: (reason: String, to: String, outcome: String)?
}

/// A workspace under `examples`: its hand-written files, and the cases from which its audits come.
struct Example {
  let name: String
  let template: Template.ID
  let round: Round.ID
  let cases: [ExampleCase]

  static let all: [Example] = [.wrexham2013, .neathPortTalbot2015, .nationalOverview2019]
}
