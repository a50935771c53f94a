import AuditModel

extension Workspace {
  /// Reads every concern that was raised, on all cores; files in which no concern stands are not
  /// decoded.
  ///
  /// - Returns: In the order of the audits, and the mistakes of files that could not be read.
  /// - Throws: When the folder cannot be listed.
  public func raisedEscalations() throws(WorkspaceError) -> (
    raised: [RaisedEscalation], setAside: [InputError]
  ) {
    let names = try auditFileNames()
    guard !names.isEmpty else { return ([], []) }
    let folder = try Folder.trying { () throws(FileError) in try root.folder(Part.audits) }
    let read = names.mapOnAllCores { name -> Result<[RaisedEscalation], WorkspaceError> in
      do throws(WorkspaceError) {
        let bytes = try Folder.trying { () throws(FileError) in try folder.read(name) }
        guard bytes.holds(Workspace.raisedField) else { return .success([]) }
        return .success(RaisedEscalation.all(in: try load(fileNamed: name, in: folder).audit))
      } catch {
        return .failure(error)
      }
    }
    var raised: [RaisedEscalation] = []
    var setAside: [InputError] = []
    for result in read {
      switch result {
      case .success(let found): raised += found
      case .failure(let error): setAside += error.all
      }
    }
    return (raised, setAside)
  }

  private static let raisedField = Array("\"raisedAt\"".utf8)
}
