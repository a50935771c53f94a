import AuditModel

/// The frameworks of a workspace or of the program: one file each, in the folder of the rules.
struct FrameworkFiles {
  private let found: FoundFiles?

  var files: [NamedBytes] {
    found?.files ?? []
  }

  init(in root: Folder) throws(WorkspaceError) {
    guard root.contains(Workspace.Part.rules) else {
      found = nil
      return
    }
    let rules = try Folder.trying { () throws(FileError) in
      try root.folder(Workspace.Part.rules)
    }
    found = try FoundFiles(".yaml", of: Workspace.Part.frameworks, in: rules)
  }

  /// Reads all of them, sorted by id.
  ///
  /// `items` are those that a heading may name; `nil` where any name is taken.
  func read(
    items: Set<Item.ID>?,
    welsh: ValueReader.Welsh,
    _ collector: inout MistakeCollector
  ) -> [Framework] {
    for lost in found?.unreadable ?? [] { collector.add(lost.mistake) }
    return files.compactMap { file -> Framework? in
      let place = "\(Workspace.Part.rules)/\(Workspace.Part.frameworks)/\(file.name)"
      let framework = collector.read { () throws(InputErrors) in
        try Framework.read(file.bytes, file: place, items: items, welsh: welsh)
      }
      if let framework, "\(framework.id).yaml" != file.name {
        collector.add(.otherName(place, should: framework.id))
      }
      return framework
    }.sorted { $0.id < $1.id }
  }
}

extension Workspace {
  /// Reads the frameworks that are pinned here, sorted by id.
  ///
  /// They are read when they are asked for: answering an audit needs none.
  ///
  /// - Returns: Those that can be used, and the mistakes of files that cannot.
  public func frameworks() throws(WorkspaceError) -> (
    usable: [Framework], setAside: [InputError]
  ) {
    var collector = MistakeCollector()
    let frameworks = try FrameworkFiles(in: root)
      .read(items: nil, welsh: .optional, &collector)
    return (frameworks, collector.mistakes)
  }
}
