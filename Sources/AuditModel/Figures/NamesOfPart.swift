/// What a part of some audits names.
struct NamesOfPart<RoundName: Hashable & Sendable, TeamName: Hashable & Sendable>: Sendable {
  var rounds = NamesInOrder<RoundName>()
  var teams = NamesInOrder<TeamName>()

  /// By their positions in a list of all.
  var templates = NamesInOrder<UInt32>()

  /// Adds what another part names; returns which numbers these have here.
  mutating func add(_ other: NamesOfPart) -> NumbersOfPart {
    NumbersOfPart(
      rounds: other.rounds.all.map { rounds.place(of: $0) },
      teams: other.teams.all.map { teams.place(of: $0) },
      templates: other.templates.all.map { templates.place(of: $0) }
    )
  }
}

/// By a part's own numbers, those of all parts.
struct NumbersOfPart: Sendable {
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
