import AuditModel

/// The templates in a workspace: pinned copies, and those that its people wrote.
struct TemplateFiles {
  private let found: FoundFiles
  private let items: FoundFiles?

  /// Those that ship; none unless a template of the workspace's own may name them.
  private let shipped: SharedItems

  init(in root: Folder, shipped: String?) throws(WorkspaceError) {
    found = try FoundFiles(".yaml", of: Workspace.Part.templates, in: root)
    let hasOwn = found.files.contains { !$0.name.contains("@") }
    self.shipped = hasOwn ? shipped.map(SharedItems.shipped(in:)) ?? .none : .none
    guard root.contains(Workspace.Part.templates) else {
      items = nil
      return
    }
    let folder = try Folder.trying { () throws(FileError) in
      try root.folder(Workspace.Part.templates)
    }
    items = try FoundFiles(".yaml", of: Workspace.Part.items, in: folder)
  }

  /// Reads all of them: `core-four@1.yaml` is a pinned copy, `our-own.yaml` a template of the
  /// workspace's own.
  ///
  /// Without `timescales`, because the rules could not be read, no name of one is doubted.
  ///
  /// - Returns: Those that can be used; and the pinned versions, `core-four@1`, that a file set aside
  ///   bears in its name or in it, unless another file is one of them.
  func read(
    timescales: Timescales?,
    _ documents: ParsedDocuments,
    _ collector: inout MistakeCollector
  ) -> (pinned: [Workspace.PinnedTemplate], own: [Template], unusable: Set<String>) {
    let folder = "\(Workspace.Part.templates)/"
    let items = (self.items?.files ?? []).map {
      ("\(folder)\(Workspace.Part.items)/\($0.name)", $0.bytes)
    }
    var shared: SharedItems?
    collector.readSettingAside { collector in
      for lost in found.unreadable + (self.items?.unreadable ?? []) { collector.add(lost.mistake) }
      shared = collector.read { () throws(InputErrors) in
        try SharedItems.read(items, welsh: .wanted, timescales: timescales)
      }
    }
    let (pinned, unusable) = readPinned(timescales, documents, &collector)
    var own: [Template] = []
    let reader = TemplateReader(
      origin: .own,
      sharedItems: shipped.adding(shared ?? .none),
      timescales: timescales
    )
    for file in found.files where !file.name.contains("@") {
      collector.readSettingAside { collector in
        guard let template = reader.read(file, in: folder, &collector) else { return }
        own.append(template)
        collector.compare("\(template.id).yaml", with: file, in: folder)
      }
    }
    return (
      pinned.sorted {
        ($0.template.id, $0.template.version) < ($1.template.id, $1.template.version)
      },
      own.sorted { $0.id < $1.id }, unusable
    )
  }

  private func readPinned(
    _ timescales: Timescales?,
    _ documents: ParsedDocuments,
    _ collector: inout MistakeCollector
  ) -> (usable: [Workspace.PinnedTemplate], unusable: Set<String>) {
    let folder = "\(Workspace.Part.templates)/"
    let reader = TemplateReader(origin: .pinned, sharedItems: .none, timescales: timescales)
    var usable: [Workspace.PinnedTemplate] = []
    var unusable = Set(found.unreadable.map { Self.version(in: $0.name) })
    let files = found.files.filter { $0.name.contains("@") }
    // Before the first screen of a workspace with few audits nothing else takes as long.
    let read = files.mapOnAllCores { file in
      let digest = Digest(of: file.bytes)
      let reading = Result { () throws(InputErrors) in
        try reader.read(
          documents.yaml(file.bytes, file: folder + file.name, digest: digest)
        )
      }
      return (reading, digest)
    }
    for (file, (read, digest)) in zip(files, read) {
      collector.readSettingAside { collector in
        let template = collector.read { () throws(InputErrors) in try read.get() }
        if let template, collector.compare("\(template.pinnedName).yaml", with: file, in: folder) {
          usable.append(Workspace.PinnedTemplate(template: template, digest: digest.text))
        } else {
          unusable.insert(Self.version(in: file.name))
          if let template { unusable.insert(template.pinnedName) }
        }
      }
    }
    return (usable, unusable.subtracting(usable.map(\.template.pinnedName)))
  }

  private static func version(in name: String) -> String {
    String(name.dropLast(".yaml".count))
  }
}

extension TemplateReader {
  fileprivate func read(
    _ file: NamedBytes,
    in folder: String,
    _ collector: inout MistakeCollector
  ) -> Template? {
    collector.read { () throws(InputErrors) in
      try read(file.bytes, file: folder + file.name)
    }
  }
}

extension MistakeCollector {
  /// Whether a file bears the name that stands in it, for which the other is reported.
  @discardableResult
  fileprivate mutating func compare(
    _ name: String,
    with file: NamedBytes,
    in folder: String
  ) -> Bool {
    if name == file.name { return true }
    add(.otherName(folder + file.name, should: String(name.dropLast(".yaml".count))))
    return false
  }
}
