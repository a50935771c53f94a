import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Wakes the loop that waits for keys, from any thread.
///
/// A class because it owns two descriptors, which it closes.
final class WakePipe: Sendable {
  /// Becomes readable when there is something to do.
  let readDescriptor: Int32
  private let writeDescriptor: Int32

  /// Whether a byte is on its way that has not been read: one is enough.
  private let isSignalled = Mutex(false)

  /// `nil` where the system has no descriptors left.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    readDescriptor = ends[0]
    writeDescriptor = ends[1]
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
  }

  deinit {
    close(readDescriptor)
    close(writeDescriptor)
  }

  /// Wakes the loop, now or as soon as it waits.
  func wake() {
    isSignalled.withLock { isSignalled in
      guard !isSignalled else { return }
      isSignalled = true
      var byte: UInt8 = 1
      _ = write(writeDescriptor, &byte, 1)
    }
  }

  /// Takes note of having been woken; call before looking for what there is to do.
  func acknowledge() {
    isSignalled.withLock { isSignalled in
      var byte: UInt8 = 0
      while read(readDescriptor, &byte, 1) == 1 {}
      isSignalled = false
    }
  }
}
