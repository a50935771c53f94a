import AuditModel

/// Puts audits into the blocks of an index, while nobody else writes.
struct IndexUpdate {
  private let database: Database
  private let names: IndexNames
  private var writer = IndexWriter()

  init(_ database: Database, _ names: IndexNames) {
    self.database = database
    self.names = names
  }

  /// Where a row of a block comes from: one that is there, or an audit that was read.
  private enum Source {
    case old(Int)
    case new(IndexEntry)
  }

  /// Puts audits in blocks of their own, behind those that are there.
  mutating func insert(_ changes: IndexChanges) throws(DatabaseFault) {
    let entries = changes.entries
    guard let first = entries.first else { return }
    try insert(entries.map(Source.new), from: first.id, nil)
  }

  /// Puts audits in place of those with their ids, and takes others out.
  mutating func write(_ changes: [IndexChanges]) throws(DatabaseFault) {
    var added = changes.flatMap(\.entries)[...]
    var gone = changes.flatMap(\.gone).sorted()[...]
    let starts = try database.blockStarts()
    for (position, start) in starts.enumerated() {
      let end = position + 1 < starts.count ? starts[position + 1] : nil
      func isHere(_ id: AuditNumber) -> Bool { end.map { id < $0 } ?? true }
      let own = added.prefix { isHere($0.id) }
      let away = gone.prefix(while: isHere)
      added = added[own.endIndex...]
      gone = gone[away.endIndex...]
      if !own.isEmpty || !away.isEmpty { try change(start, own, Set(away)) }
    }
    guard starts.isEmpty, let first = added.first else { return }
    try insert(added.map(Source.new), from: first.id, nil)
  }

  /// Changes the block that begins at `start`: puts in audits that belong to it, in the order of their
  /// ids, and takes out those that are gone.
  private mutating func change(
    _ start: AuditNumber,
    _ added: ArraySlice<IndexEntry>,
    _ gone: Set<AuditNumber>
  ) throws(DatabaseFault) {
    let read = try database.prepare("SELECT audits, stamps FROM blocks WHERE first = ?")
    read.bind(start, at: 1)
    // Of a damaged block every audit was read again.
    let block =
      try read.step()
      ? IndexBlock(read.bytes(0), stamps: read.bytes(1), names: names.sums) : nil
    let pieces = try pieces(of: IndexUpdate.merged(block, added, gone), from: start, block)
    read.reset()
    let delete = try database.prepare("DELETE FROM blocks WHERE first = ?")
    delete.bind(start, at: 1)
    try delete.finish()
    for piece in pieces { try insert(piece) }
  }

  /// Rows of a block and audits in their place or between them, in the order of their ids.
  private static func merged(
    _ block: IndexBlock?,
    _ added: ArraySlice<IndexEntry>,
    _ gone: Set<AuditNumber>
  ) -> [Source] {
    guard let block else { return added.map(Source.new) }
    var (sources, added) = ([Source](), added)
    for position in 0..<block.packed.count {
      let id = block.packed.id(at: position)
      while let next = added.first, next.id < id { sources.append(.new(added.removeFirst())) }
      if added.first?.id != id, !gone.contains(id) { sources.append(.old(position)) }
    }
    return sources + added.map(Source.new)
  }

  private mutating func insert(
    _ sources: [Source],
    from start: AuditNumber,
    _ block: IndexBlock?
  ) throws(DatabaseFault) {
    for piece in try pieces(of: sources, from: start, block) { try insert(piece) }
  }

  /// Bytes of a block, and where it starts.
  private struct Piece {
    let start: AuditNumber
    let audits: [UInt8]
    let stamps: [UInt8]
  }

  /// Puts rows into as few blocks as have room for them, about as many in each.
  ///
  /// - Parameters:
  ///   - sources: In the order of their ids.
  ///   - start: Where the first block starts, unless an id is lower.
  ///   - block: Has the rows that are there.
  /// - Returns: Their bytes.
  /// - Throws: When a name cannot be given a number.
  private mutating func pieces(
    of sources: [Source],
    from start: AuditNumber,
    _ block: IndexBlock?
  ) throws(DatabaseFault) -> [Piece] {
    let count = (sources.count + IndexBlock.mostAudits - 1) / IndexBlock.mostAudits
    var pieces: [Piece] = []
    for piece in 0..<count {
      var rows = IndexBlockWriter()
      for source in sources[sources.count * piece / count..<sources.count * (piece + 1) / count] {
        switch source {
        case .new(let entry): try writer.append(entry, to: &rows, names, in: database)
        case .old(let row): if let block { rows.append(row, of: block) }
        }
      }
      let first = rows.first ?? start
      let (audits, stamps) = rows.bytes(names: names.sums)
      pieces.append(
        Piece(start: piece == 0 ? min(start, first) : first, audits: audits, stamps: stamps)
      )
    }
    return pieces
  }

  private func insert(_ piece: Piece) throws(DatabaseFault) {
    let statement = try database.prepare("INSERT INTO blocks VALUES (?, ?, ?)")
    statement.bind(piece.start, at: 1)
    piece.audits.withUnsafeBytes { statement.bind($0, at: 2) }
    piece.stamps.withUnsafeBytes { statement.bind($0, at: 3) }
    try statement.finish()
  }
}

extension IndexChanges {
  /// The audits that were read, in the order of their ids.
  fileprivate var entries: [IndexEntry] {
    zip(rows, stamps).compactMap { row, stamp in
      table.number(at: Int(row)).map { IndexEntry(id: $0, audit: table[Int(row)], stamp: stamp) }
    }
  }
}

extension Database {
  /// The ids from which blocks go on to the next one, in their order.
  func blockStarts() throws(DatabaseFault) -> [AuditNumber] {
    let statement = try prepare("SELECT first FROM blocks ORDER BY first")
    var starts: [AuditNumber] = []
    while try statement.step() {
      if let start = AuditNumber(packed: statement.bytes(0)) { starts.append(start) }
    }
    return starts
  }
}
