import Synchronization

/// Connections to the index of a workspace, each lent to one thread at a time.
final class OpenIndexes: Sendable {
  private let path: String?
  private let basis: String
  private let free: Mutex<[Lent]>

  /// A connection may go from one thread to another, though not be used by two at once.
  private struct Lent: @unchecked Sendable {
    let index: AuditIndex
  }

  /// Finds the index; none that is damaged, or was built by another program or from other rules.
  init(in root: Folder, basis: String) {
    self.basis = basis
    let paths = (try? IndexFolder(openIn: root))?.paths ?? []
    for path in paths.reversed() {
      if let index = try? AuditIndex(path, basis: basis) {
        self.path = path
        free = Mutex([Lent(index: index)])
        return
      }
    }
    path = nil
    free = Mutex([])
  }

  /// Whether there is one that can be used.
  var areThere: Bool {
    path != nil
  }

  /// Does something with a connection that nobody else uses meanwhile; `nil` where there is none.
  func lend<Result>(_ work: (AuditIndex?) -> Result) -> Result {
    guard let path else { return work(nil) }
    let waiting = free.withLock { $0.popLast() }
    let index = waiting?.index ?? (try? AuditIndex(path, basis: basis))
    defer {
      if let index {
        let lent = Lent(index: index)
        free.withLock { $0.append(lent) }
      }
    }
    return work(index)
  }
}
