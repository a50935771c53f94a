import AuditModel

/// The templates in a workspace: pinned copies, and those that its people wrote.
struct TemplateFiles {
  private let files: [NamedBytes]
  private let items: [NamedBytes]

  /// Those that ship; none unless a template of the workspace's own may name them.
  private let shipped: SharedItems

  init(in root: Folder, shipped: String?) throws(WorkspaceError) {
    files = try root.files(in: Workspace.Part.templates).filter { $0.name.hasSuffix(".yaml") }
    let hasOwn = files.contains { !$0.name.contains("@") }
    self.shipped = hasOwn ? shipped.map(SharedItems.shipped(in:)) ?? .none : .none
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
    var shared: SharedItems?
    collector.readSettingAside { collector in
      shared = collector.read { () throws(InputErrors) in
        try SharedItems.read(items, welsh: .wanted, timescales: timescales)
      }
    }
    var pinned: [Workspace.PinnedTemplate] = []
    var own: [Template] = []
    for file in files where file.name.contains("@") {
      let reader = TemplateReader(origin: .pinned, sharedItems: .none, timescales: timescales)
      guard let template = reader.read(file, named: \.pinnedName, in: folder, &collector) else {
        continue
      }
      let digest = Digest(of: file.bytes).text
      pinned.append(Workspace.PinnedTemplate(template: template, digest: digest))
    }
    let reader = TemplateReader(
      origin: .own,
      sharedItems: shipped.adding(shared ?? .none),
      timescales: timescales
    )
    for file in files where !file.name.contains("@") {
      collector.readSettingAside { collector in
        if let template = reader.read(file, named: \.id, in: folder, &collector) {
          own.append(template)
        }
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

extension TemplateReader {
  /// Reads a template whose file should bear its name.
  fileprivate func read(
    _ file: NamedBytes,
    named name: KeyPath<Template, String>,
    in folder: String,
    _ collector: inout MistakeCollector
  ) -> Template? {
    let place = folder + file.name
    let template = collector.read { () throws(InputErrors) in
      try read(file.bytes, file: place)
    }
    guard let template else { return nil }
    if "\(template[keyPath: name]).yaml" != file.name {
      collector.add(.otherName(place, should: template[keyPath: name]))
    }
    return template
  }
}
