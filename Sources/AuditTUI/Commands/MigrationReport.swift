import AuditModel
import AuditStore

/// What a migration does, or did, to the audits of a round.
struct MigrationReport {
  let migration: Migration
  let round: Round.ID

  /// Whether it was done, and not only worked out.
  private(set) var isApplied = false

  /// The audits that are, or would be, migrated; in the order in which they were begun.
  private(set) var migrated: [MigratedAudit]

  /// The audits that stay on the old version, each with why.
  private(set) var stays: [Stay]
  let alreadyMigrated: Int
  let otherVersions: [Int: Int]

  /// How many audits were to be migrated and nobody came to, because a file could not be written.
  private(set) var notReached = 0

  /// The first file that could not be written; `nil` where all could.
  private(set) var failure: FileError?

  struct Stay {
    let audit: Audit
    let obstacle: MigrationObstacle
  }

  init(
    _ migration: Migration,
    round: Round.ID,
    migrated: [MigratedAudit],
    stays: [Stay] = [],
    alreadyMigrated: Int = 0,
    otherVersions: [Int: Int] = [:]
  ) {
    self.migration = migration
    self.round = round
    self.migrated = migrated
    self.stays = stays
    self.alreadyMigrated = alreadyMigrated
    self.otherVersions = otherVersions
  }

  init(_ migration: Migration, round: Round.ID, _ plan: MigrationPlan) {
    self.init(
      migration,
      round: round,
      migrated: plan.steps.compactMap { step in
        if case .migrates(_, let migrated) = step { migrated } else { nil }
      },
      stays: plan.steps.compactMap { step in
        guard case .stays(let audit, let obstacle) = step else { return nil }
        return Stay(audit: audit, obstacle: obstacle)
      },
      alreadyMigrated: plan.alreadyMigrated,
      otherVersions: plan.otherVersions
    )
  }

  /// From here on only what was done is told.
  mutating func begin() {
    isApplied = true
    notReached = migrated.count
    migrated = []
  }

  mutating func add(_ audit: MigratedAudit) {
    notReached -= 1
    migrated.append(audit)
  }

  mutating func add(_ audit: Audit, _ obstacle: MigrationObstacle) {
    notReached -= 1
    stays.append(Stay(audit: audit, obstacle: obstacle))
    if case .file(let error) = obstacle { failure = error }
  }
}

extension MigrationReport {
  /// The answers that are found under another id too.
  var moved: Int {
    migrated.flatMap(\.changes).count { !$0.moved.isEmpty }
  }

  /// The answers that stay under their old id alone, counted nowhere.
  var setAside: Int {
    migrated.flatMap(\.changes).count { $0.moved.isEmpty }
  }

  var kept: Int {
    migrated.reduce(0) { $0 + $1.kept }
  }

  var draftsAgain: Int {
    migrated.count { $0.becomesDraft }
  }
}

extension MigrationPlan {
  /// Whether the round has any audit of the template, in whichever version.
  var concernsAudits: Bool {
    !steps.isEmpty || alreadyMigrated > 0 || !otherVersions.isEmpty
  }

  /// Whether there is any audit to migrate.
  var migrates: Bool {
    steps.contains { step in
      if case .migrates = step { true } else { false }
    }
  }
}
