import Foundation
import Synchronization

@testable import AuditStore

/// A disk of which one call fails: the n-th, counted from 1.
///
/// A class, because it counts.
final class FailingCalls: SystemCalls {
  /// How a call fails.
  enum Fault: CaseIterable, Sendable {
    /// The disk reports a fault, once.
    case fault

    /// The disk is full for a moment.
    case fullOnce

    /// The disk takes half of what is written, and is full from then on.
    case cutShort

    /// The disk has died: this call fails and all that follow.
    case death

    /// Whether the disk stays as it is, so that what has just been written cannot be taken back.
    var lasts: Bool {
      self == .cutShort || self == .death
    }
  }

  private struct State {
    var calls = 0
    var isWell = false
  }

  private let fault: Fault
  private let failing: Int
  private let kernel = KernelCalls()
  private let state = Mutex(State())

  init(_ fault: Fault, at call: Int) {
    self.fault = fault
    failing = call
  }

  /// Whether there were as many calls that one of them failed.
  var wasReached: Bool {
    state.withLock { $0.calls >= failing }
  }

  /// Lets every call succeed from here on.
  func heal() {
    state.withLock { $0.isWell = true }
  }

  func open(_ name: String, in folder: Int32, flags: Int32, mode: UInt32) -> Int32 {
    answer { kernel.open(name, in: folder, flags: flags, mode: mode) }
  }

  func read(_ file: Int32, into start: UnsafeMutableRawPointer?, count: Int) -> Int {
    answer { kernel.read(file, into: start, count: count) }
  }

  func write(_ file: Int32, from start: UnsafeRawPointer?, count: Int) -> Int {
    let isCut = fault == .cutShort && state.withLock { !$0.isWell && $0.calls + 1 == failing }
    guard isCut, count > 1 else {
      return answer { kernel.write(file, from: start, count: count) }
    }
    state.withLock { $0.calls += 1 }
    return kernel.write(file, from: start, count: count / 2)
  }

  func secure(_ number: Int32) -> Int32 {
    answer { kernel.secure(number) }
  }

  func lock(_ file: Int32) -> Int32 {
    answer { kernel.lock(file) }
  }

  func setMode(_ number: Int32, _ mode: UInt32) -> Int32 {
    answer { kernel.setMode(number, mode) }
  }

  func rename(_ name: String, to other: String, in folder: Int32) -> Int32 {
    answer { kernel.rename(name, to: other, in: folder) }
  }

  func link(_ name: String, to other: String, in folder: Int32) -> Int32 {
    answer { kernel.link(name, to: other, in: folder) }
  }

  func remove(_ name: String, in folder: Int32) -> Int32 {
    answer { kernel.remove(name, in: folder) }
  }

  func makeFolder(_ name: String, in folder: Int32, mode: UInt32) -> Int32 {
    answer { kernel.makeFolder(name, in: folder, mode: mode) }
  }

  func removeFolder(_ name: String, in folder: Int32) -> Int32 {
    answer { kernel.removeFolder(name, in: folder) }
  }

  private func answer<Number: SignedInteger>(_ call: () -> Number) -> Number {
    let code: Int32? = state.withLock { state in
      state.calls += 1
      guard !state.isWell, state.calls >= failing else { return nil }
      switch fault {
      case .fault: return state.calls == failing ? EIO : nil
      case .fullOnce: return state.calls == failing ? ENOSPC : nil
      case .cutShort: return state.calls > failing ? ENOSPC : nil
      case .death: return EIO
      }
    }
    guard let code else { return call() }
    errno = code
    return -1
  }
}

extension FailingCalls {
  /// Does something again and again, each time with another call failing, until none is left to fail.
  ///
  /// - Returns: How many calls failed.
  static func everyCall(
    _ fault: Fault,
    _ work: (FailingCalls) throws -> Void
  ) throws -> Int {
    var call = 1
    while true {
      let calls = FailingCalls(fault, at: call)
      try work(calls)
      guard calls.wasReached else { break }
      call += 1
    }
    // Quoted by `make faults`.
    print("seen: \(call - 1) calls failed")
    return call - 1
  }
}
