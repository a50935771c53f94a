import AuditModel
import Foundation
import Testing

@testable import AuditStore

/// Whichever of the system's calls fails while an audit is saved, nothing is lost by it.
struct FailedSavingTests {
  @Test(arguments: FailingCalls.Fault.allCases)
  func `an audit that could not be saved stands as it stood, and is saved when the disk is well`(
    fault: FailingCalls.Fault
  ) throws {
    let laptop = try Laptop()
    let stored = try laptop.save(laptop.example.audit())
    let name = "audits/\(stored.id).json"
    let old = try laptop.bytes(name)
    var audit = stored.audit
    audit.answers["seen"] = Answer(.no, note: "the diary has no visit")
    let failures = try FailingCalls.everyCall(fault) { disk in
      let workspace = try laptop.workspace.through(KernelCalls())
      try laptop.put(old, at: name)
      let outcome = try save(audit, over: stored, in: laptop.workspace, through: disk)
      let present = try laptop.bytes(name)
      if let error = outcome.error {
        #expect(error.path.hasPrefix(laptop.path))
        if present != old {
          // A disk that took the new bytes and then died can be asked for nothing more.
          #expect(fault.lasts && error.operation == .secure)
          #expect(try workspace.load(stored.id).audit.answers == audit.answers)
          return
        }
        disk.heal()
        let saved = try workspace.save(audit, over: stored, stamp: .example(minutes: 9))
        #expect(try workspace.load(stored.id) == saved)
      } else {
        #expect(try workspace.load(stored.id) == outcome.stored)
      }
      #expect(try workspace.load(stored.id).audit.answers == audit.answers)
      #expect(try workspace.conflicts() == [])
      try laptop.expectNothingTemporary()
    }
    // Two folders, lock, its taking, the old file and its bytes, temporary file, its lock, bytes,
    // their securing, rename, the folder's securing: fewer cannot have been tried.
    #expect(failures >= 12)
  }

  @Test(arguments: FailingCalls.Fault.allCases)
  func `a new audit that could not be saved is not there, and is saved when the disk is well`(
    fault: FailingCalls.Fault
  ) throws {
    let laptop = try Laptop()
    var number: UInt64 = 0
    let failures = try FailingCalls.everyCall(fault) { disk in
      number += 1
      let audit = laptop.example.audit(number: number)
      let outcome = try save(audit, over: nil, in: laptop.workspace, through: disk)
      let isThere = try laptop.workspace.auditIDs().contains(audit.id)
      if let error = outcome.error {
        #expect(error.path.hasPrefix(laptop.path))
        if isThere {
          #expect(fault.lasts && error.operation == .secure)
          return
        }
        _ = try laptop.workspace.save(audit, over: nil, stamp: .example(minutes: 9))
      }
      #expect(try laptop.workspace.load(audit.id).audit.caseFile == audit.caseFile)
      #expect(try laptop.workspace.conflicts() == [])
      try laptop.expectNothingTemporary()
    }
    #expect(failures >= 12)
  }

  @Test(arguments: FailingCalls.Fault.allCases)
  func `an audit that could not be finished is a draft as it was, and can be finished`(
    fault: FailingCalls.Fault
  ) throws {
    let laptop = try Laptop()
    var audit = laptop.example.audit()
    audit.safety.immediateRisk = false
    audit.answers = ["seen": Answer(.yes), "voice": Answer(.graded(.good))]
    let stored = try laptop.save(audit)
    let name = "audits/\(stored.id).json"
    let draft = try laptop.bytes(name)
    let failures = try FailingCalls.everyCall(fault) { disk in
      try laptop.put(draft, at: name)
      let failing = try? laptop.workspace.through(disk)
      let finished = try? failing?.finish(
        stored.audit,
        over: stored,
        on: "2026-03-13",
        stamp: .example(minutes: 5)
      )
      let present = try laptop.workspace.load(stored.id)
      if finished == nil, present == stored {
        let again = try laptop.workspace.finish(
          stored.audit,
          over: stored,
          on: "2026-03-13",
          stamp: .example(minutes: 9)
        )
        #expect(try laptop.workspace.load(stored.id) == again)
      } else {
        #expect(present.audit.state == .finished)
        #expect(finished == nil ? fault.lasts : finished == present)
      }
      try laptop.expectNothingTemporary()
    }
    #expect(failures >= 12)
  }

  @Test func `a disk that takes seven bytes at a time has all of them in the end`() throws {
    let laptop = try Laptop()
    let slow = try laptop.workspace.through(SlowCalls(bytes: 7))
    let stored = try slow.save(laptop.example.audit(), over: nil, stamp: .example())
    #expect(try laptop.workspace.load(stored.id) == stored)
  }

  private func save(
    _ audit: Audit,
    over stored: StoredAudit?,
    in workspace: Workspace,
    through disk: FailingCalls
  ) throws -> (stored: StoredAudit?, error: FileError?) {
    let failing: Workspace
    do {
      failing = try workspace.through(disk)
    } catch let error as FileError {
      return (nil, error)
    }
    do {
      return (try failing.save(audit, over: stored, stamp: .example(minutes: 5)), nil)
    } catch SaveError.file(let error) {
      return (nil, error)
    }
  }
}

extension Laptop {
  /// Puts bytes into a file as they were before.
  func put(_ bytes: [UInt8], at name: String) throws {
    try Data(bytes).write(to: URL(filePath: "\(path)/\(name)"))
  }

  /// Expects no half-written file that a sweep would leave.
  ///
  /// A child that another test starts has copies of all locks until it becomes its own program; a
  /// sweep in that moment finds a writer where there is none, and the next one does not.
  func expectNothingTemporary() throws {
    var left: [String] = []
    for _ in 0..<500 {
      _ = workspace.sweepTemporaries(olderThan: 0)
      left = try files().keys.filter { $0.contains(".tmp-") }
      if left.isEmpty { break }
      usleep(10_000)
    }
    #expect(left == [])
  }
}
