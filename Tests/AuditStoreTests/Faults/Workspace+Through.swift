@testable import AuditStore

extension Workspace {
  /// The workspace with all its files reached through other calls; in another folder where one is
  /// named.
  func through(_ system: any SystemCalls, at other: String? = nil) throws -> Workspace {
    Workspace(
      path: other ?? path,
      settings: settings,
      timescales: timescales,
      calendar: calendar,
      pinned: pinned,
      ownTemplates: ownTemplates,
      rounds: rounds,
      warnings: warnings,
      unusable: unusable,
      root: try Folder.open(other ?? path, through: system),
      ahead: nil,
      documents: documents
    )
  }
}
