import AuditModel

@testable import AuditReport

extension Example {
  /// The example's round as it is reported, with one strength that an inspector noted.
  static func reportedRound(
    _ note: String = "Her own words stand in the plan.",
    _ language: Language = .english,
    title: String = "January to March 2026",
    decisions: [FindingDecision] = [],
    raised: [RaisedEscalation] = []
  ) -> ReportedRound {
    var audit = Audit(
      id: "0198c0de-1",
      template: Audit.TemplateReference(id: "short", version: 1, digest: ""),
      round: "2026-q1",
      auditor: "am",
      caseFile: CaseFile(reference: "WX-1", team: "North", began: "2016-04-05"),
      asAt: "2026-03-12"
    )
    audit.answers["voice"] = Answer(.graded(.good), note: note, finding: .strength)
    let named = Round(
      id: round.id,
      title: Wording(en: title, cy: title == round.title.en ? round.title.cy : nil),
      templates: round.templates,
      sample: round.sample,
      planned: round.planned
    )
    return ReportedRound(
      named,
      of: Wording(en: "Example authority", cy: "Awdurdod enghreifftiol"),
      teams: teams,
      figures: figures().narrowed(to: AuditFilter(rounds: ["2026-q1"])),
      audits: [audit],
      raised: raised,
      under: framework,
      decisions: decisions.standing(in: round.id),
      digest: "sha256:0",
      program: "0.1.0",
      language: language
    )
  }

  /// The report itself.
  static func reported(
    _ note: String = "Her own words stand in the plan.",
    _ language: Language = .english,
    title: String = "January to March 2026"
  ) -> RoundReport {
    reportedRound(note, language, title: title).report()
  }
}
