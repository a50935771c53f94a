import AuditModel

/// The templates in a workspace: pinned copies, and those that its people wrote.
struct TemplateFiles {
  private let files: [NamedBytes]
  private let items: [NamedBytes]

  init(in root: Folder) throws(WorkspaceError) {
    files = try root.files(in: Workspace.Part.templates).filter { $0.name.hasSuffix(".yaml") }
    guard root.contains(Workspace.Part.templates) else {
      items = []
      return
    }
    let folder = try Folder.trying { () throws(FileError) in
      try root.folder(Workspace.Part.templates)
    }
    items = try folder.files(in: Workspace.Part.items).filter { $0.name.hasSuffix(".yaml") }
  }

  /// Reads all of them: `core-four@1.yaml` is a pinned copy, `our-own.yaml` a template of the
  /// workspace's own.
  ///
  /// Without `timescales`, because the rules could not be read, no name of one is doubted.
  func read(
    timescales: Timescales?,
    _ collector: inout MistakeCollector
  ) -> (pinned: [Workspace.PinnedTemplate], own: [Template]) {
    let folder = "\(Workspace.Part.templates)/"
    let items = items.map { ("\(folder)\(Workspace.Part.items)/\($0.name)", $0.bytes) }
    let shared = collector.read { () throws(InputErrors) in
      try SharedItems.read(items, welsh: .wanted, timescales: timescales)
    }
    var pinned: [Workspace.PinnedTemplate] = []
    var own: [Template] = []
    for file in files {
      let isPinned = file.name.contains("@")
      let reader = TemplateReader(
        origin: isPinned ? .pinned : .own,
        sharedItems: shared ?? .none,
        timescales: timescales
      )
      let place = folder + file.name
      let template = collector.read { () throws(InputErrors) in
        try reader.read(file.bytes, file: place)
      }
      guard let template else { continue }
      let name = isPinned ? template.pinnedName : template.id
      if "\(name).yaml" != file.name { collector.add(.otherName(place, should: name)) }
      if isPinned {
        pinned.append(
          Workspace.PinnedTemplate(template: template, digest: Digest(of: file.bytes).text)
        )
      } else {
        own.append(template)
      }
    }
    return (
      pinned.sorted {
        ($0.template.id, $0.template.version) < ($1.template.id, $1.template.version)
      },
      own.sorted { $0.id < $1.id }
    )
  }
}
