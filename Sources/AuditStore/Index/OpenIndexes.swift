import AuditModel
import Synchronization

/// Connections to the index of a workspace, each lent to one thread at a time.
final class OpenIndexes: Sendable {
  let state: IndexState
  private let basis: String
  private let free: Mutex<[Lent]>

  /// A connection may go from one thread to another, though not be used by two at once.
  private struct Lent: @unchecked Sendable {
    let index: AuditIndex
  }

  /// Finds the index; none that is damaged, or was built by another program or from other rules.
  init(in root: Folder, basis: String) {
    self.basis = basis
    var state = IndexState.missing
    for path in (try? IndexFolder(openIn: root))?.paths ?? [] {
      do throws(DatabaseFault) {
        free = Mutex([Lent(index: try AuditIndex(path, basis: basis))])
        self.state = .usable(path: path)
        return
      } catch {
        if error.isBusy { state = .busy }
      }
    }
    self.state = state
    free = Mutex([])
  }

  /// Does something with a connection that nobody else uses meanwhile; `nil` where there is none.
  func lend<Result>(_ work: (AuditIndex?) -> Result) -> Result {
    guard case .usable(let path) = state else { return work(nil) }
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

extension OpenIndexes {
  /// Where parts begin that can be loaded side by side; none where there is no index.
  func starts() -> [AuditNumber] {
    let blocks = lend { try? $0?.starts() } ?? []
    let parts = min(OpenIndexes.parts, blocks.count)
    // Audits may have been added before the first block since.
    return (0..<parts).map { part in
      part == 0 ? AuditNumber(high: 0, low: 0) : blocks[blocks.count * part / parts]
    }
  }

  /// Loads one of the parts that begin at `starts`.
  ///
  /// - Parameters:
  ///   - part: Its position.
  ///   - starts: As ``starts()`` gave them.
  ///   - filter: Which audits of it; `nil` is all, with the stamps of their files.
  ///   - scorer: Knows the templates that they answer.
  /// - Returns: `nil` where the index cannot be opened again.
  func load(
    _ part: Int,
    of starts: [AuditNumber],
    matching filter: AuditFilter?,
    _ scorer: AuditScorer
  ) -> IndexedAudits? {
    lend { index in
      index?.audits(
        from: starts[part],
        to: part + 1 < starts.count ? starts[part + 1] : nil,
        matching: filter ?? AuditFilter(),
        hasStamps: filter == nil,
        share: starts.count,
        scorer
      )
    }
  }

  /// Enough that no core waits long for the last part.
  private static let parts = 16
}

/// What became of the index when it was opened.
enum IndexState: Hashable, Sendable {
  case usable(path: String)

  /// Another program is writing, for longer than one waits.
  case busy

  /// There is none, or none that can be used.
  case missing
}
