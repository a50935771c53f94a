@testable import AuditStore

/// A disk that takes a few bytes at a time, as a full pipe or a busy network does.
struct SlowCalls: SystemCalls {
  /// The most that one call writes.
  let bytes: Int
  private let kernel = KernelCalls()

  init(bytes: Int) {
    self.bytes = bytes
  }

  func open(_ name: String, in folder: Int32, flags: Int32, mode: UInt32) -> Int32 {
    kernel.open(name, in: folder, flags: flags, mode: mode)
  }

  func read(_ file: Int32, into start: UnsafeMutableRawPointer?, count: Int) -> Int {
    kernel.read(file, into: start, count: min(count, bytes))
  }

  func write(_ file: Int32, from start: UnsafeRawPointer?, count: Int) -> Int {
    kernel.write(file, from: start, count: min(count, bytes))
  }

  func secure(_ number: Int32) -> Int32 { kernel.secure(number) }

  func lock(_ file: Int32) -> Int32 { kernel.lock(file) }

  func setMode(_ number: Int32, _ mode: UInt32) -> Int32 { kernel.setMode(number, mode) }

  func rename(_ name: String, to other: String, in folder: Int32) -> Int32 {
    kernel.rename(name, to: other, in: folder)
  }

  func link(_ name: String, to other: String, in folder: Int32) -> Int32 {
    kernel.link(name, to: other, in: folder)
  }

  func remove(_ name: String, in folder: Int32) -> Int32 { kernel.remove(name, in: folder) }

  func makeFolder(_ name: String, in folder: Int32, mode: UInt32) -> Int32 {
    kernel.makeFolder(name, in: folder, mode: mode)
  }

  func removeFolder(_ name: String, in folder: Int32) -> Int32 {
    kernel.removeFolder(name, in: folder)
  }
}
