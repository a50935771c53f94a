import AuditModel
import AuditStore
import Foundation
import Synchronization
import Testing

struct LoadingTests {
  @Test func `one bad file is set aside and stops nothing`() throws {
    let example = try ExampleWorkspace()
    let ids = try (1...200).map { (number: UInt64) in
      try example.workspace.save(example.audit(number: number), over: nil, stamp: .example()).id
    }
    let audits = "fieldwork/audits"
    try example.folder.write("{", to: "\(audits)/\(ids[3]).json")
    try example.folder.write("{}", to: "\(audits)/notes.json")
    try FileManager.default.moveItem(
      atPath: "\(example.folder.path)/\(audits)/\(ids[5]).json",
      toPath: "\(example.folder.path)/\(audits)/00000000-0000-7000-8000-000000000000.json"
    )
    let told = Mutex<[Int]>([])
    let loaded = try example.workspace.loadAll { done, total in
      told.withLock { $0.append(done) }
      return total == 201
    }
    #expect(loaded.audits.map(\.id) == ids.filter { $0 != ids[3] && $0 != ids[5] })
    #expect(!loaded.wasStopped)
    #expect(told.withLock { $0 } == told.withLock { $0.sorted() })
    #expect(told.withLock { $0.last } == 201)
    #expect(
      loaded.setAside.map { $0.text(in: .english) } == [
        """
        audits/00000000-0000-7000-8000-000000000000.json: the file has '\(ids[5])' in it, \
        and another name; name the file after it, or correct what stands in it
        """,
        """
        audits/\(ids[3]).json:1: the file ends too early; \
        the file may have been cut off: take it from a copy, or close what is open
        """,
        """
        audits/notes.json: the file's name is not the id of an audit; \
        name it after the 'id' in it, or move it out of the folder
        """,
      ]
    )
  }

  @Test func `a reading can be stopped`() throws {
    let example = try ExampleWorkspace()
    for number in 1...200 {
      _ = try example.workspace.save(
        example.audit(number: UInt64(number)),
        over: nil,
        stamp: .example()
      )
    }
    let loaded = try example.workspace.loadAll(as: \.id) { _, _ in false }
    #expect(loaded.wasStopped)
    #expect(loaded.audits.count < 200)
  }

  @Test func `an answer that does not fit its item is kept and told of`() throws {
    let example = try ExampleWorkspace()
    var audit = example.audit()
    audit.answers = [
      "seen": Answer(.graded(.weak)), "voise": Answer(.yes), "voice": Answer(.choice("fair")),
    ]
    let stored = try example.workspace.save(audit, over: nil, stamp: .example())
    let loaded = try example.workspace.loadAll()
    #expect(loaded.audits.map(\.audit) == [stored.audit])
    #expect(
      loaded.warnings.map { $0.text(in: .english) } == [
        """
        audits/\(stored.id).json:3: answers.seen: this is no answer to 'seen', which is answered \
        by 'yes-no'; use one of: yes, no, not-applicable
        """,
        """
        audits/\(stored.id).json:7: answers.voice: this is no answer to 'voice', which is answered \
        by 'grade'; use one of: good, satisfactory, weak, poor, cannot-be-graded, not-applicable
        """,
        """
        audits/\(stored.id).json:11: answers.voise: there is no item 'voise'; did you mean 'voice'?
        """,
      ]
    )
  }
}
