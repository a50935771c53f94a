import AuditModel
import AuditStore
import Foundation
import Testing

@testable import AuditTUI

/// Two programs have one audit open; saving and what comes in cross each other in every order.
struct TwoProgramsTests {
  @Test(arguments: 0..<3)
  func `whatever two people answer at once, every last answer is there`(seed: UInt64) throws {
    try BothPrograms.with { both in
      var draws = SplitMix(state: seed)
      var last: [Item.ID: Answer] = [:]
      for step in 0..<60 {
        let who = Int(draws.next() % 2)
        guard draws.next() % 3 != 0 else {
          both.collect(who)
          continue
        }
        let items = BothPrograms.items[who]
        let item = items[Int(draws.next() % UInt64(items.count))]
        let answer = Answer(.graded(.weak), note: "step \(step)", by: "p\(who)")
        both.answer(item, answer, in: who)
        last[item] = answer
      }
      try both.settleDown()
      #expect(try both.file().answers == last)
      #expect(try both.file().waiting == [])
      for app in both.apps { #expect(app.desk.open?.audit.answers == last) }
      #expect(try both.workspace.conflicts() == [])
    }
  }

  @Test func `an item that both answered without knowing of each other is kept twice`() throws {
    try BothPrograms.with { both in
      let item = BothPrograms.items[0][0]
      let answers = [Grade.good, .poor].map { Answer(.graded($0)) }
      for who in 0..<2 { both.answer(item, answers[who], in: who) }
      // A second answer of the same person replaces their own, and nobody else's.
      let again = Answer(.graded(.weak))
      both.answer(item, again, in: 0)
      try both.settleDown()
      let versions = try both.file().contested[item]?.compactMap(\.value) ?? []
      #expect(Set(versions) == Set([again, answers[1]].map(\.json)))
      for app in both.apps { #expect(app.desk.open?.audit.waiting == [item]) }
    }
  }
}

/// Two programs on one workspace with one audit, without terminals.
private struct BothPrograms {
  /// What each of the two answers.
  static let items = [
    ["voice-of-the-child", "plan-outcome-focus"], ["child-seen-alone", "assessment-timeliness"],
  ]

  let workspace: Workspace
  let keepers: [AuditKeeper]
  var apps: [App]

  static func with(_ body: (inout BothPrograms) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    var both = try BothPrograms(at: folder.path)
    try body(&both)
  }

  private init(at path: String) throws {
    let templates = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../templates").standardized
    let library = try TemplateLibrary.open(templates.path)
    var workspace = try Workspace.create(
      at: path,
      settings: WorkspaceSettings(
        authority: Wording(en: "Test"),
        teams: [Team(id: "T", title: Wording(en: "Team"))]
      ),
      library: library,
      templates: []
    )
    let template = try #require(library.templates.first { $0.id == "core-four" })
    let audit = workspace.newAudit(
      of: try workspace.pin(template),
      round: nil,
      caseFile: CaseFile(reference: "WX-1", team: "T"),
      auditor: "am",
      today: "2026-03-12"
    )
    let stored = try workspace.save(audit, over: nil, stamp: Stamp(at: .now, by: "am", device: "d"))
    self.workspace = workspace
    let pipe = try #require(WakePipe())
    keepers = ["d-1", "d-2"].map { [workspace] device in
      AuditKeeper(
        workspace: workspace,
        libraryPath: nil,
        auditor: "am",
        device: device,
        mailbox: Mailbox(waking: pipe)
      )
    }
    for keeper in keepers { keeper.noteRead(stored) }
    let facts = WorkspaceFacts(workspace, library: nil)
    apps = keepers.map { _ in
      let desk = Desk(
        language: .english,
        workspace: facts,
        open: OpenAudit(audit: stored.audit, template: template),
        now: DeskFixture.now,
        auditor: "am"
      )
      return App(desk: desk, screen: WalkScreen(desk: desk))
    }
  }

  /// Answers on one program's screen; saving is on its way then.
  mutating func answer(_ item: Item.ID, _ answer: Answer, in who: Int) {
    guard apps[who].desk.open?.change({ $0.answers[item] = answer }) ?? false,
      let audit = apps[who].desk.open?.audit
    else { return }
    keepers[who].save(audit, reason: nil)
  }

  /// Lets one program see what has happened.
  mutating func collect(_ who: Int) {
    for message in keepers[who].mailbox.collect() {
      for effect in apps[who].update(message, now: DeskFixture.now) {
        if case .save(let audit, let reason) = effect {
          keepers[who].save(audit, reason: reason)
        }
      }
    }
  }

  /// Waits until everything is saved, and lets each program see the audit as the other left it.
  mutating func settleDown() throws {
    for keeper in keepers { keeper.queue.sync {} }
    for who in apps.indices {
      collect(who)
      keepers[who].queue.sync {}
      let stored = try workspace.load(file().id)
      let seen = try #require(apps[who].desk.open?.audit)
      collect(who)
      let asked = keepers[who].state.withLock { $0.stored[stored.id]?.audit } ?? seen
      _ = apps[who].update(
        .cameIn(CameIn(saved: stored.audit, asked: asked)),
        now: DeskFixture.now
      )
    }
  }

  func file() throws -> Audit {
    try workspace.load(workspace.auditIDs()[0]).audit
  }
}

/// Numbers that are the same each time.
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
