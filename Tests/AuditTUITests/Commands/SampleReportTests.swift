import AuditModel
import AuditReport
import Testing

@testable import AuditTUI

/// What 'caseaudit sample' prints.
struct SampleReportTests {
  private static let teams = [Team(id: "north", title: Wording(en: "North", cy: "Y Gogledd"))]

  private func report() throws -> SampleReport {
    let list = CaseList(
      columns: ["status", "sibling-group"],
      cases: (1...5).map { number in
        let family = number < 3 ? ["sibling-group": "F\u{1B}[2J"] : [:]
        return ListedCase(
          reference: "WX-\(number)",
          team: number < 4 ? "north" : "south\u{202E}",
          attributes: family.merging(["status": "in-need"]) { $1 },
          line: number + 1
        )
      }
    )
    var request = SampleRequest(
      method: .stratified,
      list: "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
      size: .perTeam(3)
    )
    (request.seed, request.stratify, request.auditors) = (42, ["status"], ["am", "bp"])
    request.exclusions = [CaseExclusion(reference: "WX-5", reason: "with the court")]
    let sample = try list.drawing(request).beside(teams: ["north"], audits: [], on: "2026-04-02")
    let round = Round(
      id: "2026-q2",
      title: Wording(en: "Second quarter"),
      sample: sample.sample,
      cases: sample.cases
    )
    return SampleReport(round: round, remarks: sample.remarks)
  }

  @Test(arguments: Language.allCases)
  func `a draw tells how, how many of each stratum, which cases, and what is worth knowing`(
    language: Language
  ) throws {
    let page = TextPage(language: language, width: 80, glyphs: .unicode)
    let text = try report().text(page, TextStyle(language: language), Self.teams)
    Golden.check(text, "command-sample-\(language.rawValue)")
  }

  @Test func `a draw is told to a program`() throws {
    Golden.check(try report().json.text(), "command-sample-json")
  }

  @Test(arguments: Language.allCases)
  func `how wide intervals will be is a table`(language: Language) {
    let sheet = Sheet.sizes(SampleSize.table(of: 40), of: 40, in: language)
    Golden.check(
      sheet.text(style: TextStyle(language: language)),
      "command-sample-sizes-\(language.rawValue)"
    )
  }
}
