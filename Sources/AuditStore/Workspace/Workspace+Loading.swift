import AuditModel

extension Workspace {
  /// The ids of all audits, sorted, which is the order in which they were begun.
  ///
  /// A file whose name is no id is left out; ``loadAll(progress:)`` sets it aside with a message.
  public func auditIDs() throws(WorkspaceError) -> [Audit.ID] {
    try auditFileNames().compactMap(Workspace.auditID)
  }

  /// Reads one audit.
  public func load(_ id: Audit.ID) throws(WorkspaceError) -> StoredAudit {
    let folder = try Folder.trying { () throws(FileError) in try root.folder(Part.audits) }
    return try load(fileNamed: "\(id).json", in: folder)
  }

  /// The names of the files in which audits should be.
  func auditFileNames() throws(WorkspaceError) -> [String] {
    guard root.contains(Part.audits) else { return [] }
    return try Folder.trying { () throws(FileError) in
      try root.folder(Part.audits).names(endingIn: ".json")
    }
  }

  func load(fileNamed name: String, in folder: Folder) throws(WorkspaceError) -> StoredAudit {
    let place = "\(Part.audits)/\(name)"
    guard let id = Workspace.auditID(name) else { throw WorkspaceError(.noAuditName(place)) }
    let bytes = try Folder.trying { () throws(FileError) in try folder.read(name) }
    do throws(InputErrors) {
      let reading = try Audit.read(bytes, file: place)
      let audit = reading.value.audit
      guard audit.id == id else { throw InputErrors([.otherName(place, should: audit.id)]) }
      if let file = unusable.file(under: audit) { throw InputErrors([.standsOn(file, place)]) }
      return StoredAudit(
        audit: audit,
        version: FileVersion(of: bytes),
        isReadOnly: reading.value.isReadOnly,
        warnings: reading.warnings + mistakes(in: audit, bytes, file: place)
      )
    } catch {
      throw .mistakes(error)
    }
  }

  private static func auditID(_ name: String) -> Audit.ID? {
    let id = String(name.dropLast(".json".count))
    return AuditID.isValid(id) ? id : nil
  }

  /// The answers that do not fit their items; those of an audit whose template is missing are not
  /// looked at.
  private func mistakes(in audit: Audit, _ bytes: [UInt8], file: String) -> [InputError] {
    guard let template = template(for: audit) else { return [] }
    let former = formerItems(of: audit)
    guard !audit.fits(template, former: former) else { return [] }
    return Audit.misfits(bytes, file: file, template: template, former: former)
  }

  /// The items of other versions whose answers a migrated audit keeps, uncounted; empty for an
  /// audit that was not migrated.
  func formerItems(of audit: Audit) -> Set<Item.ID> {
    guard audit.events.contains(where: { $0.did == .migrated }) else { return [] }
    return Set(
      pinned.lazy.map(\.template)
        .filter { $0.id == audit.template.id && $0.version < audit.template.version }
        .flatMap(\.items).map(\.id)
    )
  }
}

extension InputError {
  fileprivate static func noAuditName(_ place: String) -> InputError {
    InputError(
      place: place,
      problem: Phrase(
        en: "the file's name is not the id of an audit",
        cy: "nid yw enw'r ffeil yn id archwiliad"
      ),
      remedy: Phrase(
        en: "name it after the 'id' in it, or move it out of the folder",
        cy: "enwch hi ar ôl yr 'id' ynddi, neu symudwch hi o'r ffolder"
      )
    )
  }
}
