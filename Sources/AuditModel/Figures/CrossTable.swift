/// How the answers to two items of the same audits go together: in time against grade, or what the
/// file shows against what the family says.
///
/// Every audit that has both items in its template stands in exactly one cell.
public struct CrossTable: Hashable, Sendable {
  public let rowItem: Item
  public let columnItem: Item

  /// The outcomes in N of each item, best first; `nil`, last, is everything beside N.
  public let rows: [Outcome?]
  public let columns: [Outcome?]

  /// Audits, by row and column.
  public let counts: [[Int]]

  /// Audits in a row, all columns together.
  public func total(row: Int) -> Int {
    counts[row].reduce(0, +)
  }

  /// Audits in a column, all rows together.
  public func total(column: Int) -> Int {
    counts.reduce(0) { $0 + $1[column] }
  }

  /// Audits in all cells.
  public var total: Int {
    rows.indices.reduce(0) { $0 + total(row: $1) }
  }

  /// How many in N of the column's item are favourable, among the audits with one outcome of the
  /// row's; `nil` for the row of what stands beside N, and for items without a favourable side.
  public func favourable(row: Int) -> Proportion? {
    guard rows[row] != nil, columnItem.kind.hasFavourable else { return nil }
    let inN = columns.indices.filter { columns[$0] != nil }
    let n = inN.filter { columns[$0]?.place == .favourable }.reduce(0) { $0 + counts[row][$1] }
    return Proportion(n: n, of: inN.reduce(0) { $0 + counts[row][$1] })
  }
}

extension Figures {
  /// Puts the answers behind two figures against each other.
  ///
  /// - Parameters:
  ///   - row: One of these figures; its team and round decide whose audits are counted.
  ///   - column: Another item's figure, of the same team and round.
  /// - Returns: `nil` where no audit has both items.
  public func cross(_ row: Figure, against column: Figure) -> CrossTable? {
    guard let rowPosition = measured.all.firstIndex(where: { $0.item.meaning == row.meaning }),
      let columnPosition = measured.all.firstIndex(where: { $0.item.meaning == column.meaning })
    else { return nil }
    let rows = row.counts.map { Optional($0.outcome) } + [nil]
    let columns = column.counts.map { Optional($0.outcome) } + [nil]
    var counts = Array(repeating: 0, count: rows.count * columns.count)
    var isEmpty = true
    let places = measured.places(of: rowPosition, and: columnPosition)
    let rowIndexes = OutcomePositions(in: rows, of: row.item)
    let columnIndexes = OutcomePositions(in: columns, of: column.item)
    let versions = self.columns.templates.map { measured.version(of: $0).flatMap { places[$0] } }
    let isRound = self.columns.rounds.map { request.grouping == .together || $0 == row.round }
    counts.withUnsafeMutableBufferPointer { counts in
      self.columns.forEach(of: row.team) { index, codes, rows, bytes in
        guard isRound[Int(codes.round)], let place = versions[Int(codes.template)] else { return }
        isEmpty = false
        let start = Int(rows[Int(codes.row)].outcomes)
        let row = rowIndexes.position(of: bytes[start + place.one]) {
          audits[index].outcome(at: place.one)
        }
        let column = columnIndexes.position(of: bytes[start + place.other]) {
          audits[index].outcome(at: place.other)
        }
        if let row, let column { counts[row * columns.count + column] += 1 }
      }
    }
    guard !isEmpty else { return nil }
    return CrossTable(
      rowItem: row.item,
      columnItem: column.item,
      rows: rows,
      columns: columns,
      counts: rows.indices.map { row in
        Array(counts[row * columns.count..<(row + 1) * columns.count])
      }
    )
  }
}

/// Finds the position of an audit's outcome of an item among some outcomes in N; the last of them is
/// `nil`, for whatever stands beside N.
///
/// Looked up once for each code: most of a hundred thousand audits are found by one byte.
private struct OutcomePositions {
  private let outcomes: [Outcome?]

  /// By the codes; negative where the outcome is not among these.
  private let byCode: [Int]

  init(in outcomes: [Outcome?], of item: Item) {
    let options = item.kind.optionIDs
    self.outcomes = outcomes
    byCode = (0..<OutcomeCode.hasDetail).map { code in
      OutcomeCode.outcome(code, options: options)
        .flatMap { outcomes.firstIndex(of: $0.inN) } ?? -1
    }
  }

  /// - Parameters:
  ///   - byte: Of the outcome, as ``OutcomeCode`` has it.
  ///   - whole: Gives the outcome where its byte does not say everything.
  /// - Returns: `nil` where the outcome is not among these.
  @inline(__always)
  func position(of byte: UInt8, _ whole: () -> ItemOutcome) -> Int? {
    let code = byte & ~OutcomeCode.hasDetail
    if code == OutcomeCode.tallied { return outcomes.firstIndex(of: whole().outcome.inN) }
    let position = byCode[Int(code)]
    return position < 0 ? nil : position
  }
}

extension Outcome {
  /// The outcome where it counts in N; `nil` beside N.
  fileprivate var inN: Outcome? {
    place == .outside ? nil : self
  }
}
