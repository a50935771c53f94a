import AuditModel

extension Workspace {
  /// The variable that names a workspace.
  public static let variable = "CASEAUDIT_WORKSPACE"

  /// Finds the workspace to work in, as git finds a repository.
  ///
  /// - Parameters:
  ///   - explicit: What the command line names; `nil` where it names none.
  ///   - environment: Looks up one of the environment's variables.
  ///   - folder: An absolute path; it and each folder above it is looked at, nearest first.
  /// - Returns: The path, which ``open(at:)`` may still refuse when it was named; `nil` where none
  ///   is named and none found.
  public static func find(
    explicit: String?,
    environment: (String) -> String?,
    from folder: String
  ) -> String? {
    if let explicit { return explicit }
    if let named = environment(variable), !named.isEmpty { return named }
    var path = folder
    while true {
      if stands(at: path) == true { return path }
      guard let parent = Folder.split(path)?.parent, parent != path else { return nil }
      path = parent
    }
  }

  /// Whether a folder is a workspace; `nil` where it cannot be looked into.
  public static func stands(at path: String) -> Bool? {
    (try? Folder.open(path))?.contains(WorkspaceSettings.fileName)
  }

  /// What to say where no workspace was found.
  public static func notFound(from folder: String) -> WorkspaceError {
    WorkspaceError(
      InputError(
        place: folder,
        problem: Phrase(
          en: "there is no workspace in this folder or above it",
          cy: "nid oes gweithle yn y ffolder hon nac uwch ei phen"
        ),
        remedy: Phrase(
          en: "make one with 'caseaudit init', try 'caseaudit demo', or use --workspace",
          cy: "gwnewch un â 'caseaudit init', rhowch gynnig ar 'caseaudit demo', neu --workspace"
        )
      )
    )
  }
}
