#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The lock that programs take in turn while they save into one workspace.
///
/// The system gives it back when a program ends in whatever way. Its file is never removed: a lock
/// on a file that has lost its name locks nobody out.
public struct WorkspaceLock: Sendable {
  /// The folder that holds the lock's file.
  public let folder: Folder

  /// How long to wait for another program, in seconds.
  public let patience: Int

  private static let name = "lock"

  /// Makes a lock in the workspace's `.caseaudit` folder; the file comes with its first use.
  public init(in folder: Folder, patience: Int = 5) {
    self.folder = folder
    self.patience = patience
  }

  /// Does something while no other program, nor another part of this one, holds the lock.
  ///
  /// Not to be used inside itself: it would wait for its own end, and fail when patience does.
  public func whileHeld<Result>(
    _ work: () throws(FileError) -> Result
  ) throws(FileError) -> Result {
    let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let file = try folder.opened(WorkspaceLock.name, flags, mode: 0o600, as: .lock)
    // Of those who share a workspace only the one who made the file may open it to the others.
    try? folder.admitReaders(to: file, folder.readership.fileMode)
    // Closing the file gives the lock back, and nothing else here lives as long as the work.
    return try withExtendedLifetime(file) { () throws(FileError) -> Result in
      try wait(for: file)
      return try work()
    }
  }

  private func wait(for file: Descriptor) throws(FileError) {
    let clock = ContinuousClock()
    let end = clock.now + .seconds(patience)
    let name = WorkspaceLock.name
    while try !folder.telling(name, .lock, { () throws(SystemCallFailure) in try file.locks() }) {
      guard clock.now < end else {
        let path = folder.path(of: name)
        throw FileError(path: path, operation: .lock, reason: .busy(seconds: patience))
      }
      usleep(10_000)
    }
  }
}
