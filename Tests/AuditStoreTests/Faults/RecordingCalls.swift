import Foundation
import Synchronization

@testable import AuditStore

/// The kernel's calls, each written down for ``PowerCut``.
///
/// A class, because it remembers which number stands for which file.
final class RecordingCalls: SystemCalls {
  /// What a program may forget to ask the disk for; a test that nothing is lost must notice.
  enum Omission: Sendable {
    case bytes, names
  }

  private struct State {
    var disk = RecordedDisk()
    var open: [Int32: (number: Int, isFolder: Bool)] = [:]
  }

  private let omission: Omission?
  private let kernel = KernelCalls()
  private let state = Mutex(State())

  init(omitting omission: Omission? = nil) {
    self.omission = omission
  }

  var disk: RecordedDisk {
    state.withLock { $0.disk }
  }

  /// The program says that what it was asked for is safe.
  func promise() {
    state.withLock { $0.disk.promise() }
  }

  func open(_ name: String, in folder: Int32, flags: Int32, mode: UInt32) -> Int32 {
    state.withLock { state in
      let number = kernel.open(name, in: folder, flags: flags, mode: mode)
      guard number >= 0 else { return number }
      let isFolder = flags & O_DIRECTORY != 0
      guard let parent = state.open[folder]?.number else {
        // The folder that everything is in has a path.
        state.open[number] = (0, true)
        return number
      }
      let known = name == "." ? parent : state.disk.file(name, in: parent)
      state.open[number] = (known ?? state.disk.make(name, in: parent), isFolder)
      return number
    }
  }

  func read(_ file: Int32, into start: UnsafeMutableRawPointer?, count: Int) -> Int {
    kernel.read(file, into: start, count: count)
  }

  func write(_ file: Int32, from start: UnsafeRawPointer?, count: Int) -> Int {
    let written = kernel.write(file, from: start, count: count)
    if written > 0, let start {
      let bytes = [UInt8](UnsafeRawBufferPointer(start: start, count: written))
      noting(file) { disk, number in disk.write(bytes, to: number) }
    }
    return written
  }

  func secure(_ number: Int32) -> Int32 {
    let isFolder = state.withLock { $0.open[number]?.isFolder ?? false }
    if omission == (isFolder ? .names : .bytes) { return 0 }
    let result = kernel.secure(number)
    if result == 0 { noting(number) { disk, file in disk.secure(file, isFolder: isFolder) } }
    return result
  }

  func lock(_ file: Int32) -> Int32 { kernel.lock(file) }

  func setMode(_ number: Int32, _ mode: UInt32) -> Int32 { kernel.setMode(number, mode) }

  func rename(_ name: String, to other: String, in folder: Int32) -> Int32 {
    let result = kernel.rename(name, to: other, in: folder)
    if result == 0 {
      // Two steps, so that either may be missing: harder than any disk that renames in one.
      noting(folder) { disk, folder in
        disk.link(name, to: other, in: folder)
        disk.remove(name, in: folder)
      }
    }
    return result
  }

  func link(_ name: String, to other: String, in folder: Int32) -> Int32 {
    let result = kernel.link(name, to: other, in: folder)
    if result == 0 { noting(folder) { $0.link(name, to: other, in: $1) } }
    return result
  }

  func remove(_ name: String, in folder: Int32) -> Int32 {
    let result = kernel.remove(name, in: folder)
    if result == 0 { noting(folder) { $0.remove(name, in: $1) } }
    return result
  }

  func makeFolder(_ name: String, in folder: Int32, mode: UInt32) -> Int32 {
    let result = kernel.makeFolder(name, in: folder, mode: mode)
    if result == 0 { noting(folder) { disk, folder in _ = disk.make(name, in: folder) } }
    return result
  }

  func removeFolder(_ name: String, in folder: Int32) -> Int32 {
    kernel.removeFolder(name, in: folder)
  }

  private func noting(_ number: Int32, _ note: (inout RecordedDisk, Int) -> Void) {
    state.withLock { state in
      guard let file = state.open[number]?.number else { return }
      note(&state.disk, file)
    }
  }
}
