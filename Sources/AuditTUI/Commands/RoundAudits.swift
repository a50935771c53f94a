import AuditModel
import AuditStore

/// The figures of one round, and the audits behind them, whole.
struct RoundAudits {
  let figures: Figures

  /// In the order of their ids.
  let audits: [StoredAudit]

  /// Whether every file of the workspace could be used; one that could not may belong to the round.
  let isWhole: Bool

  /// Every audit of the workspace.
  let all: [ScoredAudit]

  /// `team` is the only one whose audits are counted; `nil` is all.
  ///
  /// - Throws: When the audits cannot be read.
  init(
    of round: Round,
    team: Team.ID? = nil,
    in workspace: Workspace,
    _ surroundings: Surroundings
  ) throws(CommandFailure) {
    let scored = try ScoredWorkspace(workspace, in: surroundings)
    defer { scored.keep() }
    all = scored.audits
    isWhole = scored.isWhole
    var request = FigureRequest(of: workspace)
    request.filter = AuditFilter(rounds: [round.id], teams: team.map { [$0] })
    figures = Figures(of: scored.list, request)
    let names = figures.audits.map { "\($0.id).json" }
    let read = try CommandFailure.trying { () throws(WorkspaceError) in
      try workspace.load(fileNames: names) { $0 }
    }
    audits = read.loaded.audits.sorted { $0.id < $1.id }
  }

  /// Of the audits as they were read: of a line for each, its id and the digest of its bytes.
  var digest: Digest {
    Digest(of: audits.map { "\($0.id) \($0.bytesDigest.text)\n" }.joined().utf8)
  }
}
