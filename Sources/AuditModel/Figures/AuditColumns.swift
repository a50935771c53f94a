/// Where audits stand and what they belong to, as numbers beside one another.
///
/// Counting a hundred thousand audits by their rounds, teams and templates compares no text with it.
/// Takes a few milliseconds and sixteen bytes for each audit.
struct AuditColumns: Sendable {
  /// The rounds that the audits name, each once, in the order in which they came up; `nil` is among
  /// them where an audit belongs to none.
  private(set) var rounds: [Round.ID?] = []

  /// As ``rounds``.
  private(set) var teams: [Team.ID] = []

  /// The versions of templates that the audits answer; one may stand there twice.
  private(set) var templates: [AnsweredTemplate] = []

  /// One for each audit, in their order.
  private(set) var codes: [Codes] = []

  /// Which audits stand in one table behind one another.
  private(set) var runs: [Run] = []

  let teamPositions = TeamPositions()

  /// An audit's positions in the lists above.
  struct Codes: Sendable {
    let row: UInt32
    let team: UInt32
    let round: UInt32
    let template: UInt32
  }

  struct Run: Sendable {
    let table: AuditTable

    /// Positions among the audits.
    let audits: Range<Int>
  }

  init(_ audits: [ScoredAudit]) {
    codes.reserveCapacity(audits.count)
    var roundPositions: [Round.ID?: UInt32] = [:]
    var teamPositions: [Team.ID: UInt32] = [:]
    var start = 0
    while start < audits.count {
      let table = audits[start].table
      var places = PlacesInTable(table)
      var end = start
      table.rows.withUnsafeBufferPointer { rows in
        while end < audits.count, audits[end].table === table {
          let row = audits[end].row
          let facts = rows[row].facts
          codes.append(
            Codes(
              row: UInt32(row),
              team: places.team(facts.team) { Self.position(of: $0, in: &teams, &teamPositions) },
              round: places.round(facts.round) {
                Self.position(of: $0, in: &rounds, &roundPositions)
              },
              template: places.template(rows[row].template) {
                templates.append($0)
                return UInt32(templates.count - 1)
              }
            )
          )
          end += 1
        }
      }
      runs.append(Run(table: table, audits: start..<end))
      start = end
    }
  }

  /// Goes through the audits in their order.
  ///
  /// - Parameters:
  ///   - part: Only these of the ``runs``; `nil` is all.
  ///   - take: Given the position among the audits, the codes, and all rows and bytes of the table that
  ///     the audit stands in.
  func forEach(
    in part: Range<Int>? = nil,
    _ take: (
      Int, Codes, UnsafeBufferPointer<AuditTable.Row>, UnsafeBufferPointer<UInt8>
    ) -> Void
  ) {
    for run in runs[part ?? runs.indices] {
      run.table.rows.withUnsafeBufferPointer { rows in
        run.table.bytes.withUnsafeBufferPointer { bytes in
          for audit in run.audits { take(audit, codes[audit], rows, bytes) }
        }
      }
    }
  }

  /// The runs in parts of about as many audits, for several cores; one where they are few, none where
  /// there are none.
  var parts: [Range<Int>] {
    let count = min(4, max(1, codes.count / AuditColumns.few))
    let ends = (1...count).map { part in
      runs.firstIndex { $0.audits.upperBound >= codes.count * part / count }.map { $0 + 1 } ?? 0
    }
    return zip([0] + ends, ends).map { $0..<$1 }.filter { !$0.isEmpty }
  }

  /// So many audits are counted before another core has begun.
  private static let few = 10_000

  private static func position<Name: Hashable>(
    of name: Name,
    in names: inout [Name],
    _ positions: inout [Name: UInt32]
  ) -> UInt32 {
    if let known = positions[name] { return known }
    let position = UInt32(names.count)
    names.append(name)
    positions[name] = position
    return position
  }
}

/// What the numbers of one table have come to so far.
private struct PlacesInTable {
  private let table: AuditTable

  /// By the positions of the table's names; rounds with none last.
  private var teams: [UInt32]
  private var rounds: [UInt32]
  private var templates: [UInt32]

  private static let unknown = UInt32.max

  init(_ table: AuditTable) {
    self.table = table
    teams = Array(repeating: Self.unknown, count: table.names.count)
    rounds = Array(repeating: Self.unknown, count: table.names.count + 1)
    templates = Array(repeating: Self.unknown, count: table.templates.count)
  }

  mutating func team(_ number: UInt32, _ find: (Team.ID) -> UInt32) -> UInt32 {
    let known = teams[Int(number)]
    if known != Self.unknown { return known }
    let place = find(table.names[Int(number)])
    teams[Int(number)] = place
    return place
  }

  mutating func round(_ number: UInt32, _ find: (Round.ID?) -> UInt32) -> UInt32 {
    let index = number == PackedFacts.noRound ? table.names.count : Int(number)
    let known = rounds[index]
    if known != Self.unknown { return known }
    let place = find(number == PackedFacts.noRound ? nil : table.names[index])
    rounds[index] = place
    return place
  }

  mutating func template(_ number: UInt16, _ find: (AnsweredTemplate) -> UInt32) -> UInt32 {
    let known = templates[Int(number)]
    if known != Self.unknown { return known }
    let place = find(table.templates[Int(number)])
    templates[Int(number)] = place
    return place
  }
}
