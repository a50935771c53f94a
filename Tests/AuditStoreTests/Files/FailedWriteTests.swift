import AuditStore
import Foundation
import Testing

/// What fails here fails in the system, not in a stand-in.
@Suite(.serialized)
struct FailedWriteTests {
  private let scratch: ScratchFolder
  private var folder: Folder { scratch.folder }

  init() throws {
    scratch = try ScratchFolder()
  }

  @Test func `a write that the disk cuts short leaves the old bytes and nothing else`() throws {
    try folder.write([1], to: "a")
    let bytes = [UInt8](repeating: 2, count: largestFile + 1)
    let errors = withLargestFile {
      [
        failure { () throws(FileError) in try folder.write(bytes, to: "a") },
        failure { () throws(FileError) in try folder.create(bytes, as: "b") },
      ]
    }
    #expect(
      errors == [
        FileError(path: scratch.path("a"), operation: .write, reason: .system(EFBIG)),
        FileError(path: scratch.path("b"), operation: .write, reason: .system(EFBIG)),
      ]
    )
    #expect(try folder.read("a") == [1])
    #expect(try scratch.contents() == ["a"])
  }

  @Test func `a file cannot take the place of a folder`() throws {
    _ = try folder.makeFolder("a")
    let error = failure { () throws(FileError) in try folder.write([1], to: "a") }
    #expect(
      error == FileError(path: scratch.path("a"), operation: .replace, reason: .system(EISDIR))
    )
    #expect(try scratch.contents() == ["a"])
  }

  @Test func `a folder that was removed takes no file`() throws {
    let inner = try folder.makeFolder("inner")
    try FileManager.default.removeItem(atPath: scratch.path("inner"))
    let error = failure { () throws(FileError) in try inner.write([1], to: "a") }
    #expect(
      error?.text(in: .english)
        == "\(scratch.path("inner/a")): cannot be written: it is not there; check the path"
    )
  }

  @Test func `a folder stays itself when another takes its name`() throws {
    let inner = try folder.makeFolder("inner")
    try FileManager.default.moveItem(atPath: scratch.path("inner"), toPath: scratch.path("moved"))
    _ = try folder.makeFolder("inner")
    try inner.write([1], to: "a")
    #expect(try folder.folder("moved").read("a") == [1])
  }

  @Test func `a folder where nobody may write is told`() throws {
    // The kernel's own folder takes no files, not even from the superuser.
    #if os(Linux)
      let kernel = try Folder.open("/proc/self")
      let error = failure { () throws(FileError) in try kernel.write([1], to: "a") }
      #expect(error?.path == "/proc/self/a")
      #expect(error?.operation == .write)
    #endif
  }

  @Test func `a journal that the disk cuts short goes on in another file`() throws {
    let journal = Journal(in: folder, audit: "x")
    let first = typed("first"), last = typed("last")
    let long = typed(String(repeating: "x", count: largestFile))
    try journal.append(first)
    let error = withLargestFile { failure { () throws(FileError) in try journal.append(long) } }
    #expect(error?.reason == .system(EFBIG))
    try journal.append(last)
    try journal.sync()
    let bytes = try folder.read(try #require(try folder.names(endingIn: ".journal").first))
    #expect(String(decoding: bytes, as: UTF8.self).contains("\"last\""))
    #expect(try folder.names(endingIn: ".journal").count == 1)
    try journal.remove()
    #expect(try scratch.contents() == [])
  }

  private func typed(_ text: String) -> JournalEntry {
    JournalEntry(
      audit: "x",
      baseRevision: 1,
      item: "i",
      field: "note",
      text: text,
      at: "2026-03-12T09:20:31Z"
    )
  }
}

/// Larger than anything that other tests write, which share this process.
private let largestFile = 8 << 20

/// Does something while the system lets no file grow beyond ``largestFile`` bytes.
private func withLargestFile<Result>(_ work: () -> Result) -> Result {
  var old = rlimit()
  getrlimit(fileSize, &old)
  var new = rlimit(rlim_cur: rlim_t(largestFile), rlim_max: old.rlim_max)
  // Without this the system ends the process instead of failing the call.
  signal(SIGXFSZ, SIG_IGN)
  setrlimit(fileSize, &new)
  defer { setrlimit(fileSize, &old) }
  return work()
}

#if canImport(Glibc)
  private let fileSize = __rlimit_resource_t(RLIMIT_FSIZE.rawValue)
#else
  private let fileSize = RLIMIT_FSIZE
#endif
