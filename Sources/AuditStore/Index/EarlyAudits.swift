import AuditModel

/// Audits that were read while their folder was still being listed, so that a core has something to do
/// for as long as the listing is ahead of it.
struct EarlyAudits {
  /// Of the audits, ascending.
  private let ids: [AuditNumber]

  /// Where each stands in the table, and the stamp of its file.
  private let places: [(row: Int, stamp: FileStamp)]
  private let table: AuditTable

  /// None.
  static let none = EarlyAudits([], [], AuditTableBuilder().table())

  private init(
    _ ids: [AuditNumber],
    _ places: [(row: Int, stamp: FileStamp)],
    _ table: AuditTable
  ) {
    self.ids = ids
    self.places = places
    self.table = table
  }

  /// Reads files for as long as some are given; one that the full decoder has to read is left for later.
  ///
  /// - Parameters:
  ///   - task: Says how they are scored.
  ///   - listed: Gives the next files behind the first so many, at most so many of them, in any order;
  ///     the reading ends when it gives none.
  init(_ task: ScoringTask, _ listed: (_ count: Int, _ most: Int) -> [AuditNumber]) {
    // In the order of the folder: which of two equal names is the first is seen when their turn comes.
    var table = AuditTableBuilder(keepsApart: true)
    var files = AuditFileScorer(folder: task.folder, plans: task.plans)
    let look = FileStamp.now
    var read: [(id: AuditNumber, row: Int, stamp: FileStamp)] = []
    var count = 0
    while case let next = listed(count, EarlyAudits.batch), !next.isEmpty {
      for number in next {
        guard let stamp = files.add(number, to: &table) else { continue }
        read.append((number, read.count, stamp.mayHide(changesAt: look) ? .unsure : stamp))
      }
      count += next.count
    }
    read.sort { $0.id < $1.id }
    self.init(read.map(\.id), read.map { ($0.row, $0.stamp) }, table.table())
  }

  /// Files that are read before the listing is asked again.
  private static let batch = 128

  /// Looks up audits whose ids ascend.
  struct Walk {
    private let early: EarlyAudits
    private var next: Int

    /// - Parameters:
    ///   - early: Those that were read.
    ///   - first: Ids from here on are asked for.
    init(_ early: EarlyAudits, from first: AuditNumber) {
      self.early = early
      var (low, high) = (0, early.ids.count)
      while low < high {
        let middle = (low + high) / 2
        if early.ids[middle] < first { low = middle + 1 } else { high = middle }
      }
      next = low
    }

    /// Adds an audit to a table, if it was read.
    ///
    /// - Parameters:
    ///   - id: Above any that was asked for before.
    ///   - table: Takes the audit.
    /// - Returns: The stamp of its file; `nil` where it was not read.
    mutating func add(_ id: AuditNumber, to table: inout AuditTableBuilder) -> FileStamp? {
      while next < early.ids.count, early.ids[next] < id { next += 1 }
      guard next < early.ids.count, early.ids[next] == id else { return nil }
      let (row, stamp) = early.places[next]
      table.append(early.table[row])
      return stamp
    }
  }
}
