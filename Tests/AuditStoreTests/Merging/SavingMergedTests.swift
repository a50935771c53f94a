import AuditModel
import Testing

@testable import AuditStore

/// Two programs save one audit, and neither takes anything from the other.
struct SavingMergedTests {
  private let laptop: Laptop
  private let begun: StoredAudit

  init() throws {
    laptop = try Laptop()
    begun = try laptop.save(laptop.example.audit())
  }

  @Test func `what another program answered meanwhile is there with what was answered here`() throws
  {
    try laptop.change { $0.answers["seen"] = Answer(.yes) }
    let saved = try save(since: begun.audit, over: begun) { $0.answers["voice"] = .weak }
    #expect(saved.isMerged)
    #expect(saved.asked.answers == ["voice": .weak])
    #expect(saved.stored.audit.answers == ["seen": Answer(.yes), "voice": .weak])
    #expect(try laptop.workspace.load(begun.id) == saved.stored)
    #expect(saved.stored.audit.waiting == [])
    #expect(ChainCheck(saved.stored.audit).faults == [])
    #expect(try laptop.workspace.conflicts() == [])
  }

  @Test func `the same answer given differently is kept twice and waits for a person`() throws {
    try laptop.change { $0.answers["seen"] = Answer(.yes) }
    let saved = try save(since: begun.audit, over: begun) { $0.answers["seen"] = Answer(.no) }
    let values = saved.stored.audit.contested["seen"]?.map(\.value) ?? []
    #expect(Set(values) == [Answer(.yes).json, Answer(.no).json])
    #expect(ChainCheck(saved.stored.audit).faults == [])
  }

  @Test func `what was changed on an older version takes nothing back that came in since`() throws {
    try laptop.change { $0.answers["seen"] = Answer(.yes) }
    let newest = try laptop.workspace.load(begun.id)
    let saved = try save(since: begun.audit, over: newest) { $0.answers["voice"] = .weak }
    #expect(saved.stored.audit.answers == ["seen": Answer(.yes), "voice": .weak])
    let apart = try save(since: begun.audit, over: saved.stored) {
      $0.answers["seen"] = Answer(.no)
    }
    #expect(apart.stored.audit.waiting == ["seen"])
  }

  @Test func `a saving that meets nobody writes what was asked for and no more`() throws {
    let saved = try save(since: begun.audit, over: begun) { $0.answers["seen"] = Answer(.yes) }
    #expect(!saved.isMerged)
    #expect(saved.stored.audit.revision == 2)
    #expect(saved.stored.audit.events.count == begun.audit.events.count + 1)
  }

  @Test func `an audit that was finished meanwhile is not touched, and ours is kept beside it`()
    throws
  {
    try laptop.finish()
    let finished = try laptop.workspace.load(begun.id)
    var kept: [String] = []
    do throws(SaveError) {
      _ = try save(since: begun.audit, over: begun) { $0.answers["voice"] = .weak }
    } catch {
      guard case .changedElsewhere(let path) = error else { throw error }
      kept.append(path)
    }
    #expect(try laptop.workspace.load(begun.id) == finished)
    #expect(try laptop.workspace.conflicts().map { "conflicts/\($0)" } == kept)
    #expect(kept.count == 1)
  }

  @Test func `whoever answers with all versions in view has chosen`() throws {
    try laptop.change { $0.answers["seen"] = Answer(.yes) }
    let apart = try save(since: begun.audit, over: begun) { $0.answers["seen"] = Answer(.no) }
    let chosen = try save(
      since: apart.stored.audit,
      over: apart.stored,
      settling: ["seen"]
    ) { $0.answers["seen"] = Answer(.notRecorded) }
    #expect(chosen.stored.audit.waiting == [])
    #expect(chosen.stored.audit.events.last?.did == .settled)
    #expect(ChainCheck(chosen.stored.audit).faults == [])
  }

  private func save(
    since base: Audit,
    over stored: StoredAudit,
    settling: Set<String> = [],
    _ change: (inout Audit) -> Void
  ) throws(SaveError) -> SavedAudit {
    var audit = base
    change(&audit)
    return try laptop.workspace.save(
      audit,
      since: base,
      over: stored,
      settling: settling,
      stamp: .example(minutes: 40, by: "tj", device: "d-22222222")
    )
  }
}

extension Answer {
  fileprivate static let weak = Answer(.graded(.weak))
}
