import AuditModel
import AuditStore

extension WorkspaceFacts {
  /// What is known before teams, rules, templates and rounds have been read: none of them yet.
  init(_ title: WorkspaceTitle) {
    let calendar = WorkingCalendar(
      holidays: [],
      completeFrom: .distantPast,
      completeTo: .distantPast,
      name: ""
    )
    self.init(
      authority: title.authority,
      isSynthetic: title.isSynthetic,
      teams: [],
      rounds: [],
      templates: [],
      rules: Rules(timescales: .none, clocks: ClockRules(calendar: calendar)),
      targets: [:],
      awaitsTemplates: true
    )
  }

  /// What the screens need of a workspace, with the templates that can be pinned when an audit begins.
  init(_ workspace: Workspace, library: TemplateLibrary?) {
    let pinned = workspace.pinned.map(\.template)
    let others = workspace.templates(with: library).filter { !pinned.contains($0) }
    self.init(
      authority: workspace.settings.authority,
      isSynthetic: workspace.settings.isSynthetic,
      teams: workspace.settings.teams,
      rounds: workspace.rounds.byTime,
      templates: (pinned + others).sorted { ($0.id, $0.version) < ($1.id, $1.version) },
      rules: workspace.rules(),
      targets: workspace.settings.targets,
      shiftReaders: workspace.settings.showsShiftsToLead ? workspace.settings.lead : [],
      localRules: workspace.settings.localRules
    )
  }
}

extension Day {
  fileprivate static let distantPast: Day = "0001-01-01"
}
