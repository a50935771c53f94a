import ArgumentParser
import AuditModel
import AuditStore

import struct ArgumentParser.Option

/// From the index on disk to every figure by team and item, without a look at the files.
struct FoldMeasure: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "fold")

  @Argument var workspace: String
  @Option var `repeat` = 5
  @Option var team: String?
  @Option var round: String?
  @Option var ageBand: String?
  @Option var status: String?
  @Option var from: String?
  @Option var to: String?

  func run() throws {
    let workspace = try Workspace.open(at: workspace)
    let filter = AuditFilter(
      rounds: round.map { [$0] },
      teams: team.map { [$0] },
      ageBands: ageBand.flatMap(AgeBand.init(rawValue:)).map { [$0] },
      statuses: status.flatMap(CaseStatus.init(rawValue:)).map { [$0] },
      from: from.flatMap { Day($0) },
      to: to.flatMap { Day($0) }
    )
    if workspace.indexedAudits() == nil { workspace.keep(try workspace.scoreAll()) }
    var timing = Timing()
    var (audits, figures) = (0, 0)
    for _ in 0..<`repeat` {
      try timing.time {
        guard let known = workspace.indexedAudits(matching: filter) else {
          throw ValidationError("there is no index, and none can be made")
        }
        let counted = Figures(
          of: known,
          FigureRequest(
            templates: workspace.pinned.map(\.template),
            rounds: workspace.rounds,
            teams: workspace.settings.teams.map(\.id),
            grouping: .together
          )
        )
        (audits, figures) = (known.count, counted.items.count)
      }
    }
    timing.report(["audits": audits, "figures": figures])
  }
}
