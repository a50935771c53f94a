import Dispatch

/// Audits whose rounds, teams and templates are numbers, worked out on several cores: each numbers a part
/// for itself, and the parts are then brought together.
struct NumberedAudits<RoundName: Hashable & Sendable, TeamName: Hashable & Sendable> {
  /// One for each audit, in their order.
  let codes: [AuditColumns.Codes]

  /// What the numbers mean, in the order in which it came up.
  let names: NamesOfPart<RoundName, TeamName>

  /// - Parameters:
  ///   - parts: The positions of the audits, part after part, from 0 on without a gap.
  ///   - number: Writes the codes of a part, given by its position, and returns what they mean.
  init(
    _ parts: [Range<Int>],
    _ number:
      @Sendable (
        _ part: Int, UnsafeMutableBufferPointer<AuditColumns.Codes>
      ) -> NamesOfPart<RoundName, TeamName>
  ) {
    var names = NamesOfPart<RoundName, TeamName>()
    let count = parts.last?.upperBound ?? 0
    codes = [AuditColumns.Codes](unsafeUninitializedCapacity: count) { codes, written in
      // Every part writes in places of its own.
      nonisolated(unsafe) let codes = codes
      let numbered = Array(parts.indices).mapOnAllCores { number($0, codes) }
      names = numbered.first ?? names
      // The numbers of the first part are those of all.
      let later = numbered.dropFirst().map { names.add($0) }
      DispatchQueue.concurrentPerform(iterations: later.count) { position in
        for audit in parts[position + 1] { codes[audit] = later[position].code(codes[audit]) }
      }
      written = count
    }
    self.names = names
  }
}

/// What a part of some audits names.
struct NamesOfPart<RoundName: Hashable & Sendable, TeamName: Hashable & Sendable>: Sendable {
  var rounds = NamesInOrder<RoundName>()
  var teams = NamesInOrder<TeamName>()

  /// By their positions in a list of all.
  var templates = NamesInOrder<UInt32>()

  /// Adds what another part names; returns which numbers these have here.
  fileprivate mutating func add(_ other: NamesOfPart) -> NumbersOfPart {
    NumbersOfPart(
      rounds: other.rounds.all.map { rounds.place(of: $0) },
      teams: other.teams.all.map { teams.place(of: $0) },
      templates: other.templates.all.map { templates.place(of: $0) }
    )
  }
}

/// By a part's own numbers, those of all parts.
private struct NumbersOfPart: Sendable {
  let rounds: [UInt32]
  let teams: [UInt32]
  let templates: [UInt32]

  @inline(__always)
  func code(_ own: AuditColumns.Codes) -> AuditColumns.Codes {
    AuditColumns.Codes(
      row: own.row,
      team: teams[Int(own.team)],
      round: rounds[Int(own.round)],
      template: templates[Int(own.template)]
    )
  }
}

/// Names by the order in which they came up, each once.
struct NamesInOrder<Name: Hashable & Sendable>: Sendable {
  private(set) var all: [Name] = []
  private var places: [Name: UInt32] = [:]

  mutating func place(of name: Name) -> UInt32 {
    if let known = places[name] { return known }
    let place = UInt32(all.count)
    all.append(name)
    places[name] = place
    return place
  }
}

/// The places of numbers of a short list, so that each is looked up among names once.
struct Renumbering {
  private var places: [UInt32]

  init(count: Int) {
    places = Array(repeating: .max, count: count)
  }

  @inline(__always)
  mutating func place(of number: UInt32, in names: inout NamesInOrder<UInt32>) -> UInt32 {
    let known = places[Int(number)]
    if known != .max { return known }
    let place = names.place(of: number)
    places[Int(number)] = place
    return place
  }
}

extension NamesOfPart<Round.ID?, Team.ID> {
  /// Numbers the audits of a run.
  ///
  /// - Parameters:
  ///   - run: One of a list.
  ///   - rows: The list's.
  ///   - firstTemplate: Where the templates of the run's table begin among those of all.
  ///   - codes: Where the codes of all audits go.
  mutating func number(
    _ run: AuditList.Run,
    _ rows: [UInt32],
    firstTemplate: UInt32,
    in codes: UnsafeMutableBufferPointer<AuditColumns.Codes>
  ) {
    let table = run.table
    var ofTeams = [UInt32](repeating: .max, count: table.names.count)
    // Those of no round last.
    var ofRounds = [UInt32](repeating: .max, count: table.names.count + 1)
    var ofTemplates = [UInt32](repeating: .max, count: table.templates.count)
    table.rows.withUnsafeBufferPointer { audits in
      for audit in run.audits {
        let row = rows[audit]
        let facts = audits[Int(row)].facts
        let name = min(Int(facts.round), table.names.count)
        let template = Int(audits[Int(row)].template)
        if ofTeams[Int(facts.team)] == .max {
          ofTeams[Int(facts.team)] = teams.place(of: table.names[Int(facts.team)])
        }
        if ofRounds[name] == .max {
          ofRounds[name] = rounds.place(of: name < table.names.count ? table.names[name] : nil)
        }
        if ofTemplates[template] == .max {
          ofTemplates[template] = templates.place(of: firstTemplate + UInt32(template))
        }
        codes.initializeElement(
          at: audit,
          to: AuditColumns.Codes(
            row: row,
            team: ofTeams[Int(facts.team)],
            round: ofRounds[name],
            template: ofTemplates[template]
          )
        )
      }
    }
  }
}
