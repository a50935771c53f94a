import AuditModel
import Foundation
import Testing

@testable import AuditStore

/// Whichever call fails while something else than a saving is written, all is whole or not there.
struct FailedKeepingTests {
  @Test(arguments: FailingCalls.Fault.allCases)
  func `words that were typed are found again, whatever the disk did meanwhile`(
    fault: FailingCalls.Fault
  ) throws {
    let failures = try FailingCalls.everyCall(fault) { disk in
      let scratch = try ScratchFolder()
      guard let folder = try? Folder.open(scratch.path, through: disk) else { return }
      var promised = 0
      try {
        let journal = Journal(in: folder, audit: "x")
        for number in 1...3 {
          _ = failure { () throws(FileError) in try journal.append(typed(number)) }
          let error = failure { () throws(FileError) in try journal.sync() }
          if error == nil { promised = number }
          // As another program sees them that comes after this one's end.
          #expect(try Int(words(in: scratch) ?? "0") ?? 0 >= promised)
        }
        disk.heal()
        try journal.sync()
        #expect(try words(in: scratch) == "3")
        if promised == 3 { try journal.remove() }
      }()
      // What was saved is not offered again.
      #expect(try words(in: scratch) == (promised == 3 ? nil : "3"))
    }
    // Folder, then file, lock, bytes, the folder's securing, the file's; twice more bytes and theirs.
    #expect(failures >= 10)
  }

  @Test(arguments: FailingCalls.Fault.allCases)
  func `figures that could not be exported leave no file that is half written`(
    fault: FailingCalls.Fault
  ) throws {
    let laptop = try Laptop()
    let text = String(repeating: "team,n,of\n", count: 200)
    let exported = [
      ExportedFile(ending: "csv", text: text), ExportedFile(ending: "txt", text: text),
    ]
    let failures = try FailingCalls.everyCall(fault) { disk in
      let failing = try? laptop.workspace.through(disk)
      let name = try? failing?.export(exported, as: "teams")
      let files = try laptop.files().filter { $0.key.hasPrefix("exports/teams") }
      #expect(files.values.allSatisfy { $0 == Array(text.utf8) })
      #expect(name == nil || files.count == 2)
      try laptop.expectNothingTemporary()
      try? FileManager.default.removeItem(atPath: "\(laptop.path)/exports")
    }
    #expect(failures >= 12)
  }

  @Test(arguments: FailingCalls.Fault.allCases)
  func `a version that cannot take its place is kept whole, or its keeping is known to have failed`(
    fault: FailingCalls.Fault
  ) throws {
    let laptop = try Laptop()
    let stored = try laptop.save(laptop.example.audit())
    try laptop.change { $0.answers["seen"] = Answer(.yes) }
    let theirs = try laptop.bytes("audits/\(stored.id).json")
    var ours = stored.audit
    ours.answers["seen"] = Answer(.no)
    let failures = try FailingCalls.everyCall(fault) { disk in
      let failing = try? laptop.workspace.through(disk)
      var kept: String?
      do {
        _ = try failing?.save(ours, over: stored, stamp: .example(minutes: 9))
      } catch SaveError.changedElsewhere(let path) {
        kept = path
      } catch SaveError.file(let error) {
        #expect(error.path.hasPrefix(laptop.path))
      }
      #expect(try laptop.bytes("audits/\(stored.id).json") == theirs)
      for name in try laptop.workspace.conflicts() {
        let copy = try Audit.read(laptop.bytes("conflicts/\(name)"), file: name).value.audit
        #expect(copy.answers == ours.answers)
        if kept == nil { #expect(fault.lasts) }
      }
      if let kept { #expect(try !laptop.bytes(kept).isEmpty) }
      try laptop.expectNothingTemporary()
      try? FileManager.default.removeItem(atPath: "\(laptop.path)/conflicts")
    }
    #expect(failures >= 12)
  }

  @Test(arguments: FailingCalls.Fault.allCases)
  func `a merge that broke off is whole as far as it came, and goes on where it is begun again`(
    fault: FailingCalls.Fault
  ) throws {
    let (office, laptop) = try Laptop.two()
    try laptop.change { $0.answers["voice"] = Answer(.graded(.weak)) }
    try laptop.save(laptop.example.audit(number: 2))
    let before = try office.files()
    let id = try office.audit.id
    let failures = try FailingCalls.everyCall(fault) { disk in
      if var failing = try? office.workspace.through(disk) {
        let source = try MergeSource.open(laptop.path)
        _ = try? failing.merge(from: source, stamp: .example(minutes: 30))
      }
      // Whatever has the name of an audit is one.
      for id in try office.workspace.auditIDs() { _ = try office.workspace.load(id) }
      try office.expectNothingTemporary()
      try office.merge(laptop)
      #expect(try office.workspace.auditIDs().count == 2)
      #expect(try office.workspace.load(id).audit.answers["voice"]?.value == .graded(.weak))
      #expect(try office.workspace.conflicts() == [])
      try office.restore(before)
    }
    #expect(failures >= 24)
  }

  /// The words that a program that comes later is offered; `nil` where there are none.
  private func words(in scratch: ScratchFolder) throws -> String? {
    // A copy, since nobody holds a lock on its files.
    let copy = try ScratchFolder()
    for name in try scratch.contents() {
      try copy.folder.write(scratch.folder.read(name), to: name)
    }
    // Another test's new process holds every open lock until it runs its own program.
    var left = try Journal.leftBehind(in: copy.folder)
    let count = try copy.folder.names(endingIn: ".journal").count
    for _ in 0..<10_000 where left.count < count {
      usleep(1000)
      left = try Journal.leftBehind(in: copy.folder)
    }
    return left.flatMap(\.latest).map(\.text).max()
  }

  private func typed(_ number: Int) -> JournalEntry {
    JournalEntry(
      audit: "x",
      baseRevision: 1,
      item: "i",
      field: "note",
      text: "\(number)",
      at: "2026-03-12T09:20:31Z"
    )
  }
}

extension Laptop {
  /// Puts every file back as it was, and takes away those that came since.
  func restore(_ before: [String: [UInt8]]) throws {
    for (name, bytes) in try files() where before[name] != bytes {
      try FileManager.default.removeItem(atPath: "\(path)/\(name)")
    }
    let present = try files()
    for (name, bytes) in before where present[name] != bytes { try put(bytes, at: name) }
  }
}
