import Dispatch
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Tells of audit files that another program writes, removes or puts into a workspace.
///
/// Works on a thread of its own until ``stop()``. The system tells of changes; it tells nothing of
/// those that other machines make on a disk of the network, and some systems tell nothing at all, so
/// the time of the folder itself is looked at once a second as well, and its files are compared by
/// size and time only when that has changed. No audit is read.
///
/// A class, because it ends with the last who holds it.
public final class AuditWatch: Sendable {
  /// The thread ends when this is closed; `nil` once it has been.
  private let stopping: Mutex<Descriptor?>

  /// How changes are noticed.
  enum Means: Hashable, Sendable {
    /// By the system's notices, and by looking where there are none.
    case notices

    /// By looking alone, as on systems without notices.
    case looking
  }

  /// Begins to watch; whatever changes from now on is told.
  ///
  /// `nil` when the system has no pipe left to end the watch with.
  ///
  /// - Parameters:
  ///   - workspace: The folder `audits` need not be there yet.
  ///   - onChange: Told the names of files that have changed, appeared or vanished, sorted; changes
  ///     in quick succession at once. Called on the watch's thread, which notices nothing new until
  ///     it returns; what happens meanwhile is told next.
  public convenience init?(
    _ workspace: Workspace,
    onChange: @escaping @Sendable ([String]) -> Void
  ) {
    self.init(workspace, by: .notices, onChange: onChange)
  }

  init?(
    _ workspace: Workspace,
    by means: Means,
    onChange: @escaping @Sendable ([String]) -> Void
  ) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    let (end, stopping) = (Descriptor(ends[0]), Descriptor(ends[1]))
    for number in ends { _ = fcntl(number, F_SETFD, FD_CLOEXEC) }
    self.stopping = Mutex(stopping)
    var watcher = Watcher(root: workspace.root, means: means, end: end, onChange: onChange)
    watcher.begin()
    let ready = watcher
    DispatchQueue(label: "caseaudit.watch", qos: .utility).async {
      var watcher = ready
      watcher.run()
    }
  }

  /// Ends the watch; at most what is being told already is still told.
  public func stop() {
    stopping.withLock { $0 = nil }
  }
}

/// What the thread of a watch holds.
private struct Watcher: Sendable {
  let root: Folder
  let means: AuditWatch.Means

  /// Its other side is closed once the watch is to end.
  let end: Descriptor
  let onChange: @Sendable ([String]) -> Void

  private var notices: FolderNotices?

  /// The files as they were when they were last looked at.
  private var marks = FolderMarks()

  /// Milliseconds without a further change after which the changes are told.
  private static let quiet: Int32 = 200

  /// Milliseconds after which they are told although there are more.
  private static let longest = 1000

  /// Milliseconds between two looks at the folder.
  private static let lookInterval: Int32 = 1000

  init(
    root: Folder,
    means: AuditWatch.Means,
    end: Descriptor,
    onChange: @escaping @Sendable ([String]) -> Void
  ) {
    self.root = root
    self.means = means
    self.end = end
    self.onChange = onChange
  }

  /// Takes notice, or looks where that is the only means: what changes afterwards is told.
  mutating func begin() {
    takeNotice()
    if notices == nil { marks = FolderMarks(of: folder) }
  }

  mutating func run() {
    // Only for what the system does not tell, so nobody needs to wait for it.
    if notices != nil { marks = FolderMarks(of: folder) }
    while true {
      switch wait(Self.lookInterval) {
      case .ended: return
      case .quiet: look()
      case .noticed:
        guard let changes = collect() else { return }
        tell(changes)
      }
    }
  }

  private var folder: Folder? {
    try? root.folder(Workspace.Part.audits)
  }

  private mutating func takeNotice() {
    guard means == .notices, let folder else { return }
    notices = FolderNotices(of: folder)
  }

  /// Gathers changes until they come no more.
  ///
  /// - Returns: `nil` when the watch is to end.
  private mutating func collect() -> FolderNotices.Changes? {
    let start = DispatchTime.now().uptimeNanoseconds
    var changes = FolderNotices.Changes()
    repeat {
      guard let notices else { break }
      changes.formUnion(notices.read())
      let passed = Int((DispatchTime.now().uptimeNanoseconds - start) / 1_000_000)
      if changes.isGone || passed >= Self.longest { break }
      switch wait(Self.quiet) {
      case .ended: return nil
      case .quiet: return changes
      case .noticed: break
      }
    } while true
    return changes
  }

  private mutating func tell(_ changes: FolderNotices.Changes) {
    if changes.isGone { notices = nil }
    if changes.isGone || changes.isIncomplete {
      compare()
    } else if !changes.names.isEmpty {
      marks.update(changes.names, in: folder)
      onChange(changes.names.sorted())
    }
  }

  /// Looks whether the folder itself has changed, and whether there is notice to be had of it now.
  private mutating func look() {
    let hadNotices = notices != nil
    if !hadNotices { takeNotice() }
    let isNew = !hadNotices && notices != nil
    if isNew || marks.isOutdated(in: folder, recent: !hadNotices) { compare() }
  }

  /// Looks at every file's size and time, and tells of those that differ.
  private mutating func compare() {
    let now = FolderMarks(of: folder)
    let names = now.differences(from: marks)
    marks = now
    if !names.isEmpty { onChange(names) }
  }

  private enum Waited {
    case ended, noticed, quiet
  }

  /// Waits for a notice, so many milliseconds at most.
  private func wait(_ milliseconds: Int32) -> Waited {
    // A descriptor below 0 is passed over.
    var watched = [end.number, notices?.number ?? -1].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    let count = poll(&watched, nfds_t(watched.count), milliseconds)
    if watched[0].revents != 0 { return .ended }
    if count > 0, watched[1].revents != 0 { return .noticed }
    return .quiet
  }
}
