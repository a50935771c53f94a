import AuditModel
import Foundation
import Synchronization
import Testing

@testable import AuditStore

struct DemoFilesTests {
  @Test func `the same seed makes the same bytes, whatever the number of threads`() throws {
    let one = try files(threads: 1)
    let three = try files(threads: 3)
    #expect(one.count == 450)
    #expect(one == three)
    #expect(try files(threads: 1, seed: 2) != one)
  }

  @Test func `every file reads back as the audit it was written from`() throws {
    let audits = try DemoSample.audits(count: 450)
    let files = try files(threads: 2)
    for number in 0..<450 {
      let audit = audits[number]
      let bytes = try #require(files["\(audit.id).json"])
      #expect(try Audit.read(bytes, file: "\(audit.id).json").value.audit == audit)
    }
  }

  @Test func `progress counts every audit once`() throws {
    let counts = Mutex<[Int]>([])
    _ = try files(threads: 2) { count in counts.withLock { $0.append(count) } }
    // 450 audits in portions of 200, 200 and 50, whoever finishes first.
    let seen = counts.withLock { $0 }
    #expect(seen.max() == 450)
    #expect(seen.count == 3)
  }

  @Test func `audits are readable by nobody but their owner`() throws {
    let folder = try TemporaryFolder()
    let demo = try DemoSample.audits(count: 10)
    try DemoFiles(audits: demo, folder: Folder.open(folder.path)).write { _ in }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(try Set(names.map(folder.permissions)) == [0o600])
  }

  @Test func `an audit that is there already is not overwritten`() throws {
    let temporary = try TemporaryFolder()
    let folder = try Folder.open(temporary.path)
    let demo = try DemoSample.audits(count: 10)
    try DemoFiles(audits: demo, folder: folder).write { _ in }
    #expect(throws: FileError.self) {
      try DemoFiles(audits: demo, folder: folder).write { _ in }
    }
  }

  /// The files of 450 audits by name.
  private func files(
    threads: Int,
    seed: UInt64 = 1,
    progress: @Sendable (Int) -> Void = { _ in }
  ) throws -> [String: [UInt8]] {
    let temporary = try TemporaryFolder()
    let folder = try Folder.open(temporary.path)
    let demo = try DemoSample.audits(count: 450, seed: seed)
    try DemoFiles(audits: demo, folder: folder).write(threads: threads, progress: progress)
    return try folder.names(endingIn: ".json").reduce(into: [:]) { files, name in
      files[name] = try folder.read(name)
    }
  }
}
