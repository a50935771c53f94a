#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The system's notices of what happens in a folder: inotify, where there is one.
struct FolderNotices: Sendable {
  /// What has happened since the last reading.
  struct Changes: Hashable, Sendable {
    /// The audit files that were written, put there or taken away; no temporary files.
    var names: Set<String> = []

    /// Whether there were more notices than the system keeps, so that some are missing.
    var isIncomplete = false

    /// Whether the folder itself is gone, or has another name.
    var isGone = false

    mutating func formUnion(_ other: Changes) {
      names.formUnion(other.names)
      isIncomplete = isIncomplete || other.isIncomplete
      isGone = isGone || other.isGone
    }
  }

  private let descriptor: Descriptor

  /// Has something to read when there are notices.
  var number: Int32 { descriptor.number }

  #if os(Linux)
    /// Takes notice of a folder; `nil` where the system does not, or watches too much already.
    init?(of folder: Folder) {
      let number = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
      guard number >= 0 else { return nil }
      descriptor = Descriptor(number)
      // A new audit is linked to its name, which is no more than IN_CREATE.
      let events =
        IN_CLOSE_WRITE | IN_CREATE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_DELETE_SELF
        | IN_MOVE_SELF | IN_ONLYDIR
      guard inotify_add_watch(number, folder.path, UInt32(bitPattern: Int32(events))) >= 0 else {
        return nil
      }
    }

    /// Takes every notice that has come; never waits.
    func read() -> Changes {
      var changes = Changes()
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      while true {
        let count = systemRead(descriptor.number, &buffer, buffer.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return changes }
        changes.take(buffer[..<count])
      }
    }
  #else
    init?(of folder: Folder) {
      nil
    }

    func read() -> Changes {
      Changes()
    }
  #endif
}

#if os(Linux)
  extension FolderNotices.Changes {
    /// Takes notices as the system writes them: four numbers of 32 bits (watch, what, pair, length)
    /// and as many bytes of a name, zeros at its end.
    mutating func take(_ bytes: ArraySlice<UInt8>) {
      var rest = bytes
      while rest.count >= 16 {
        let (what, length) = rest.withUnsafeBytes {
          (
            $0.loadUnaligned(fromByteOffset: 4, as: UInt32.self),
            Int($0.loadUnaligned(fromByteOffset: 12, as: UInt32.self))
          )
        }
        let name = rest.dropFirst(16).prefix(length).prefix { $0 != 0 }
        rest = rest.dropFirst(16 + length)
        if what.has(IN_Q_OVERFLOW) { isIncomplete = true }
        if what.has(IN_DELETE_SELF | IN_MOVE_SELF | IN_IGNORED | IN_UNMOUNT) { isGone = true }
        if let name = String(validating: name, as: UTF8.self), name.isAuditFile {
          names.insert(name)
        }
      }
    }
  }

  extension UInt32 {
    fileprivate func has(_ events: some BinaryInteger) -> Bool {
      self & UInt32(truncatingIfNeeded: events) != 0
    }
  }

  /// The C function, which inside a method named `read` cannot be called by its own name.
  private func systemRead(_ number: Int32, _ start: UnsafeMutableRawPointer, _ count: Int) -> Int {
    read(number, start, count)
  }
#endif

extension String {
  /// Whether a file of this name is taken for an audit: ends in `.json` and is not hidden, as
  /// temporary files are.
  var isAuditFile: Bool {
    hasSuffix(".json") && !hasPrefix(".")
  }
}
