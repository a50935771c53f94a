/// Where audits stand and what they belong to, as numbers beside one another.
///
/// Counting a hundred thousand audits by their rounds, teams and templates compares no text with it.
/// Takes a millisecond or two and sixteen bytes for each audit.
struct AuditColumns: Sendable {
  let audits: AuditList

  /// The rounds that the audits name, each once, in the order in which they came up; `nil` is among
  /// them where an audit belongs to none.
  let rounds: [Round.ID?]

  /// As ``rounds``.
  let teams: [Team.ID]

  /// The versions of templates that the audits answer; one may stand there twice.
  let templates: [AnsweredTemplate]

  /// One for each audit, in their order.
  let codes: [Codes]

  let teamPositions = TeamPositions()

  /// Which audits stand in one table behind one another.
  var runs: [AuditList.Run] { audits.runs }

  /// An audit's positions in the lists above.
  struct Codes: Sendable {
    let row: UInt32
    let team: UInt32
    let round: UInt32
    let template: UInt32
  }

  init(_ audits: AuditList) {
    var (rounds, teams, templates) = (Places<Round.ID?>(), Places<Team.ID>(), [AnsweredTemplate]())
    self.audits = audits
    codes = [Codes](unsafeUninitializedCapacity: audits.count) { codes, count in
      for run in audits.runs {
        let table = run.table
        var ofTeams = [UInt32](repeating: .max, count: table.names.count)
        // Those of no round last.
        var ofRounds = [UInt32](repeating: .max, count: table.names.count + 1)
        var ofTemplates = [UInt32](repeating: .max, count: table.templates.count)
        table.rows.withUnsafeBufferPointer { rows in
          for audit in run.audits {
            let row = audits.rows[audit]
            let facts = rows[Int(row)].facts
            let name = min(Int(facts.round), table.names.count)
            let template = Int(rows[Int(row)].template)
            if ofTeams[Int(facts.team)] == .max {
              ofTeams[Int(facts.team)] = teams.place(of: table.names[Int(facts.team)])
            }
            if ofRounds[name] == .max {
              ofRounds[name] = rounds.place(of: name < table.names.count ? table.names[name] : nil)
            }
            if ofTemplates[template] == .max {
              ofTemplates[template] = UInt32(templates.count)
              templates.append(table.templates[template])
            }
            codes.initializeElement(
              at: audit,
              to: Codes(
                row: row,
                team: ofTeams[Int(facts.team)],
                round: ofRounds[name],
                template: ofTemplates[template]
              )
            )
          }
        }
      }
      count = audits.count
    }
    (self.rounds, self.teams, self.templates) = (rounds.names, teams.names, templates)
  }

  /// The audits that stand at some positions, which ascend.
  func selecting(_ positions: [Int]) -> AuditColumns {
    positions.count == audits.count ? self : AuditColumns(self, positions)
  }

  private init(_ whole: AuditColumns, _ positions: [Int]) {
    var teams = Renumbering(count: whole.teams.count)
    var rounds = Renumbering(count: whole.rounds.count)
    var templates = Renumbering(count: whole.templates.count)
    audits = whole.audits.selecting(positions)
    codes = [Codes](unsafeUninitializedCapacity: positions.count) { chosen, count in
      whole.codes.withUnsafeBufferPointer { all in
        for position in positions {
          let codes = all[position]
          chosen.initializeElement(
            at: count,
            to: Codes(
              row: codes.row,
              team: teams.place(of: codes.team),
              round: rounds.place(of: codes.round),
              template: templates.place(of: codes.template)
            )
          )
          count += 1
        }
      }
    }
    self.teams = teams.order.map { whole.teams[Int($0)] }
    self.rounds = rounds.order.map { whole.rounds[Int($0)] }
    self.templates = templates.order.map { whole.templates[Int($0)] }
  }

  /// Goes through the audits in their order.
  ///
  /// - Parameters:
  ///   - part: Only these of the ``runs``; `nil` is all.
  ///   - take: Given the position among the audits, the codes, and all rows and bytes of the table that
  ///     the audit stands in.
  @inline(__always)
  func forEach(
    in part: Range<Int>? = nil,
    _ take: (
      Int, Codes, UnsafeBufferPointer<AuditTable.Row>, UnsafeBufferPointer<UInt8>
    ) -> Void
  ) {
    codes.withUnsafeBufferPointer { codes in
      for run in runs[part ?? runs.indices] {
        run.table.rows.withUnsafeBufferPointer { rows in
          run.table.bytes.withUnsafeBufferPointer { bytes in
            for audit in run.audits { take(audit, codes[audit], rows, bytes) }
          }
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
  private static let few = 4000
}

/// Names by the order in which they came up, each once.
private struct Places<Name: Hashable> {
  private(set) var names: [Name] = []
  private var positions: [Name: UInt32] = [:]

  mutating func place(of name: Name) -> UInt32 {
    if let known = positions[name] { return known }
    let position = UInt32(names.count)
    names.append(name)
    positions[name] = position
    return position
  }
}

/// Numbers of a short list by the order in which they came up.
private struct Renumbering {
  /// The numbers that came up.
  private(set) var order: [UInt32] = []
  private var places: [UInt32]

  init(count: Int) {
    places = Array(repeating: .max, count: count)
  }

  @inline(__always)
  mutating func place(of number: UInt32) -> UInt32 {
    let known = places[Int(number)]
    if known != .max { return known }
    let place = UInt32(order.count)
    order.append(number)
    places[Int(number)] = place
    return place
  }
}
