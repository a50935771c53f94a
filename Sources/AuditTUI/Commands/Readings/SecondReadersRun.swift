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
    let report = Report(
      seconds: seconds,
      new: begun.new,
      present: begun.present,
      isInRound: !described.cases.drawn.isEmpty
    )
    try tell(report, asJSON: asJSON, surroundings)
  }

  private struct Report {
    let seconds: [SecondReading]
    let new: [Audit]
    let present: [Audit.ID]

    /// Whether the round lists its cases, and so who reads them again.
    let isInRound: Bool
  }

  private func tell(
    _ report: Report,
    asJSON: Bool,
    _ surroundings: Surroundings
  ) throws(CommandFailure) {
    guard !asJSON else { return try surroundings.print(json: json(report).text()) }
    let (new, present) = (report.new.count, report.present.count)
    try surroundings.print(
      lines: report.seconds.map { "\($0.reference)  \($0.reader)" }
        + (report.isInRound ? [] : [surroundings.text(.notInRound(round))])
        + [surroundings.text(.drawn(report.seconds.count, readers, new: new, present: present))]
    )
  }

  /// `{"format": 1, "round": …, "share": …, "seed": …, "cases": […], "begun": […], "present": […],
  /// "inRound": …}`; `inRound` is false where the round does not list its cases, and so no readers.
  private func json(_ report: Report) -> JSON {
    .object([
      "format": .integer(1), "round": .string(round), "share": .integer(readers.share),
      "seed": .number(String(readers.seed)),
      "cases": .array(
        report.seconds.map {
          .object(["reference": .string($0.reference), "reader": .string($0.reader)])
        }
      ),
      "begun": .array(report.new.map { .string($0.id) }),
      "present": .array(report.present.map(JSON.string)), "inRound": .bool(report.isInRound),
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

  fileprivate static func notInRound(_ round: Round.ID) -> Phrase {
    Phrase(
      en: "The round '\(round)' does not list its cases, so its file stays as it is: who reads "
        + "again stands in the second readings alone.",
      cy: "Nid yw'r rownd '\(round)' yn rhestru ei hachosion, felly mae ei ffeil yn aros fel y "
        + "mae: yn yr ail ddarlleniadau'n unig y mae pwy sy'n ail-ddarllen."
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
