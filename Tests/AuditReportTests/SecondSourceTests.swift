import AuditModel
import AuditReport
import Foundation
import Testing

/// The gap between what files show and what people say, as it leaves the program.
struct SecondSourceTests {
  /// Whether the assessment was shared, by the file and by the family: 19 audits.
  private let figures: Figures = {
    let template = Template(
      id: "short",
      version: 1,
      title: Wording(en: "Short"),
      sections: [
        Section(
          id: "voice",
          title: Wording(en: "Voice"),
          items: [
            Item(
              id: "shared",
              measures: .compliance,
              asks: Wording(en: "Shared?", cy: "Rhannwyd?"),
              kind: .yesNoNotRecorded
            ),
            Item(
              id: "told",
              measures: .compliance,
              asks: Wording(en: "Told?", cy: "Dywedwyd?"),
              kind: .yesNoNotRecorded,
              beside: "shared",
              source: .feedback
            ),
          ]
        )
      ]
    )
    // Of 16 with both, 8 + 1 agree, 2 stand in the file only, 5 with the family only. The family's own
    // N has the 2 more to whose file the question did not apply: 8 + 5 + 2 = 15 of 18.
    let pairs: [(file: Outcome, family: Outcome, count: Int)] = [
      (.met, .met, 8), (.notMet, .notMet, 1), (.met, .notMet, 2), (.notRecorded, .met, 5),
      (.notApplicable, .met, 2), (.otherSource, .notApplicable, 1),
    ]
    let all = pairs.flatMap { Array(repeating: ($0.file, $0.family), count: $0.count) }
    let audits = all.enumerated().map { number, pair in
      ScoredAudit(
        id: "A\(number)",
        reference: "C\(number)",
        team: "North",
        round: nil,
        template: template,
        state: .finished,
        reading: .first,
        asAt: "2026-03-12",
        auditor: "am",
        outcomes: [
          ItemOutcome(
            item: "shared",
            outcome: pair.0,
            elsewhere: pair.0 == .otherSource
              ? .init(source: .interview, outcome: .met) : nil
          ),
          ItemOutcome(item: "told", outcome: pair.1),
        ]
      )
    }
    return Figures(of: audits, FigureRequest(templates: [template], rounds: [], teams: ["North"]))
  }()

  private func text(_ language: Language) -> String {
    FiguresTable(figures, teams: [], style: TextStyle(language: language, width: 200)).text()
  }

  @Test func `under the file's figure stands what families say, and the gap between the two`() {
    let note = """
      Beside it, feedback (told): 15 of 18 (83%). In 16 audits with both: 9 agree, 2 only in the file, \
      5 only in feedback.
      """
    let lines = text(.english).split(separator: "\n")
    #expect(lines.count { $0.hasSuffix(note) } == 1)
  }

  @Test func `the gap is told in Welsh too`() {
    let note = """
      Wrth ei hochr, adborth (told): 15 o 18 (83%). Mewn 16 archwiliad â'r ddwy: 9 yn cytuno, \
      2 yn y ffeil yn unig, 5 yn ôl adborth yn unig.
      """
    #expect(text(.welsh).split(separator: "\n").count { $0.hasSuffix(note) } == 1)
  }

  @Test(arguments: [
    (
      0, 2,
      "No audit has an answer to both; feedback not recorded in 2 more.",
      "Nid oes archwiliad sydd ag ateb i'r ddwy; adborth heb ei gofnodi mewn 2 arall."
    ),
    (
      0, 0, "No audit has an answer to both.",
      "Nid oes archwiliad sydd ag ateb i'r ddwy."
    ),
    (
      1, 0, "In 1 audit with both: 1 agree, 0 only in the file, 0 only in feedback.",
      "Mewn 1 archwiliad â'r ddwy: 1 yn cytuno, 0 yn y ffeil yn unig, 0 yn ôl adborth yn unig."
    ),
  ])
  func `where few or none could be asked, the sentence says so`(
    agree: Int,
    silent: Int,
    en: String,
    cy: String
  ) throws {
    let told = try #require(figures.figures(of: "told", team: nil, round: nil).first)
    let second = SecondSource(
      figure: told,
      agree: agree,
      fileOnly: 0,
      otherOnly: 0,
      silent: silent
    )
    #expect(second.phrase.en.hasSuffix(" " + en))
    #expect(second.phrase.cy.hasSuffix(" " + cy))
  }

  @Test func `a report has the gap as a table, over all teams and team by team`() {
    func rows(_ names: ((Team.ID) -> String)?) -> [[Sheet.Cell]] {
      Sheet.secondSources(of: figures, round: nil, naming: names, in: .english).rows
    }
    // In N of the file 8 + 1 + 2 + 5, favourable 8 + 2; of the family 15 of 18.
    let gap: [Sheet.Cell] = [
      .coded("feedback", "feedback"), .text("told"), .integer(10), .integer(16),
      .text("10 of 16 (63%)"), .integer(15), .integer(18), .text("15 of 18 (83%)"),
      .integer(16), .integer(9), .integer(2), .integer(5), .integer(0),
    ]
    let keys: [Sheet.Cell] = [.text("shared"), .text("Shared?")]
    let (all, north) = (Sheet.Cell.coded("all", "all teams"), Sheet.Cell.coded("North", "Team N"))
    #expect(rows { _ in "Team N" } == [keys + [all] + gap, keys + [north] + gap])
    #expect(rows(nil) == [keys + [all] + gap])
  }

  @Test func `another program reads other sources and gaps beside n of N`() throws {
    let json = try JSONSerialization.jsonObject(with: Data(FiguresJSON(figures).text().utf8))
    let all = try #require((json as? [String: Any])?["figures"] as? [[String: Any]])
    // All teams first, then North, each with the file's item and the family's.
    #expect(all.map { $0["item"] as? String } == ["shared", "told", "shared", "told"])
    for figure in [all[0], all[2]] {
      // 8 + 2 of 8 + 1 + 2 + 5: what was told in an interview or by the family is in neither.
      #expect(figure["n"] as? Int == 10 && figure["of"] as? Int == 16)
      let elsewhere = try #require(figure["elsewhere"] as? [[String: Any]])
      #expect(elsewhere.map { $0["source"] as? String } == ["interview"])
      #expect(elsewhere.map { $0["audits"] as? Int } == [1])
      #expect(elsewhere.map { $0["n"] as? Int } == [1] && elsewhere[0]["of"] as? Int == 1)
      let second = try #require(figure["secondSources"] as? [[String: Any]])
      #expect(second.map { $0["item"] as? String } == ["told"])
      #expect(second[0]["source"] as? String == "feedback")
      let numbers = ["n", "of", "both", "agree", "fileOnly", "otherOnly", "silent"]
      #expect(numbers.map { second[0][$0] as? Int } == [15, 18, 16, 9, 2, 5, 0])
    }
    #expect((all[1]["secondSources"] as? [Any])?.isEmpty == true)
    #expect((all[1]["elsewhere"] as? [Any])?.isEmpty == true)
  }

  @Test func `a template as JSON names what its items stand beside`() throws {
    let text = TemplateJSON(figures.request.templates[0]).text()
    #expect(text.contains(#""beside": "shared""#))
    #expect(text.contains(#""beside": null"#))
  }
}
