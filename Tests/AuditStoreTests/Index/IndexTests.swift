import AuditModel
import Foundation
import Testing

@testable import AuditStore

/// The index saves time and never changes what is counted.
struct IndexTests {
  private typealias Indexed = IndexedWorkspace

  @Test func `files that did not change are not read again`() throws {
    let indexed = try Indexed()
    let first = try indexed.score()
    let second = try indexed.score()
    #expect(first.filesRead == 10)
    #expect(second.filesRead == 0)
    #expect(second.audits == first.audits)
    #expect(second.audits == (try indexed.whole()))
  }

  @Test func `a changed, a new and a removed file are noticed, and nothing else is read`() throws {
    let indexed = try Indexed()
    _ = try indexed.score()
    try indexed.answer(indexed.ids[4], "weak")
    try FileManager.default.removeItem(atPath: indexed.path(indexed.ids[7]))
    let new = try indexed.workspace.save(
      indexed.example.audit(number: 11),
      over: nil,
      stamp: .example()
    )
    let scored = try indexed.score()
    #expect(scored.filesRead == 2)
    #expect(scored.audits.map(\.id) == (indexed.ids.filter { $0 != indexed.ids[7] } + [new.id]))
    #expect(scored.audits == (try indexed.whole()))
  }

  @Test func `a file of the same size and time in another place is read again`() throws {
    let indexed = try Indexed()
    _ = try indexed.score()
    let path = indexed.path(indexed.ids[2])
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let date = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
    // Another inode, as every program leaves one that writes beside and renames.
    try Data(text.replacing("WX-0412", with: "WX-0413").utf8).write(to: URL(filePath: path + "~"))
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.moveItem(atPath: path + "~", toPath: path)
    try FileManager.default.setAttributes(
      [.modificationDate: try #require(date)],
      ofItemAtPath: path
    )
    let scored = try indexed.score()
    #expect(scored.audits[2].reference == "WX-0413")
  }

  @Test func `a file changed within the clock's step of the last look is read again`() throws {
    let indexed = try Indexed()
    // As a disk stamps it that counts whole seconds, a moment before the look.
    let id = indexed.ids[0]
    let now = Date(timeIntervalSince1970: Date().timeIntervalSince1970.rounded(.down))
    try FileManager.default.setAttributes([.modificationDate: now], ofItemAtPath: indexed.path(id))
    _ = try indexed.score()
    #expect(try indexed.score().filesRead == 1)
    try indexed.age(id)
    _ = try indexed.score()
    #expect(try indexed.score().filesRead == 0)
  }

  @Test func `a missing index is made again, whenever it was removed`() throws {
    let indexed = try Indexed()
    let first = try indexed.score()
    let scored = try indexed.workspace.scoreAll()
    try FileManager.default.removeItem(atPath: indexed.index)
    indexed.workspace.keep(scored)
    #expect(try indexed.score().audits == first.audits)
    #expect(try indexed.score().filesRead == 0)
  }

  @Test func `a damaged index changes no figure`() throws {
    let indexed = try Indexed()
    let sound = try indexed.score().audits
    let file = try indexed.database()
    let bytes = Array(try Data(contentsOf: file))
    // Each part of the file spoilt in turn: the head, the pages, the rows and the end.
    for start in stride(from: 0, to: bytes.count, by: 97) {
      var damaged = bytes
      for position in start..<min(start + 5, bytes.count) { damaged[position] ^= 0x5A }
      try? FileManager.default.removeItem(at: file.appendingPathExtension("wal"))
      try Data(damaged).write(to: file)
      #expect(try indexed.workspace.scoreAll().audits == sound, "spoilt from byte \(start)")
    }
    try Data(bytes.prefix(bytes.count / 2)).write(to: file)
    #expect(try indexed.score().audits == sound)
    #expect(try indexed.score().audits == sound)
  }

  @Test func `an index of other rules or templates is not used`() throws {
    let indexed = try Indexed()
    _ = try indexed.score()
    let settings = "\(indexed.example.folder.path)/fieldwork/workspace.yaml"
    let text = try String(contentsOfFile: settings, encoding: .utf8)
    // One more day on which the authority does not work may make a late clock one in time.
    let changed = text.replacing("2026-12-29", with: "2026-12-30")
    try Data(changed.utf8).write(to: URL(filePath: settings))
    let reopened = try Workspace.open(at: "\(indexed.example.folder.path)/fieldwork")
    #expect(reopened.basis != indexed.workspace.basis)
    #expect(try reopened.scoreAll().filesRead == 10)
  }

  @Test func `a limit that is confirmed no more is marked, although it means the same`() throws {
    let indexed = try Indexed()
    _ = try indexed.score()
    let rules = "\(indexed.example.folder.path)/fieldwork/rules/timescales.yaml"
    let text = try String(contentsOfFile: rules, encoding: .utf8)
    let changed = text.replacing("confidence: verified", with: "confidence: part-verified")
    #expect(changed != text)
    try Data(changed.utf8).write(to: URL(filePath: rules))
    let reopened = try Workspace.open(at: "\(indexed.example.folder.path)/fieldwork")
    #expect(reopened.ruleDigests == indexed.workspace.ruleDigests)
    #expect(try reopened.scoreAll().filesRead == 10)
  }

  @Test func `a file that takes over the old time of another content is read again`() throws {
    let indexed = try Indexed()
    _ = try indexed.score()
    let path = indexed.path(indexed.ids[2])
    let date = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let file = try FileHandle(forWritingTo: URL(filePath: path))
    try file.write(contentsOf: Data(text.replacing("WX-0412", with: "WX-0413").utf8))
    try file.close()
    try FileManager.default.setAttributes(
      [.modificationDate: try #require(date)],
      ofItemAtPath: path
    )
    #expect(try indexed.score().audits[2].reference == "WX-0413")
  }

  @Test func `an id that begins with sixteen f is an audit like any other`() throws {
    let indexed = try Indexed()
    let last = "ffffffff-ffff-ffff-ffff-ffffffffffff"
    let text = try String(contentsOfFile: indexed.path(indexed.ids[0]), encoding: .utf8)
    try Data(text.replacing(indexed.ids[0], with: last).utf8)
      .write(to: URL(filePath: indexed.path(last)))
    #expect(try indexed.score().audits.last?.id == last)
    #expect(try indexed.score().audits.map(\.id) == indexed.ids + [last])
  }

  @Test func `when every audit is gone the index knows none of them`() throws {
    let indexed = try Indexed()
    _ = try indexed.score()
    for id in indexed.ids { try FileManager.default.removeItem(atPath: indexed.path(id)) }
    #expect(try indexed.score().audits.isEmpty)
    #expect(indexed.workspace.indexedAudits()?.isEmpty ?? true)
  }

  @Test func `a link in place of the index is not followed`() throws {
    let indexed = try Indexed()
    let sound = try indexed.score().audits
    let file = try indexed.database()
    let away = "\(indexed.example.folder.path)/away.sqlite"
    try FileManager.default.moveItem(atPath: file.path(), toPath: away)
    try FileManager.default.createSymbolicLink(
      atPath: file.path(),
      withDestinationPath: away
    )
    let before = try Data(contentsOf: URL(filePath: away))
    try indexed.answer(indexed.ids[4], "weak")
    #expect(try indexed.score().filesRead == 10)
    #expect(try indexed.score().audits.map(\.id) == sound.map(\.id))
    #expect(try Data(contentsOf: URL(filePath: away)) == before)
  }

  @Test func `many changes go into a copy that takes the index's place`() throws {
    let indexed = try Indexed()
    let number = UInt64(20)
    for next in number..<number + 600 {
      let audit = indexed.example.audit(number: next)
      _ = try indexed.workspace.save(audit, over: nil, stamp: .example())
    }
    _ = try indexed.score()
    for id in try indexed.workspace.auditIDs() { try indexed.age(id) }
    _ = try indexed.score()
    #expect(try indexed.score().filesRead == 0)
    #expect(try indexed.score().audits == (try indexed.whole()))
    let names = try FileManager.default.contentsOfDirectory(atPath: indexed.index)
    #expect(names.count { $0.hasSuffix(".sqlite") } == 1)
  }

  @Test func `a folder that cannot be written to is read all the same`() throws {
    let indexed = try Indexed()
    let hidden = "\(indexed.example.folder.path)/fieldwork/.caseaudit"
    try FileManager.default.createDirectory(
      atPath: hidden,
      withIntermediateDirectories: true
    )
    // Root may write anywhere, so something else stands where the folder should be.
    try Data().write(to: URL(filePath: "\(hidden)/index"))
    #expect(try indexed.score().filesRead == 10)
    #expect(try indexed.score().audits.count == 10)
  }

  @Test func `the index holds no note and no evidence, and only its owner may read it`() throws {
    let indexed = try Indexed()
    var audit = try indexed.workspace.load(indexed.ids[0])
    var changed = audit.audit
    changed.answers["voice"] = Answer(
      .graded(.weak),
      note: "Gwelwyd Zebedeus gartref",
      evidence: "visit record Xanthippe"
    )
    audit = try indexed.workspace.save(changed, over: audit, stamp: .example())
    _ = try indexed.score()
    for name in try FileManager.default.contentsOfDirectory(atPath: indexed.index) {
      let bytes = try Data(contentsOf: URL(filePath: "\(indexed.index)/\(name)"))
      #expect(!bytes.contains("Zebedeus".utf8) && !bytes.contains("Xanthippe".utf8))
      #expect(
        try indexed.example.folder.permissions("fieldwork/.caseaudit/index/\(name)") == 0o600
      )
    }
  }

  @Test func `files that are looked at ahead are as they were then, and the others as they are`()
    throws
  {
    let indexed = try Indexed()
    _ = try indexed.score()
    let (workspace, ids) = (indexed.workspace, indexed.ids)
    let indexes = OpenIndexes(in: workspace.root, basis: workspace.basis)
    let folder = AuditFolder(try workspace.root.folder(Workspace.Part.audits))
    var part = try #require(
      indexes.load(0, of: indexes.starts(), matching: nil, AuditScorer(workspace))
    )
    try indexed.answer(ids[1], "weak")
    var looks = 0
    part.lookAhead(in: folder) {
      looks += 1
      return looks <= 4
    }
    for position in [2, 6] { try indexed.answer(ids[position], "weak") }
    try FileManager.default.removeItem(atPath: indexed.path(ids[5]))
    let asKnown = ids.indices.filter { part.isAsKnown($0, in: folder) }
    #expect(asKnown == [0, 2, 3, 4, 7, 8, 9])
  }

  @Test func `files read while others are being listed count as if they were read in their turn`()
    throws
  {
    let indexed = try Indexed()
    let (workspace, ids) = (indexed.workspace, indexed.ids)
    try Data("no audit".utf8).write(to: URL(filePath: indexed.path(ids[3])))
    // One name written in two ways, and the first of the folder is not the first of the audits.
    try indexed.write("Si\u{E2}n", asAuditorOf: ids[8])
    try indexed.write("Sia\u{302}n", asAuditorOf: ids[0])
    // No two stamps are alike, and in the times of one file another change might not show.
    for (place, id) in ids.enumerated() { try indexed.age(id, seconds: 7200 + Double(place)) }
    try indexed.age(ids[5], seconds: -3600)
    var task = ScoringTask(
      workspace: workspace,
      scorer: AuditScorer(workspace),
      plans: ScoringPlans(workspace),
      folder: AuditFolder(try workspace.root.folder(Workspace.Part.audits))
    )
    let numbers = ids.compactMap { AuditNumber($0) }
    let start = AuditNumber(high: 0, low: 0)
    let inTurn = task.score(numbers[...], from: start, to: nil, [])
    let listed = [8, 0, 3, 5, 9].map { numbers[$0] }
    task.early = EarlyAudits(task) { count, most in
      Array(listed.dropFirst(count).prefix(min(2, most)))
    }
    // Only what was read early is not looked for again.
    for position in [0, 5, 8, 9] {
      try FileManager.default.removeItem(atPath: indexed.path(ids[position]))
    }
    let early = task.score(numbers[...], from: start, to: nil, [])
    #expect(early.audits.map(\.id) == ids.filter { $0 != ids[3] })
    #expect(early.audits == inTurn.audits)
    #expect(early.audits.map { Array($0.auditor.utf8) }[7] == Array("Sia\u{302}n".utf8))
    #expect(inTurn.audits.map { Array($0.auditor.utf8) }[7] == Array("Sia\u{302}n".utf8))
    #expect(early.setAside == inTurn.setAside)
    #expect(early.changes.rows == inTurn.changes.rows)
    #expect(early.changes.stamps == inTurn.changes.stamps)
    #expect(early.changes.stamps.filter { $0 == .unsure }.count == 1)
  }

  @Test func `a workspace that is listed while it is opened has the same audits`() throws {
    let indexed = try Indexed()
    let opened = try Workspace.open(at: indexed.workspace.path, scoring: true)
    #expect(try opened.scoreAll().audits == indexed.whole())
  }

  @Test func `two programs may use one index at once`() async throws {
    let indexed = try Indexed()
    let sound = try indexed.score().audits
    let workspace = indexed.workspace
    let folder = indexed.index
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for number in 0..<8 {
        group.addTask {
          for _ in 0..<10 {
            let scored = try workspace.scoreAll()
            // One of them builds the index anew each time, under the others' feet.
            if number == 0 { try? FileManager.default.removeItem(atPath: folder) }
            workspace.keep(scored)
            if scored.audits != sound { return false }
          }
          return true
        }
      }
      for try await isSound in group { #expect(isSound) }
    }
  }

  @Test(arguments: [
    (AuditFilter(teams: ["CAFAT"]), 10), (AuditFilter(teams: ["LAC"]), 0),
    (AuditFilter(teams: ["nobody's"]), 0), (AuditFilter(states: [.draft]), 10),
    (AuditFilter(states: [.finished]), 0), (AuditFilter(from: "2026-03-13"), 0),
    (AuditFilter(rounds: ["2026-q1"], to: "2026-03-12"), 10), (AuditFilter(ageBands: [.unborn]), 0),
  ])
  func `the index finds what a filter asks for`(filter: AuditFilter, count: Int) throws {
    let indexed = try Indexed()
    let all = try indexed.score().audits
    let found = try #require(indexed.workspace.indexedAudits(matching: filter))
    #expect(found.elementsEqual(all.filter(filter.matches)))
    #expect(found.count == count)
  }
}

extension Data {
  fileprivate func contains(_ text: String.UTF8View) -> Bool {
    firstRange(of: Data(text)) != nil
  }
}
