import AuditModel

extension Workspace {
  /// Writes a template of the workspace's own under a name that nothing has yet.
  ///
  /// - Parameters:
  ///   - text: The file, as people will go on writing it.
  ///   - id: The template's id, which names the file.
  /// - Returns: The path of the file.
  /// - Throws: When the name is taken, or the file cannot be written.
  public func createTemplate(_ text: String, id: Template.ID) throws(WorkspaceError) -> String {
    try Folder.trying { () throws(FileError) in
      try root.makeFolder(Part.templates).create(Array(text.utf8), as: "\(id).yaml")
    }
    return ownTemplatePath(id)
  }

  /// Where a template of the workspace's own stands.
  public func ownTemplatePath(_ id: Template.ID) -> String {
    "\(path)/\(Part.templates)/\(id).yaml"
  }
}
