import ArgumentParser
import AuditModel
import AuditStore

extension Finding.Side: ExpressibleByArgument {}

/// Writes down what was decided about an item of a round.
struct FindingsChange {
  private let finding: FindingOptions

  init(_ finding: FindingOptions) {
    self.finding = finding
  }

  /// Writes it down; `text` and the role are looked through for what could tell who somebody is.
  func make(
    _ did: FindingDecision.Deed,
    saying text: String,
    in surroundings: inout Surroundings
  ) throws(CommandFailure) {
    let workspace = try surroundings.openWorkspace()
    let described = try workspace.round(named: finding.round)
    let (item, side, by) = (finding.item, finding.side, finding.by)
    let templates = workspace.pinned.map(\.template)
    let items = templates.filter {
      described.templates.isEmpty || described.templates.contains($0.id)
    }
    .flatMap(\.items).map(\.id)
    guard items.contains(item) else {
      throw .unknown(item, of: Phrase(en: "item", cy: "eitem"), among: Set(items).sorted())
    }
    for found in [text, by].flatMap({ PersonalData.found(in: $0, isPrinted: true) }) {
      surroundings.say(.looksLike(found.kind, found.words))
    }
    let matter = FindingDecision.Matter(item: item, side: side)
    let decision = FindingDecision(
      id: AuditID.make(at: .now),
      parents: workspace.records(FindingDecision.self).usable.heads(of: matter, in: described.id),
      round: described.id,
      item: item,
      side: side,
      did: did,
      by: by.trimmed,
      recordedAt: Now.system.timestamp,
      recordedBy: finding.auditor.id(in: surroundings)
    )
    do throws(FileError) {
      try workspace.add(decision)
    } catch {
      throw CommandFailure(error)
    }
    try surroundings.print(lines: [surroundings.text(.writtenDown(decision))])
  }
}

extension Workspace {
  /// How each matter of a round stands, by what had been written down until a time in UTC; records
  /// with mistakes are said and left out.
  func findingDecisions(
    in round: Round.ID,
    recordedUntil time: String? = nil,
    _ surroundings: Surroundings
  ) -> [FindingDecision.Matter: FindingDecision] {
    let found = records(FindingDecision.self)
    surroundings.say(found.setAside.map(Phrase.init))
    return found.usable.recorded(until: time).standing(in: round)
  }
}

extension Phrase {
  fileprivate static func writtenDown(_ decision: FindingDecision) -> Phrase {
    let (item, side) = (decision.item, decision.side.phrase)
    return switch decision.did {
    case .taken:
      Phrase(
        en: "'\(item)' is reported as: \(side.en)",
        cy: "adroddir '\(item)' fel: \(side.cy)"
      )
    case .refused:
      Phrase(
        en: "'\(item)' is not reported as: \(side.en)",
        cy: "nid adroddir '\(item)' fel: \(side.cy)"
      )
    }
  }
}
