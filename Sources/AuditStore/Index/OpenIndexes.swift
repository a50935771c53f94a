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
  /// Where parts begin that can be loaded side by side, if ids are spread evenly; none where there is
  /// no index.
  func starts() -> [AuditNumber] {
    guard let range = lend({ $0?.range }) else { return [] }
    let step = (range.upperBound.high - range.lowerBound.high) / UInt64(OpenIndexes.parts)
    guard step > 0 else { return [range.lowerBound] }
    return [range.lowerBound]
      + (1..<OpenIndexes.parts).map {
        AuditNumber(high: range.lowerBound.high + UInt64($0) * step, low: 0)
      }
  }

  /// Loads one of the parts that begin at `starts`; `nil` where the index cannot be opened again.
  func load(
    _ part: Int,
    of starts: [AuditNumber],
    matching filter: AuditFilter = AuditFilter(),
    _ scorer: AuditScorer
  ) -> IndexedAudits? {
    let end = part + 1 < starts.count ? starts[part + 1] : nil
    return lend { index in
      guard let index else { return nil }
      let expected = filter.isEmpty ? index.mostAudits / starts.count : 0
      return index.audits(
        from: starts[part],
        to: end,
        matching: filter,
        expecting: expected,
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
