import AuditModel
import Dispatch
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes demo audits into a folder, one file each, on as many threads as there are cores.
struct DemoFiles: Sendable {
  let audits: DemoAudits
  let folder: Folder

  /// How many audits a thread takes at a time.
  private static let portion = 200

  /// Writes every audit.
  ///
  /// Not file by file with a wait for the disk, as audits that people answer are saved: nothing is
  /// lost with a demo that can be made again, and a wait for each of a million files would take a
  /// day. The disk is asked once, at the end.
  ///
  /// - Parameters:
  ///   - threads: How many work at once; what they write does not depend on it.
  ///   - progress: Told now and then, on any of the threads, how many audits are written.
  /// - Throws: The first failure; what was written until then stays.
  func write(
    threads: Int = DemoFiles.cores,
    progress: @Sendable (Int) -> Void
  ) throws(FileError) {
    let state = Mutex(State())
    DispatchQueue.concurrentPerform(iterations: max(1, threads)) { _ in
      while let portion = state.withLock({ $0.takePortion(of: audits.count) }) {
        do throws(FileError) {
          try write(portion)
          progress(state.withLock { $0.finish(portion.count) })
        } catch {
          state.withLock { $0.failure = $0.failure ?? error }
        }
      }
    }
    if let failure = state.withLock({ $0.failure }) { throw failure }
    sync()
  }

  /// How many cores may work at once; at least 1.
  static var cores: Int {
    max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  }

  private func write(_ numbers: Range<Int>) throws(FileError) {
    var bytes: [UInt8] = []
    for number in numbers {
      let audit = audits[number]
      bytes.removeAll(keepingCapacity: true)
      audit.json.appendText(to: &bytes)
      try folder.createUnsecured(bytes, as: "\(audit.id).json")
    }
  }

  /// What the threads share.
  private struct State {
    private var next = 0
    private var finished = 0
    var failure: FileError?

    /// The next audits to write; `nil` when all are taken, or one has failed.
    mutating func takePortion(of count: Int) -> Range<Int>? {
      guard failure == nil, next < count else { return nil }
      let start = next
      next = min(count, start + DemoFiles.portion)
      return start..<next
    }

    /// Counts audits as written.
    mutating func finish(_ number: Int) -> Int {
      finished += number
      return finished
    }
  }
}

extension Folder {
  /// Writes a new file without waiting for the disk; only for what can be made again.
  fileprivate func createUnsecured(_ bytes: [UInt8], as name: String) throws(FileError) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = try opened(name, flags, mode: 0o600, as: .create)
    try telling(name, .write) { () throws(SystemCallFailure) in try file.write(bytes) }
  }
}
