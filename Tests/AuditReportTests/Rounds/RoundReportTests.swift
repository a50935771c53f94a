import AuditModel
import Testing

@testable import AuditReport

/// What stands in a round's report, whatever format it leaves in.
struct RoundReportTests {
  private func reported(
    _ note: String,
    _ language: Language = .english,
    decisions: [FindingDecision] = []
  ) -> ReportedRound {
    Example.reportedRound(note, language, decisions: decisions)
  }

  @Test(arguments: Language.allCases)
  func `a report has front, headline, headings with findings, and every figure`(
    language: Language
  ) throws {
    let report = reported("Her own words stand in the plan.", language).report()
    try Golden.expect(report.markdown(), is: "report-\(language.rawValue).md")
  }

  private func decision(_ did: FindingDecision.Deed) -> FindingDecision {
    FindingDecision(
      id: "1",
      round: "2026-q1",
      item: "seen-alone",
      side: .improvement,
      did: did,
      by: "lead inspector",
      recordedAt: "2026-03-12T09:00:00Z",
      recordedBy: "am"
    )
  }

  @Test(arguments: Language.allCases)
  func `in short the report says what was looked at, found and decided`(language: Language) throws {
    let taken = decision(.taken(words: "Few children are seen alone."))
    let summary = reported("Private.", language, decisions: [taken]).summary()
    try Golden.expect(summary.markdown(), is: "report-summary-\(language.rawValue).md")
    #expect(!summary.markdown().contains("Private."))
  }

  @Test func `what a person took stands under its heading, what was refused only in the list`() {
    func entries(_ did: FindingDecision.Deed) -> [String] {
      reported("x", decisions: [decision(did)]).report().parts.flatMap(\.lists)
        .filter { $0.id == "improvement" }.flatMap(\.entries)
    }
    // Seven of fifteen, as the figures have it.
    #expect(
      entries(.taken(words: "Few are seen alone.")) == ["Few are seen alone. – 7 of 15 (47%)"]
    )
    #expect(entries(.refused(reason: "one worker's cases")) == [])
    let report = reported("x", decisions: [decision(.refused(reason: "one worker's cases"))])
    #expect(report.report().markdown().contains("not reported"))
  }

  @Test func `a concern counts whichever reading of the round it was raised in`() {
    func concern(answeredAt: String?) -> [RaisedEscalation] {
      var draft = Audit(
        id: "0198c0de-2",
        template: Audit.TemplateReference(id: "short", version: 1, digest: ""),
        round: "2026-q1",
        auditor: "bp",
        caseFile: CaseFile(reference: "WX-2", team: "North"),
        asAt: "2026-03-12"
      )
      draft.escalations = [
        Escalation(
          reason: "seen alone by nobody",
          to: "head of service",
          raisedBy: "bp",
          raisedAt: "2026-03-12T09:00:00Z",
          answeredAt: answeredAt
        )
      ]
      return RaisedEscalation.all(in: draft)
    }
    let raised = concern(answeredAt: nil) + concern(answeredAt: "2026-03-12T10:00:00Z")
    let summary = Example.reportedRound(raised: raised).summary().markdown()
    #expect(summary.contains("Concerns that we raised at once: 2, answered: 1."))
    #expect(!summary.contains("seen alone by nobody"))
  }

  @Test func `once anything is decided the report in short asks for no more`() {
    let refused = decision(.refused(reason: "one worker's cases"))
    let summary = reported("x", decisions: [refused]).summary().markdown()
    #expect(!summary.contains("Nothing has been decided yet"))
    #expect(summary.contains("Nothing is reported here."))
    #expect(reported("x").summary().markdown().contains("Nothing has been decided yet"))
  }

  @Test func `a heading under which nobody found anything has no list`() throws {
    let lists = reported("In her words.").report().parts.flatMap(\.lists)
    #expect(lists.filter { !$0.entries.isEmpty }.map(\.id) == ["strength"])
    #expect(!reported("x").report().markdown().contains("Areas for improvement"))
  }

  @Test func `what an inspector wrote is never markup`() {
    let hostile = "# <script>alert(1)</script> [a](http://b) | c\u{202E}\u{1B}[2J"
    let text = reported(hostile).report().markdown()
    let shown = ##"\# \<script\>alert(1)\</script\> \[a\](http\://b) \| c‹202E›␛\[2J"##
    #expect(text.contains("\n- \(shown) (WX-1, North, voice)\n"))
  }

  @Test func `JSON has the same parts and the same tables`() throws {
    let report = reported("In her words.").report()
    let text = report.json.text()
    for part in report.parts { #expect(text.contains("\"part\": \"\(part.id)\"")) }
    #expect(text.contains("\"round\": \"2026-q1\""))
    #expect(text.contains("\"sheet\": \"by-item\""))
  }

  @Test func `a part in which nothing stands is left out`() {
    let report = reported("x").report(adding: [
      RoundReport.Part("actions", "Actions"),
      RoundReport.Part("more", "More", paragraphs: ["One."]),
    ])
    #expect(report.parts.last?.id == "more")
    #expect(!report.parts.contains { $0.id == "actions" })
  }
}
