/// The system's calls through which files and folders are changed, and read before that.
///
/// Every step of a saving goes through here and nowhere else, so that a test can let any one of them
/// fail, or write down in which order they were. Each call returns what the C function behind it
/// returns, and leaves that function's `errno`.
protocol SystemCalls: Sendable {
  /// Opens a name in a folder, `openat`.
  func open(_ name: String, in folder: Int32, flags: Int32, mode: UInt32) -> Int32

  /// Reads some bytes, `read`.
  func read(_ file: Int32, into start: UnsafeMutableRawPointer?, count: Int) -> Int

  /// Writes some of the bytes, `write`.
  func write(_ file: Int32, from start: UnsafeRawPointer?, count: Int) -> Int

  /// Waits until the disk has a file's bytes, or a folder's names, `fsync`.
  func secure(_ number: Int32) -> Int32

  /// Takes a lock, or fails with `EWOULDBLOCK` where another has it, `flock`.
  func lock(_ file: Int32) -> Int32

  /// Says who may do what with a file or folder, `fchmod`.
  func setMode(_ number: Int32, _ mode: UInt32) -> Int32

  /// Gives a file another name, in place of whatever had that, `renameat`.
  func rename(_ name: String, to other: String, in folder: Int32) -> Int32

  /// Gives a file a second name, which nothing may have, `linkat`.
  func link(_ name: String, to other: String, in folder: Int32) -> Int32

  /// Takes a file's name away, `unlinkat`.
  func remove(_ name: String, in folder: Int32) -> Int32

  /// Makes a folder, `mkdirat`.
  func makeFolder(_ name: String, in folder: Int32, mode: UInt32) -> Int32

  /// Takes an empty folder away, `unlinkat`.
  func removeFolder(_ name: String, in folder: Int32) -> Int32
}
