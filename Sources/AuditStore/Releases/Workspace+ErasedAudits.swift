import AuditModel

/// A release whose record names audits of which no file is left.
public struct ReleaseOfErased: Hashable, Sendable {
  public let release: Release

  /// At least one.
  public let audits: Set<Audit.ID>
}

extension Workspace {
  /// The releases that name audits whose files are gone; stand-ins name nothing.
  public func releasesOfErased() throws(WorkspaceError) -> [ReleaseOfErased] {
    let held = Set(try auditIDs())
    return records(Release.self).usable.compactMap { release in
      let gone = release.publication.sides.keys.filter {
        !held.contains($0) && !AuditID.isStandIn($0)
      }
      return gone.isEmpty ? nil : ReleaseOfErased(release: release, audits: Set(gone))
    }
  }

  /// Puts stand-ins in place of the ids of erased audits, in every release.
  ///
  /// On which side of each count such an audit stood is kept, for what was published must not give others
  /// away; which audit it was is not. A release never changes in any other way.
  ///
  /// - Returns: What was found.
  /// - Throws: When a record cannot be written; those before it are done.
  public func forgetErased() throws(WorkspaceError) -> [ReleaseOfErased] {
    let found = try releasesOfErased()
    for one in found {
      try Folder.trying { () throws(FileError) in
        try RecordFiles<Release>(in: root).replace(one.release.forgetting(one.audits))
      }
    }
    return found
  }

  /// What `check` says of them.
  var releaseRemarks: [InputError] {
    ((try? releasesOfErased()) ?? []).map { .namesErased($0) }
  }
}

extension Release {
  /// One laptop may have forgotten an audit that the other still names.
  public func says(_ other: Release) -> Bool {
    let (own, others) = (publication.sides.keys, other.publication.sides.keys)
    return forgetting(own) == other.forgetting(others)
  }

  /// The release with stand-ins in place of these audits' ids.
  func forgetting(_ audits: some Sequence<Audit.ID>) -> Release {
    let standIns = audits.map { ($0, AuditID.standIn(for: $0)) }
    return Release(
      id: id,
      at: at,
      by: by,
      round: round,
      team: team,
      framework: framework,
      language: language,
      format: format,
      decidedBy: decidedBy,
      digest: digest,
      publication: publication.renamed(Dictionary(standIns) { first, _ in first }),
      unknown: unknown
    )
  }
}

extension InputError {
  fileprivate static func namesErased(_ found: ReleaseOfErased) -> InputError {
    let count = found.audits.count
    return InputError(
      place: "\(Release.folder)/\(found.release.id).json",
      problem: Phrase(
        en: "the release names \(count) \(count == 1 ? "audit" : "audits")"
          + " of which no file is here",
        cy: "mae'r cyhoeddiad yn enwi \(count) archwiliad nad oes ffeil ohonynt yma"
      ),
      remedy: Phrase(
        en: "bring the files back; or where they were erased, forget their ids with caseaudit"
          + " releases --forget-erased",
        cy: "dewch â'r ffeiliau yn ôl; neu lle cawsant eu dileu, anghofiwch eu rhifau â caseaudit"
          + " releases --forget-erased"
      ),
      severity: .warning
    )
  }
}
