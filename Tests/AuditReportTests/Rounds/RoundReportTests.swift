import AuditModel
import Testing

@testable import AuditReport

/// What stands in a round's report, whatever format it leaves in.
struct RoundReportTests {
  private func reported(_ note: String, _ language: Language = .english) -> ReportedRound {
    Example.reportedRound(note, language)
  }

  @Test(arguments: Language.allCases)
  func `a report has front, headline, headings with findings, and every figure`(
    language: Language
  ) throws {
    let report = reported("Her own words stand in the plan.", language).report()
    try Golden.expect(report.markdown(), is: "report-\(language.rawValue).md")
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
