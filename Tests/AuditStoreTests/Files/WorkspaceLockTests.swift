import AuditStore
import Foundation
import Testing

struct WorkspaceLockTests {
  private let scratch: ScratchFolder
  private var folder: Folder { scratch.folder }

  init() throws {
    scratch = try ScratchFolder()
  }

  @Test func `who cannot have the lock is told after the wait`() throws {
    let lock = WorkspaceLock(in: folder, patience: 0)
    let error = try lock.whileHeld { () throws(FileError) in
      failure { () throws(FileError) in try lock.whileHeld { 1 } }
    }
    #expect(
      error?.text(in: .english)
        == "\(scratch.path("lock")): cannot be locked: another program has been saving here for more than 0 seconds; wait for it to finish, or close it, and save again"
    )
    #expect(try lock.whileHeld { 2 } == 2)
    #expect(try scratch.contents() == ["lock"])
  }

  @Test func `the lock is given back when the work fails`() throws {
    let lock = WorkspaceLock(in: folder, patience: 0)
    _ = failure { () throws(FileError) in
      try lock.whileHeld { () throws(FileError) in try folder.read("missing") }
    }
    #expect(try lock.whileHeld { 1 } == 1)
  }

  @Test func `saves take turns and none is lost`() async throws {
    try folder.write(Array("0".utf8), to: "count")
    let folder = folder
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<8 {
        group.addTask {
          let lock = WorkspaceLock(in: folder, patience: 60)
          for _ in 0..<5 {
            try lock.whileHeld { () throws(FileError) in
              let count = Int(String(decoding: try folder.read("count"), as: UTF8.self)) ?? 0
              try folder.write(Array(String(count + 1).utf8), to: "count")
            }
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try folder.read("count") == Array("40".utf8))
  }
}

struct ReplacementTests {
  private let scratch: ScratchFolder
  private let lock: WorkspaceLock
  private var folder: Folder { scratch.folder }
  private let old: [UInt8] = [1]
  private let new: [UInt8] = [2]

  /// Of the old bytes, remembered in each way.
  private static let versions = [FileVersion(of: [1]), FileVersion(keeping: [1])]

  init() throws {
    scratch = try ScratchFolder()
    lock = WorkspaceLock(in: scratch.folder, patience: 0)
  }

  private func replace(expecting version: FileVersion?) throws -> Replacement {
    try folder.replace("a", with: new, expecting: version, holding: lock)
  }

  @Test(arguments: versions)
  func `a file that is as it was read is replaced`(version: FileVersion) throws {
    try folder.write(old, to: "a")
    #expect(try replace(expecting: version) == .written)
    #expect(try folder.read("a") == new)
  }

  @Test(arguments: versions)
  func `a file that somebody changed is left as they left it`(version: FileVersion) throws {
    try folder.write([3], to: "a")
    #expect(try replace(expecting: version) == .changed([3]))
    #expect(try folder.read("a") == [3])
  }

  @Test(arguments: versions)
  func `a file that somebody removed is not brought back`(version: FileVersion) throws {
    #expect(try replace(expecting: version) == .removed)
    #expect(!folder.contains("a"))
  }

  @Test func `a new file does not replace one that somebody made`() throws {
    #expect(try replace(expecting: nil) == .written)
    try folder.write(old, to: "a")
    #expect(try replace(expecting: nil) == .changed(old))
    #expect(try folder.read("a") == old)
  }

  @Test func `nothing is written while somebody else saves`() throws {
    try folder.write(old, to: "a")
    let error = try lock.whileHeld { () throws(FileError) in
      failure { () throws(FileError) in
        try folder.replace("a", with: new, expecting: FileVersion(of: old), holding: lock)
      }
    }
    #expect(error?.reason == .busy(seconds: 0))
    #expect(try folder.read("a") == old)
  }
}
