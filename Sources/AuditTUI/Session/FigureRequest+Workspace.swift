import AuditModel
import AuditStore

extension FigureRequest {
  /// Everything that can be counted in a workspace, round by round, until something narrows it.
  init(of workspace: Workspace) {
    self.init(
      templates: workspace.pinned.map(\.template),
      rounds: workspace.roundsByTime,
      teams: workspace.settings.teams.map(\.id),
      targets: workspace.settings.targets
    )
  }

  /// Everything that can be counted in a workspace, with the audits that are kept from somebody.
  init(of workspace: Workspace, shownTo auditor: String, among audits: [ScoredAudit]) {
    self.init(of: workspace)
    withheld = WithheldReadings(from: auditor, among: audits, rounds: workspace.rounds)
  }

  /// Everything that can be counted in the workspace that a screen knows.
  init(of workspace: WorkspaceFacts) {
    self.init(
      templates: workspace.templates,
      rounds: workspace.rounds,
      teams: workspace.teams.map(\.id),
      targets: workspace.targets
    )
  }
}
