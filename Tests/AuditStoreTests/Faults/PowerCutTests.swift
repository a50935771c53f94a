import AuditModel
import Foundation
import Testing

@testable import AuditStore

/// The power may go at any moment: what was said to be saved is there, and whole.
struct PowerCutTests {
  @Test func `an audit that was said to be saved is found whole, in that version or a later one`()
    throws
  {
    let (disk, versions) = try saved(times: 3, RecordingCalls())
    let outcomes = try PowerCut.everywhere(disk) { promised, found in
      let version = try version(found, of: versions)
      #expect(version >= promised)
    }
    // Three savings with a dozen steps each, and several outcomes at each.
    #expect(outcomes > 100)
  }

  @Test func `a program that forgot to ask for the bytes would be found out`() throws {
    let (disk, versions) = try saved(times: 2, RecordingCalls(omitting: .bytes))
    // The name stands for what is no version: bytes that nobody waited for may be anything.
    #expect(throws: Torn.self) {
      try PowerCut.everywhere(disk) { _, found in _ = try version(found, of: versions) }
    }
  }

  @Test func `a program that forgot to ask for the names would be found out`() throws {
    let (disk, versions) = try saved(times: 2, RecordingCalls(omitting: .names))
    #expect(throws: Lost.self) {
      try PowerCut.everywhere(disk) { promised, found in
        if try version(found, of: versions) < promised { throw Lost() }
      }
    }
  }

  @Test func `sweeping what a loss of power left takes no audit with it`() throws {
    let calls = RecordingCalls()
    let scratch = try ScratchFolder()
    let folder = try Folder.open(scratch.path, through: calls)
    try folder.write([1], to: "a.json")
    try folder.write([2], to: "a.json")
    var left: Descriptor? = try folder.opened(
      ".a.json.tmp-0123456789abcdef",
      O_WRONLY | O_CREAT | O_EXCL,
      mode: 0o600,
      as: .create
    )
    try left?.write([3])
    left = nil
    calls.promise()
    try sweep(folder)
    calls.promise()
    _ = try PowerCut.everywhere(calls.disk) { promised, found in
      if promised > 0 { #expect(found["a.json"] == [2]) }
    }
    #expect(try scratch.contents() == ["a.json"])
  }

  @Test func `a draft that was merged in is whole, or not there before the merge has ended`() throws
  {
    let laptop = try Laptop()
    try laptop.save(laptop.example.audit())
    let bytes = try laptop.bytes("audits/\(laptop.audit.id).json")
    let calls = RecordingCalls()
    let scratch = try ScratchFolder()
    let folder = try Folder.open(scratch.path, through: calls)
    let lock = WorkspaceLock(in: try folder.makeFolder(".caseaudit"))
    let audits = try folder.makeFolder("audits")
    #expect(try audits.place(bytes, as: "a.json", holding: lock) { $0 == bytes })
    calls.promise()
    _ = try PowerCut.everywhere(calls.disk) { promised, found in
      let present = found["audits/a.json"]
      #expect(present == bytes || present == nil && promised == 0)
    }
  }

  /// Saves a new audit and then changes of it; the disk, and the bytes of each version.
  private func saved(times: Int, _ calls: RecordingCalls) throws -> (RecordedDisk, [[UInt8]]) {
    let example = try ExampleWorkspace()
    let scratch = try ScratchFolder()
    let workspace = try example.workspace.through(calls, at: scratch.path)
    var stored: StoredAudit?
    var versions: [[UInt8]] = []
    for number in 1...times {
      var audit = stored?.audit ?? example.audit()
      audit.answers["seen"] = Answer(.no, note: "version \(number)")
      let saved = try workspace.save(audit, over: stored, stamp: .example(minutes: number))
      calls.promise()
      let path = "\(scratch.path)/audits/\(saved.id).json"
      versions.append(Array(try Data(contentsOf: URL(filePath: path))))
      stored = saved
    }
    return (calls.disk, versions)
  }

  private struct Torn: Error {}
  private struct Lost: Error {}

  /// Which version an audit's file has, 0 where there is none.
  private func version(_ found: PowerCut.Found, of versions: [[UInt8]]) throws -> Int {
    let audits = found.filter { $0.key.hasPrefix("audits/") && $0.key.hasSuffix(".json") }
    guard let bytes = audits.values.first else { return 0 }
    guard let index = versions.firstIndex(of: bytes) else { throw Torn() }
    return index + 1
  }

  private func sweep(_ folder: Folder) throws {
    // A process that another test starts holds every open lock until it runs its own program.
    for _ in 0..<10_000 {
      if try folder.sweepTemporaries(olderThan: 0) != [] { return }
      usleep(1000)
    }
  }
}
