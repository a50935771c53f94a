import AuditModel

extension Workspace {
  /// Reads some audit files anew and keeps what is made of them.
  ///
  /// - Parameters:
  ///   - names: Of files under `audits`, as ``AuditWatch`` tells them.
  ///   - transform: What is made of each audit.
  /// - Returns: What could be read and what was wrong with the others; and the ids of those that are
  ///   gone.
  /// - Throws: When the folder of the audits cannot be read.
  public func load<Value: Sendable>(
    fileNames names: [String],
    as transform: @Sendable (StoredAudit) -> Value
  ) throws(WorkspaceError) -> (loaded: LoadedAudits<Value>, gone: [Audit.ID]) {
    guard root.contains(Part.audits) else {
      return (.none, names.map(Self.idInName))
    }
    let folder = try Folder.trying { () throws(FileError) in try root.folder(Part.audits) }
    let present = names.filter(folder.contains)
    let gone = Set(names).subtracting(present).map(Self.idInName).sorted()
    return (load(present, in: folder, as: transform) { _, _ in true }, gone)
  }

  private static func idInName(_ name: String) -> Audit.ID {
    String(name.dropLast(".json".count))
  }
}
