/// Audits of one or more tables, in an order.
///
/// Made for very many: it holds each table once and a number for each audit, so that no audit is counted
/// by reference before somebody asks for it.
public struct AuditList: RandomAccessCollection, Sendable {
  /// Which audits stand in one table behind one another.
  let runs: [Run]

  /// One for each audit, in their order: its row in the table of its run.
  let rows: [UInt32]

  struct Run: Sendable {
    let table: AuditTable

    /// Positions among the audits.
    let audits: Range<Int>
  }

  init(runs: [Run], rows: [UInt32]) {
    self.runs = runs
    self.rows = rows
  }

  /// All audits of some tables, table after table.
  public init(_ tables: [AuditTable]) {
    var (runs, rows) = ([Run](), [UInt32]())
    rows.reserveCapacity(tables.reduce(0) { $0 + $1.count })
    for table in tables where table.count > 0 {
      let start = rows.count
      rows.append(contentsOf: 0..<UInt32(table.count))
      runs.append(Run(table: table, audits: start..<rows.count))
    }
    self.init(runs: runs, rows: rows)
  }

  /// Lists one behind the other.
  public init(joining lists: [AuditList]) {
    var (runs, rows) = ([Run](), [UInt32]())
    rows.reserveCapacity(lists.reduce(0) { $0 + $1.count })
    for list in lists {
      for run in list.runs {
        let audits = run.audits.lowerBound + rows.count..<run.audits.upperBound + rows.count
        if let last = runs.last, last.table === run.table {
          runs[runs.count - 1] = Run(
            table: run.table,
            audits: last.audits.lowerBound..<audits.upperBound
          )
        } else {
          runs.append(Run(table: run.table, audits: audits))
        }
      }
      rows += list.rows
    }
    self.init(runs: runs, rows: rows)
  }

  /// Audits by their places in some tables.
  ///
  /// - Parameters:
  ///   - rows: Of each audit, in their order.
  ///   - tables: Where they stand: the first so many in the first table, and so on to the last row.
  public init(rows: [UInt32], in tables: [(table: AuditTable, count: Int)]) {
    var start = 0
    let runs = tables.map { table, count in
      defer { start += count }
      return Run(table: table, audits: start..<start + count)
    }
    precondition(start == rows.count, "every row stands in a table")
    self.init(runs: runs, rows: rows)
  }

  public init(_ audits: some Sequence<ScoredAudit>) {
    var (runs, rows) = ([Run](), [UInt32]())
    rows.reserveCapacity(audits.underestimatedCount)
    var start = 0
    var table: AuditTable?
    func end(_ runs: inout [Run], at count: Int) {
      if let table { runs.append(Run(table: table, audits: start..<count)) }
    }
    for audit in audits {
      if audit.table !== table {
        end(&runs, at: rows.count)
        (table, start) = (audit.table, rows.count)
      }
      rows.append(UInt32(audit.row))
    }
    end(&runs, at: rows.count)
    self.init(runs: runs, rows: rows)
  }

  /// The runs in parts of about as many audits, for several cores; one where they are few, none where
  /// there are none.
  var parts: [Range<Int>] {
    let ends = AuditList.shares(of: rows.count).map { share in
      runs.firstIndex { $0.audits.upperBound >= share.upperBound }.map { $0 + 1 } ?? 0
    }
    return zip([0] + ends, ends).map { $0..<$1 }.filter { !$0.isEmpty }
  }

  /// Positions in shares of about as many, for several cores; one where they are few, none where there
  /// are none.
  static func shares(of count: Int) -> [Range<Int>] {
    let shares = Swift.min(4, Swift.max(1, count / few))
    return (0..<shares).map { count * $0 / shares..<count * ($0 + 1) / shares }
      .filter { !$0.isEmpty }
  }

  /// So many audits are counted before another core has begun.
  private static let few = 4000

  public var startIndex: Int { 0 }
  public var endIndex: Int { rows.count }

  public subscript(position: Int) -> ScoredAudit {
    ScoredAudit(table: run(of: position).table, row: Int(rows[position]))
  }

  public func makeIterator() -> Iterator {
    Iterator(self)
  }

  /// The audits that stand at some positions, which ascend.
  func selecting(_ positions: [Int32]) -> AuditList {
    var (runs, next) = ([Run](), 0)
    for run in self.runs {
      let start = next
      while next < positions.count, positions[next] < run.audits.upperBound { next += 1 }
      if start < next { runs.append(Run(table: run.table, audits: start..<next)) }
    }
    return AuditList(runs: runs, rows: positions.map { rows[Int($0)] })
  }

  private func run(of position: Int) -> Run {
    var (low, high) = (0, runs.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].audits.upperBound <= position { low = middle + 1 } else { high = middle }
    }
    return runs[low]
  }

  /// Goes from table to table, so that none is looked for.
  public struct Iterator: IteratorProtocol {
    private let list: AuditList
    private var run = 0
    private var position = 0

    init(_ list: AuditList) {
      self.list = list
    }

    public mutating func next() -> ScoredAudit? {
      guard position < list.rows.count else { return nil }
      while list.runs[run].audits.upperBound <= position { run += 1 }
      defer { position += 1 }
      return ScoredAudit(table: list.runs[run].table, row: Int(list.rows[position]))
    }
  }
}

extension AuditList: Equatable {
  public static func == (left: AuditList, right: AuditList) -> Bool {
    left.elementsEqual(right)
  }
}

extension AuditList: ExpressibleByArrayLiteral {
  public init(arrayLiteral audits: ScoredAudit...) {
    self.init(audits)
  }
}
