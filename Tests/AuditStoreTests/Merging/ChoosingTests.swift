import AuditModel
import Testing

@testable import AuditStore

/// A person chooses between what two people did apart.
struct ChoosingTests {
  private let stamp = Stamp.example(minutes: 50)

  @Test func `one of two versions stands, and another may still be chosen instead`() throws {
    let (here, there) = try Laptop.two()
    try here.change { $0.answers["seen"] = Answer(.yes) }
    try there.change { $0.answers["seen"] = Answer(.no) }
    try here.merge(there)
    let choice = try #require(waiting(in: here).first)
    #expect(try waiting(in: here) == here.audit.waitingChoices)
    for version in choice.versions {
      let saved = try here.workspace.choose(version, of: choice, stamp: stamp).saved.stored
      #expect(saved.audit.answers["seen"]?.json == version.value)
      #expect(saved.audit.waiting == [])
      #expect(ChainCheck(saved.audit).faults == [])
    }
    #expect(try waiting(in: here) == [])
    try here.merge(there)
    #expect(try here.audit.waiting == [])
  }

  @Test func `a kept version that can be merged is merged and removed`() throws {
    let here = try Laptop()
    let stored = try here.save(here.example.audit())
    try here.change { $0.answers["seen"] = Answer(.yes) }
    var other = stored.audit
    other.answers["voice"] = Answer(.graded(.weak))
    #expect(throws: SaveError.self) {
      try here.workspace.save(other, over: stored, stamp: .example(minutes: 9))
    }
    let version = try #require(try here.workspace.keptVersions().first)
    #expect(version.standing == .mergeable)
    #expect(try here.workspace.clear(version.path, isDecided: false, stamp: stamp))
    #expect(try here.audit.answers == ["seen": Answer(.yes), "voice": Answer(.graded(.weak))])
    #expect(try here.workspace.conflicts() == [])
  }

  @Test func `of a version beside an audit one chooses answer by answer, and is not asked again`()
    throws
  {
    let (here, there) = try Laptop.two()
    try here.finish()
    try there.change { $0.answers["voice"] = Answer(.graded(.poor)) }
    try here.merge(there)
    let version = try #require(try here.workspace.keptVersions().first)
    guard case .apart(_, let choices) = version.standing else {
      Issue.record("nothing is to be chosen in \(version)")
      return
    }
    #expect(choices.map(\.subject) == ["safety", "seen", "voice"])
    let voice = choices[2]
    #expect(
      voice.versions.map(\.value) == [Grade.good, .poor].map { Answer(.graded($0)).json }
    )

    #expect(try here.workspace.clear(version.path, isDecided: false, stamp: stamp) == false)

    // A finished audit says what it said: to take another version it must be reopened.
    #expect(throws: SaveError.finished) {
      try here.workspace.choose(voice.versions[1], of: voice, stamp: stamp)
    }
    let finished = try here.workspace.load(version.audit)
    _ = try here.workspace.choose(voice.versions[0], of: voice, stamp: stamp)
    #expect(try here.workspace.load(version.audit) == finished)
    let reopening = Stamp.example(minutes: 49, reason: "a diary was found")
    _ = try here.workspace.reopen(finished, stamp: reopening)
    _ = try here.workspace.choose(voice.versions[1], of: voice, stamp: stamp)
    #expect(try here.audit.answers["voice"] == Answer(.graded(.poor)))

    #expect(try here.workspace.clear(version.path, isDecided: true, stamp: stamp))
    #expect(try here.workspace.keptVersions() == [])
    let name = version.path.dropFirst("conflicts/".count)
    #expect(try here.bytes("conflicts/settled/\(name)").isEmpty == false)
    // The other laptop has it still; a merge does not ask again.
    try here.merge(there)
    #expect(try here.workspace.keptVersions() == [])
  }

  @Test func `a copy that was saved elsewhere is whole, is the owner's, and comes back by a merge`()
    throws
  {
    let here = try Laptop()
    let stored = try here.save(here.example.audit())
    var audit = stored.audit
    audit.answers["seen"] = Answer(.yes)
    let folder = here.example.folder.path
    let paths = try (0..<2).map { _ in
      try here.workspace.saveCopy(audit, since: stored.audit, in: folder, stamp: stamp)
    }
    #expect(Set(paths).count == 2)
    #expect(try here.audit.answers == [:])
    var workspace = here.workspace
    let report = try workspace.merge(from: try MergeSource.open(paths[0]), stamp: stamp)
    #expect(report.entries.map(\.outcome) == [.merged(waiting: [])])
    #expect(try here.audit.answers == ["seen": Answer(.yes)])
    #expect(throws: SaveError.self) {
      try here.workspace.saveCopy(audit, since: stored.audit, in: folder + "/none", stamp: stamp)
    }
  }

  private func waiting(in laptop: Laptop) throws -> [WaitingChoice] {
    try laptop.workspace.waitingChoices(among: laptop.workspace.auditIDs())
  }
}
