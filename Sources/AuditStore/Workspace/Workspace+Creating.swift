import AuditModel

extension Workspace {
  /// Makes a workspace that only its owner can read, or its group where the settings say so, and opens
  /// it.
  ///
  /// The file that makes the folder a workspace is written last, so that a failure leaves none.
  ///
  /// - Parameters:
  ///   - path: A folder that is empty or is not there yet.
  ///   - settings: Written as `workspace.yaml`.
  ///   - library: Gives the rules, which are pinned as they are, but for the line that leads editors to
  ///     the schemas beside it.
  ///   - templates: Pinned at once; others can be later.
  ///   - rounds: Described at once.
  /// - Returns: The workspace, read back.
  /// - Throws: When something is in the folder already.
  public static func create(
    at path: String,
    settings: WorkspaceSettings,
    library: TemplateLibrary,
    templates: [Template],
    rounds: [Round] = []
  ) throws(WorkspaceError) -> Workspace {
    let made = try Folder.trying { () throws(FileError) in try Folder.openMaking(path) }
    let root = settings.isShared ? made.readable(by: .group) : made
    let present = try Folder.trying { () throws(FileError) in try root.allNames() }
    guard present.isEmpty else { throw WorkspaceError(.notEmpty(path, present[0])) }
    try Folder.trying { () throws(FileError) in
      if settings.isShared { try root.admitReaders() }
      let rules = try root.makeFolder(Part.rules)
      for file in library.rules {
        try rules.create(EditorHint.removed(from: file.bytes), as: file.name)
      }
      let frameworks = try rules.makeFolder(Part.frameworks)
      for file in library.frameworkFiles {
        try frameworks.create(EditorHint.removed(from: file.bytes), as: file.name)
      }
      let pinned = try root.makeFolder(Part.templates)
      for template in templates {
        try pinned.create(Array(template.pinnedText().utf8), as: "\(template.pinnedName).yaml")
      }
      let described = try root.makeFolder(Part.rounds)
      for round in rounds {
        try described.create(Array(round.yamlText().utf8), as: "\(round.id).yaml")
      }
      _ = try root.makeFolder(Part.audits)
      _ = try root.makeFolder(Part.conflicts)
      _ = try root.makeFolder(Part.hidden).makeFolder(Part.journal)
      try root.create(Array(settings.yamlText().utf8), as: WorkspaceSettings.fileName)
    }
    return try open(at: path)
  }
}

extension InputError {
  fileprivate static func notEmpty(_ path: String, _ name: String) -> InputError {
    let quoted = InputError.quoted(name)
    return InputError(
      place: path,
      problem: Phrase(
        en: "the folder is not empty: \(quoted) is in it",
        cy: "nid yw'r ffolder yn wag: mae \(quoted) ynddi"
      ),
      remedy: Phrase(
        en: "name a folder that is empty, or one that is not there yet",
        cy: "enwch ffolder wag, neu un nad yw'n bod eto"
      )
    )
  }
}
