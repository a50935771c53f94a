import AuditModel
import Testing

@testable import AuditReport

/// What stands in a report that may be published.
struct PublishedRoundTests {
  private func published(
    _ language: Language = .english,
    exactBy role: String? = nil,
    feedback: [Feedback] = [],
    words: [String] = []
  ) -> PublishedRound {
    var audit = Audit(
      id: "0198c0de-1",
      template: Audit.TemplateReference(id: "short", version: 1, digest: ""),
      round: "2026-q1",
      auditor: "secretauditor",
      caseFile: CaseFile(reference: "WX-SECRET", team: "North", began: "2016-04-07"),
      asAt: "2026-03-12",
      feedback: feedback
    )
    audit.answers["voice"] = Answer(
      .graded(.good),
      note: "A note that nobody approved.",
      evidence: "page 12",
      finding: .strength
    )
    let round = Round(
      id: "2026-q1",
      title: Example.round.title,
      templates: ["short"],
      sample: Example.round.sample,
      publishedExactly: role.map { PublishingDecision(role: $0, on: "2026-04-01") }
    )
    let figures = Example.figures().narrowed(to: AuditFilter(rounds: ["2026-q1"]))
    let counted = figures.publication(of: "2026-q1", isExact: role != nil)
    return PublishedRound(
      round,
      of: Wording(en: "Example authority", cy: "Awdurdod enghreifftiol"),
      teams: Example.teams,
      team: nil,
      figures: figures,
      publication: role == nil ? counted.protected() : counted,
      audits: [audit],
      under: Example.framework,
      decisions: words.map { said in
        FindingDecision(
          id: said,
          round: "2026-q1",
          item: "seen-alone",
          side: .improvement,
          did: .taken(words: said),
          by: "lead inspector",
          recordedAt: "2026-04-01T09:00:00Z",
          recordedBy: "secretauditor"
        )
      }.standing(in: "2026-q1"),
      recommendations: nil,
      digest: "sha256:0",
      program: "0.1.0",
      language: language
    )
  }

  @Test func `words that somebody decided to report are published, unless they tell who it is`() {
    let decided = published(words: ["Too few children are seen alone."]).report().markdown()
    #expect(decided.contains("- Too few children are seen alone.\n"))
    let telling = published(words: ["Emma Jones was seen by nobody."]).report().markdown()
    #expect(!telling.contains("Emma"))
    #expect(!telling.contains("Areas for improvement"))
  }

  @Test(arguments: Language.allCases)
  func `a published report has rounded counts, and what gives a small team away is withheld`(
    language: Language
  ) throws {
    let report = published(language).report()
    try Golden.expect(report.markdown(), is: "published-\(language.rawValue).md")
  }

  @Test func `where somebody decided so, counts are published as they are`() {
    let report = published(exactBy: "Head of safeguarding").report()
    let text = report.markdown()
    #expect(text.contains("exact counts, as the Head of safeguarding decided on 2026-04-01"))
    // Seen alone: 5 of 12 in North and all 2 in South, of the fixture's list of audits.
    #expect(text.contains("| 5 of 12 (42%)"))
    let cells = report.parts.flatMap(\.sheets).flatMap(\.rows).flatMap { $0.map(\.printed) }
    let said = cells + report.parts.flatMap(\.paragraphs)
    #expect(!said.contains { $0.contains("fewer than 5") || $0.contains("withheld") })
  }

  @Test(arguments: [nil, "Head of safeguarding"])
  func `no note, reference, auditor or place of evidence is published, exact or not`(
    role: String?
  ) {
    let report = published(exactBy: role).report()
    for text in [report.markdown(), report.json.text()] {
      for secret in ["WX-", "secretauditor", "A note", "page 12", "0198c0de"] {
        #expect(!text.contains(secret), "\(secret)")
      }
    }
  }

  @Test func `only words that may be quoted and were approved are published`() {
    func said(_ words: String, quoted: Bool, approved: Bool) -> Feedback {
      Feedback(
        role: .parent,
        heading: "typed by somebody",
        words: words,
        mayBeQuoted: quoted,
        isApproved: approved,
        by: "am",
        at: "2026-03-12T09:00:00Z"
      )
    }
    let text = published(feedback: [
      said("they listened to us", quoted: true, approved: true),
      said("never asked", quoted: false, approved: true),
      said("not looked at", quoted: true, approved: false),
    ]).report().markdown()
    #expect(text.contains("they listened to us"))
    for secret in ["never asked", "not looked at", "typed by somebody"] {
      #expect(!text.contains(secret))
    }
  }

  @Test(arguments: [nil, "Head of safeguarding"])
  func `the mode stands in front and on every sheet`(role: String?) {
    let published = published(exactBy: role)
    let report = published.report()
    let mode = published.mode.en
    #expect(report.front.contains { $0.id == "mode" && $0.text == mode })
    #expect(report.parts.flatMap(\.sheets).allSatisfy { $0.notes.first == mode })
    #expect(report.parts.contains { !$0.sheets.isEmpty })
  }

  @Test func `the one page for publication has the printed counts alone, and no note`() throws {
    let summary = published(words: ["Too few children are seen alone."]).summary()
    #expect(summary.front.map(\.id) == ["authority", "round", "mode", "digest"])
    #expect(
      summary.parts.map(\.id)
        == ["looked-at", "safety", "matters-most", "strength", "improvement"]
    )
    let text = summary.markdown()
    #expect(text.contains("Files that were read: 15 (random sample)."))
    #expect(text.contains("- Was the child seen alone? 5 of 15\n"))
    #expect(text.contains("- Too few children are seen alone.\n"))
    for secret in ["WX-", "secretauditor", "A note"] { #expect(!text.contains(secret)) }
  }

  /// Seen alone: 15 audits, 12 of them of North; 7 and 5 are printed as 5 of 15 and 5 of 10.
  @Test func `charts are drawn from printed counts, and what is withheld has no bar`() throws {
    let charts = published().report().parts.flatMap(\.charts)
    let seen = try #require(charts.first { $0.id == "team-item-seen-alone" })
    guard case .counts(let stacks, let keys) = seen.drawing else {
      Issue.record("no counts")
      return
    }
    #expect(keys.map(\.id) == ["met", "not-met"])
    #expect(stacks.map(\.label) == ["all teams", "North", "South"])
    #expect(stacks.map(\.parts) == [[5, 10], [5, 5], []])
    #expect(stacks.map(\.text) == ["5 of 15", "5 of 10", "withheld, of fewer than 5"])
    #expect(
      seen.summary
        == "Each bar is as long as its printed N, and its first part as its printed n. Without a"
        + " number, and so without a bar: “South” withheld, of fewer than 5."
    )
  }

  @Test func `no interval, target, spread or longest duration is published`() {
    let columns = Set(published().report().parts.flatMap(\.sheets).flatMap(\.columns).map(\.id))
    #expect(
      columns == [
        "team", "audits", "item", "asks", "measure", "n", "of", "figure", "not-recorded", "good",
        "satisfactory", "weak", "poor", "timescale", "median",
      ]
    )
  }
}

struct PublishedShareTests {
  private func text(_ n: Int, _ of: Int, audits: Int? = nil) -> String {
    func rounded(_ count: Int) -> PublishedCount { PublishedCount(count, showsZero: true) }
    return PublishedShare(n: rounded(n), of: rounded(of), audits: rounded(audits ?? of))
      .text(in: .english)
  }

  @Test func `a percentage needs fifty rounded cases, and is worked out from rounded counts`() {
    #expect(text(40, 47) == "40 of 45")
    #expect(text(40, 48) == "80% (40 of 50)")
    // 38 and 52 are 40 of 50: 80 %, and not the 73 % that they are.
    #expect(text(38, 52) == "80% (40 of 50)")
    // 170 of 300: 57 % and no decimal, which rounded counts do not have.
    #expect(text(170, 300) == "57% (170 of 300)")
  }

  @Test func `a pool's percentage needs fifty audits, however many answers`() {
    #expect(text(170, 300, audits: 40) == "170 of 300")
  }

  @Test func `fewer than five has no percentage`() {
    #expect(text(3, 100) == "fewer than 5 of 100")
    #expect(text(0, 100) == "0% (0 of 100)")
  }

  @Test func `where nobody counts stands a dash, and where N is withheld nothing but that`() {
    #expect(text(0, 0) == "–")
    let withheld = PublishedShare(n: .withheld, of: .withheld, audits: .rounded(50))
    #expect(withheld.text(in: .welsh) == "heb ei roi")
  }
}
