import AuditModel

extension Workspace {
  /// Works out what a migration does to the audits of a round; writes nothing.
  ///
  /// - Returns: A step for every audit of the round that answers the old version. One that was
  ///   migrated before is counted and left alone, so that an interrupted migration is finished by
  ///   doing it again.
  /// - Throws: When the audits cannot be listed, or what is being typed into them.
  public func plan(
    _ migration: Migration,
    round: Round.ID
  ) throws(WorkspaceError) -> MigrationPlan {
    let reference = reference(to: migration.new)
    let described = rounds.first { $0.id == round }
    let asked = described.map(migration.asked) ?? migration
    let typed = try Folder.trying { () throws(FileError) in try journalledWords() }
    let loaded = try loadAll(as: { stored -> StoredAudit? in
      let audit = stored.audit
      return audit.round == round && audit.template.id == migration.old.id ? stored : nil
    })
    let audits = loaded.audits.compactMap { $0 }
    let versions = Dictionary(grouping: audits, by: \.audit.template.version).mapValues(\.count)
    let known = [migration.old.version, migration.new.version]
    return MigrationPlan(
      steps: audits.filter { $0.audit.template.version == migration.old.version }.map { stored in
        if let obstacle = obstacle(to: migration, of: stored, typed) {
          return .stays(stored.audit, obstacle)
        }
        let migrated = stored.audit.migrated(by: asked, to: reference, timescales: timescales)
        return .migrates(stored, migrated)
      },
      alreadyMigrated: versions[migration.new.version] ?? 0,
      otherVersions: versions.filter { !known.contains($0.key) },
      setAside: loaded.setAside
    )
  }

  /// Writes a migrated audit in the place of the one that was read, with an event for the template,
  /// one for each answer that moved, and one where the audit is a draft again.
  ///
  /// The new version is pinned before: ``pin(_:)``. What somebody else saved or types meanwhile is
  /// never overwritten, and no second version is kept: the audit can be migrated again.
  ///
  /// - Returns: The audit as it now stands in its file.
  /// - Throws: Why it stays as it was.
  public func migrate(
    _ stored: StoredAudit,
    to migrated: MigratedAudit,
    stamp: Stamp
  ) throws(MigrationObstacle) -> StoredAudit {
    var next = migrated.after.recordingChanges(since: stored.audit, stamp: stamp)
    next.revision = stored.audit.revision + 1
    var bytes: [UInt8] = []
    next.json.appendText(to: &bytes)
    let isTypedInto: Bool
    let replacement: Replacement
    do throws(FileError) {
      isTypedInto = try journalledWords(of: stored.id).stand(beside: stored.audit)
    } catch {
      throw .file(error)
    }
    if isTypedInto { throw .unsavedWords }
    do throws(FileError) {
      replacement = try replace(next.id, with: bytes, expecting: stored.version)
    } catch {
      throw .file(error)
    }
    switch replacement {
    case .written:
      return StoredAudit(audit: next, version: FileVersion(of: bytes))
    case .changed: throw .changedMeanwhile
    case .removed: throw .removedMeanwhile
    }
  }

  /// What an audit that answers the template names, whether it is pinned yet or not.
  private func reference(to template: Template) -> Audit.TemplateReference {
    pinnedTemplate(template.id, version: template.version)?.reference
      ?? Audit.TemplateReference(
        id: template.id,
        version: template.version,
        digest: template.digest.text
      )
  }

  private func obstacle(
    to migration: Migration,
    of stored: StoredAudit,
    _ typed: JournalledWords
  ) -> MigrationObstacle? {
    if stored.isReadOnly { return .readOnly }
    let audit = stored.audit
    let pinned = pinnedTemplate(audit.template.id, version: audit.template.version)
    if pinned?.digest != audit.template.digest { return .templateChanged }
    if typed.stand(beside: audit) { return .unsavedWords }
    if !audit.waiting.isEmpty { return .contested }
    let answered = audit.answersToNewItems(of: migration)
    return answered.isEmpty ? nil : .answersNewItems(answered)
  }
}
