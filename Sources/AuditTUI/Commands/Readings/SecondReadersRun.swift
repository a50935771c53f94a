import AuditModel
import AuditReport
import AuditStore

/// A share of a round that is given to second readers, from the command line.
struct SecondReadersRun {
  let readers: SecondReaders
  let round: Round.ID
  let auditor: String
  let device: String

  /// Draws the cases, writes their readers into the round and begins their second readings.
  func run(
    in workspace: Workspace,
    asJSON: Bool,
    _ surroundings: Surroundings
  ) throws(CommandFailure) {
    guard let described = workspace.rounds.first(where: { $0.id == round }) else {
      throw .unknown(
        round,
        of: Phrase(en: "round", cy: "rownd"),
        among: workspace.rounds.map(\.id)
      )
    }
    let audits = try CommandFailure.trying { () throws(WorkspaceError) in
      try workspace.scoreAll()
    }.audits.filter { $0.round == round }
    let given = described.secondReaders(among: audits)
    let seconds = readers.draw(from: described.casesToDraw(among: audits), given: given)
    guard !seconds.isEmpty else { throw CommandFailure([.nothingToRead(round)], .faults) }
    guard let assigned = described.keepingSeconds(given).assigning(seconds) else {
      throw CommandFailure([.assignedAlready(round)], .faults)
    }
    let begun = try CommandFailure.trying { () throws(WorkspaceError) in
      var workspace = workspace
      if assigned != described { try workspace.replace(described, with: assigned) }
      return try workspace.begin(
        seconds,
        among: audits,
        stamp: Stamp(at: .now, by: auditor, device: device),
        today: Now.system.today
      )
    }
    try tell(seconds, new: begun.new, present: begun.present, asJSON: asJSON, surroundings)
  }

  private func tell(
    _ seconds: [SecondReading],
    new: [Audit],
    present: [Audit.ID],
    asJSON: Bool,
    _ surroundings: Surroundings
  ) throws(CommandFailure) {
    guard !asJSON else {
      return try surroundings.print(json: json(seconds, new: new, present: present).text())
    }
    try surroundings.print(
      lines: seconds.map { "\($0.reference)  \($0.reader)" }
        + [
          surroundings.text(
            .drawn(seconds.count, readers, new: new.count, present: present.count)
          )
        ]
    )
  }

  /// `{"format": 1, "round": …, "share": …, "seed": …, "cases": […], "begun": […], "present": […]}`.
  private func json(_ seconds: [SecondReading], new: [Audit], present: [Audit.ID]) -> JSON {
    .object([
      "format": .integer(1), "round": .string(round), "share": .integer(readers.share),
      "seed": .number(String(readers.seed)),
      "cases": .array(
        seconds.map {
          .object(["reference": .string($0.reference), "reader": .string($0.reader)])
        }
      ),
      "begun": .array(new.map { .string($0.id) }), "present": .array(present.map(JSON.string)),
    ])
  }
}

extension Round {
  /// The cases of the round in its order, and who has each first: those that were drawn for it; where
  /// none was, those that have an audit.
  fileprivate func casesToDraw(
    among audits: [ScoredAudit]
  ) -> [(reference: String, auditor: String?)] {
    let firsts = audits.filter { $0.reading == .first }
    let auditors = Dictionary(firsts.map { ($0.reference, $0.auditor) }) { first, _ in first }
    if !cases.drawn.isEmpty {
      return cases.drawn.map { ($0.reference, auditors[$0.reference] ?? $0.auditor) }
    }
    var seen: Set<String> = []
    return firsts.filter { seen.insert($0.reference).inserted }.map { ($0.reference, $0.auditor) }
  }
}

extension Phrase {
  fileprivate static func nothingToRead(_ round: Round.ID) -> Phrase {
    Phrase(
      en: "the round '\(round)' has no case that one of these readers could read again",
      cy: "nid oes gan y rownd '\(round)' achos y gallai un o'r darllenwyr hyn ei ail-ddarllen"
    )
  }

  fileprivate static func assignedAlready(_ round: Round.ID) -> Phrase {
    Phrase(
      en: "the round '\(round)' has its second readers already: change the round's file",
      cy: "mae gan y rownd '\(round)' ei hail ddarllenwyr eisoes: newidiwch ffeil y rownd"
    )
  }

  fileprivate static func drawn(
    _ count: Int,
    _ readers: SecondReaders,
    new: Int,
    present: Int
  ) -> Phrase {
    Phrase(
      en: "Drawn with seed \(readers.seed), \(readers.share)% of the cases: \(count). Second "
        + "readings begun: \(new), begun before: \(present).",
      cy: "Tynnwyd â hedyn \(readers.seed), \(readers.share)% o'r achosion: \(count). Ail "
        + "ddarlleniadau a ddechreuwyd: \(new), cynt: \(present)."
    )
  }
}
