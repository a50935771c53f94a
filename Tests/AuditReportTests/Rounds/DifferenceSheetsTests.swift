import AuditModel
import Testing

@testable import AuditReport

/// How teams differ, as a table of a round's report.
struct DifferenceSheetsTests {
  private func spread(_ language: Language) -> Sheet {
    .teamSpread(
      of: Example.figures(),
      round: "2026-q1",
      naming: { Example.teams.title(of: $0, in: language) },
      in: language
    )
  }

  // The example's North saw five of twelve alone and South two of three; no team but North has ten, so no
  // points are said, and of two teams neither stands in the middle.
  @Test(arguments: [(Language.english, "North", "South"), (.welsh, "Gogledd", "De")])
  func `the lowest and the highest team stand beside each other with n of N`(
    language: Language,
    north: String,
    south: String
  ) throws {
    let sheet = spread(language)
    let row = try #require(sheet.rows.first { $0[0] == .text("seen-alone") })
    let of = language == .english ? "of" : "o"
    #expect(row[3] == .integer(2))
    #expect(
      Array(row[4...7]) == [
        .coded("North", north), .integer(5), .integer(12), .text("5 \(of) 12 (42%)"),
      ]
    )
    #expect(Array(row[8...11]) == [.none, .none, .none, .none])
    #expect(
      Array(row[12...]) == [
        .coded("South", south), .integer(2), .integer(3), .text("2 \(of) 3"), .none,
      ]
    )
  }

  @Test func `compliance and quality come first, and each stands by itself`() {
    let measures = spread(.english).rows.prefix(2).map { [$0[0].written, $0[2].written] }
    #expect(measures == [["all", "compliance"], ["all", "quality"]])
  }

  // Seen alone: North 3 of 12 (25%), South 9 of 12 (75%), 50 points. Reason: 6 of 12 each, none. Heard:
  // North 12 of 12, South 2 of 12, 83 points. Together North 21 of 36 (58.3%), South 17 (47.2%).
  @Test func `the item in which teams are furthest apart comes first`() {
    let template = Template(
      id: "t",
      version: 1,
      title: Wording(en: "T"),
      sections: [
        Section(
          id: "s",
          title: Wording(en: "S"),
          items: ["reason", "seen", "heard"].map { id in
            Item(id: id, measures: .compliance, asks: Wording(en: id), kind: .yesNo)
          }
        )
      ]
    )
    let audits = ["North", "South"].flatMap { team in
      (0..<12).map { number in
        let isMet = [
          "reason": number < 6, "seen": number < (team == "North" ? 3 : 9),
          "heard": number < (team == "North" ? 12 : 2),
        ]
        return ScoredAudit(
          id: "\(team)\(number)",
          reference: "\(team)\(number)",
          team: team,
          round: "r",
          template: template,
          state: .finished,
          reading: .first,
          asAt: "2026-03-12",
          auditor: "am",
          outcomes: template.items.map {
            ItemOutcome(item: $0.id, outcome: isMet[$0.id] == true ? .met : .notMet)
          }
        )
      }
    }
    let figures = Figures(
      of: audits,
      FigureRequest(templates: [template], rounds: [], teams: ["North", "South"])
    )
    let sheet = Sheet.teamSpread(of: figures, round: "r", naming: { $0 }, in: .english)
    let rows = sheet.rows.map { [$0[0].printed, $0[4].printed, $0[16].printed] }
    #expect(
      rows == [
        ["(all items)", "South", "11"], ["heard", "South", "83"], ["seen", "North", "50"],
        ["reason", "North", "0"],
      ]
    )
  }

  @Test func `where one team was audited nothing differs`() {
    let north = Example.figures().narrowed(to: AuditFilter(rounds: ["2026-q1"], teams: ["North"]))
    let sheet = Sheet.teamSpread(of: north, round: "2026-q1", naming: { $0 }, in: .english)
    #expect(sheet.rows.isEmpty)
  }

  @Test func `without a second source there is no gap to report`() {
    let sheet = Sheet.secondSources(of: Example.figures(), round: "2026-q1", in: .english)
    #expect(sheet.rows.isEmpty)
    #expect(!Example.reported().parts.contains { $0.id == "second-sources" })
  }
}
