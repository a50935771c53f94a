import AuditModel
import Foundation
import Testing

@testable import AuditStore

/// What an authority settles for itself in `workspace.yaml`.
struct LocalRulesTests {
  private static let text = """
    authority: {en: Example County, cy: Sir Enghraifft}
    local-rules:
      repeat-contact: {more-than: 2, within: 12 months, siblings: yes}
      re-referral-window: 12 months
      limits: {supervision: 4 weeks, pre-proceedings: 16 weeks}

    """

  private func read(_ text: String) -> (value: WorkspaceSettings?, messages: [String]) {
    do throws(InputErrors) {
      return (try WorkspaceSettings.read(Array(text.utf8)).value, [])
    } catch {
      return (nil, error.all.map { $0.text(in: .english) })
    }
  }

  @Test func `local rules are written as they were read`() throws {
    let settings = try #require(read(Self.text).value)
    #expect(
      settings.localRules
        == LocalRules(
          repeatContact: RepeatContactRule(
            moreThan: 2,
            within: .months(12),
            countsSiblings: true
          ),
          reReferral: ReReferralWindow(period: .months(12)),
          limits: ["supervision": .weeks(4), "pre-proceedings": .weeks(16)]
        )
    )
    #expect(read(settings.yamlText()).value == settings)
  }

  @Test func `an authority that has settled nothing has no rules`() throws {
    let settings = try #require(read("authority: {en: Example County}\n").value)
    #expect(settings.localRules == .none)
    #expect(settings.yamlText().contains("local-rules") == false)
  }

  @Test func `every mistake in local rules is told at once`() {
    let text = Self.text
      .replacing("more-than: 2", with: "more-than: 0")
      .replacing("window: 12 months", with: "window: 20 working days")
      .replacing("supervision: 4 weeks", with: "supervision: 28 days")
    #expect(
      read(text).messages == [
        "workspace.yaml:3: local-rules.repeat-contact.more-than: found '0'; "
          + "write a whole number from 1 to 99",
        "workspace.yaml:4: local-rules.re-referral-window: found '20 working days'; "
          + "write a period such as '12 months', '26 weeks', '90 calendar days'",
        "workspace.yaml:5: local-rules.limits.supervision: found '28 days'; write a limit such as "
          + "'42 working days', '1 week', '3 months', '24 hours', 'same day'",
      ]
    )
  }

  /// A workspace whose settings have these local rules.
  private func workspace(_ folder: TemporaryFolder, _ rules: String) throws -> Workspace {
    let settings = WorkspaceSettings.example
    _ = try Workspace.create(
      at: "\(folder.path)/fieldwork",
      settings: settings,
      library: try TemplateLibrary.open(Fixtures.templates.path),
      templates: []
    )
    try folder.write(settings.yamlText() + rules, to: "fieldwork/workspace.yaml")
    return try Workspace.open(at: "\(folder.path)/fieldwork")
  }

  /// Supervised on 5 January, 2 February and 3 March 2026: 28 and 29 days apart.
  private static let supervised = Clock(
    "supervision",
    start: "2026-01-05",
    events: ["2026-02-02", "2026-03-03"].map { ClockEvent($0) }
  )

  @Test(arguments: [
    ("", Verdict.noLimit),
    ("local-rules: {limits: {supervision: 4 weeks}}\n", .missed(.calendarDays(1))),
    ("local-rules: {limits: {supervision: 1 month}}\n", .missed(.calendarDays(1))),
    ("local-rules: {limits: {supervision: 5 weeks}}\n", .met),
  ])
  func `an interval is judged once the authority has set its figure`(
    rules: String,
    verdict: Verdict
  ) throws {
    // 5 January and a month is 5 February; 2 February and a month is 2 March, a day before the 3rd.
    let folder = try TemporaryFolder()
    let workspace = try workspace(folder, rules)
    let reading = try #require(workspace.rules().reading(of: Self.supervised, asAt: "2026-03-12"))
    #expect(reading.verdict == verdict)
  }

  @Test func `a limit of the authority's own is confirmed, and no statutory duty`() throws {
    let folder = try TemporaryFolder()
    let workspace = try workspace(
      folder,
      "local-rules: {limits: {s47-complete: 15 working days}}\n"
    )
    let timescale = try #require(workspace.timescales["s47-complete"])
    #expect(timescale.limit == .workingDays(15))
    #expect(timescale.isUnconfirmed(on: "2026-01-05") == false)
    #expect(timescale.basis?.isStatutory == false)
  }

  @Test(arguments: [
    (
      "local-rules: {limits: {assessment-2014-act: 30 working days}}\n",
      "workspace.yaml: local-rules.limits.assessment-2014-act: this timescale is not the "
        + "authority's to set: 42 working days; take it out, or write a timescale of your own in "
        + "rules/"
    ),
    (
      "local-rules: {limits: {supervisions: 4 weeks}}\n",
      "workspace.yaml: local-rules.limits.supervisions: there is no timescale 'supervisions'; "
        + "did you mean 'supervision'?"
    ),
    (
      "local-rules: {limits: {supervision: 24 hours}}\n",
      "workspace.yaml: local-rules.limits.supervision: a limit in hours counts 'elapsed', and no "
        + "other limit does; write the limit in another unit"
    ),
  ])
  func `what law or guidance settles is not the authority's to set`(
    rules: String,
    message: String
  ) throws {
    let folder = try TemporaryFolder()
    let error = try #require(throws: WorkspaceError.self) {
      _ = try workspace(folder, rules)
    }
    #expect(error.all.map { $0.text(in: .english) } == [message])
  }

  @Test(arguments: [
    "local-rules: {limits: {supervision: 4 weeks}}\n",
    "local-rules: {re-referral-window: 12 months}\n",
    "local-rules: {repeat-contact: {more-than: 2, within: 12 months, siblings: no}}\n",
  ])
  func `a changed rule shows in the digest that every audit keeps`(rules: String) throws {
    let (bare, own) = try (TemporaryFolder(), TemporaryFolder())
    let before = try workspace(bare, "").ruleDigests
    let after = try workspace(own, rules).ruleDigests
    #expect(before.timescales != after.timescales)
    #expect(before.holidays == after.holidays)
  }
}
