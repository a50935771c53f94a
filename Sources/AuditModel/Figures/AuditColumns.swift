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
    let parts = audits.parts
    let runs = audits.runs
    var templates = 0
    let firstTemplates = runs.map { run in
      defer { templates += run.table.templates.count }
      return UInt32(templates)
    }
    let positions = parts.map {
      runs[$0.lowerBound].audits.lowerBound..<runs[$0.upperBound - 1].audits.upperBound
    }
    let numbered = NumberedAudits(positions) { part, codes in
      var names = NamesOfPart<Round.ID?, Team.ID>()
      for run in parts[part] {
        names.number(runs[run], audits.rows, firstTemplate: firstTemplates[run], in: codes)
      }
      return names
    }
    let every = runs.flatMap(\.table.templates)
    self.audits = audits
    codes = numbered.codes
    rounds = numbered.names.rounds.all
    teams = numbered.names.teams.all
    self.templates = numbered.names.templates.all.map { every[Int($0)] }
  }

  /// The audits that stand at some positions, which ascend.
  func selecting(_ positions: [Int32]) -> AuditColumns {
    positions.count == audits.count ? self : AuditColumns(self, positions)
  }

  private init(_ whole: AuditColumns, _ positions: [Int32]) {
    let parts = AuditList.shares(of: positions.count)
    let numbered = NumberedAudits(parts) { part, chosen in
      var names = NamesOfPart<UInt32, UInt32>()
      whole.codes.withUnsafeBufferPointer { all in
        positions.withUnsafeBufferPointer { positions in
          var teams = Renumbering(count: whole.teams.count)
          var rounds = Renumbering(count: whole.rounds.count)
          var templates = Renumbering(count: whole.templates.count)
          for place in parts[part] {
            let codes = all[Int(positions[place])]
            chosen.initializeElement(
              at: place,
              to: Codes(
                row: codes.row,
                team: teams.place(of: codes.team, in: &names.teams),
                round: rounds.place(of: codes.round, in: &names.rounds),
                template: templates.place(of: codes.template, in: &names.templates)
              )
            )
          }
        }
      }
      return names
    }
    audits = whole.audits.selecting(positions)
    codes = numbered.codes
    teams = numbered.names.teams.all.map { whole.teams[Int($0)] }
    rounds = numbered.names.rounds.all.map { whole.rounds[Int($0)] }
    templates = numbered.names.templates.all.map { whole.templates[Int($0)] }
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
}
