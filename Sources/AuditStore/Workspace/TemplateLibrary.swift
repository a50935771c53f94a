import AuditModel

/// The templates and rules that ship with the program.
public struct TemplateLibrary: Sendable {
  /// The folder they are in.
  public let path: String

  /// In their newest version, by id.
  public let templates: [Template]

  /// Those under which audits can be reported, by id.
  public let frameworks: [Framework]

  /// The items that its templates share.
  public let sharedItems: SharedItems
  public let timescales: Timescales
  public let calendar: WorkingCalendar

  /// What is usable but not as it should be.
  public let warnings: [InputError]

  /// How many files were read.
  public let fileCount: Int

  /// The files of rules as they are, to be pinned in workspaces.
  let rules: [NamedBytes]
  let frameworkFiles: [NamedBytes]

  /// The variable that names the folder.
  public static let variable = "CASEAUDIT_TEMPLATES"

  /// Finds the folder: the one that is named, else `share/caseaudit/templates` beside the folder of
  /// the program, else `templates` in the checkout that the program was built in.
  ///
  /// - Parameters:
  ///   - executable: The absolute path of the program, links resolved.
  ///   - environment: Looks up one of the environment's variables.
  /// - Returns: `nil` where there is none.
  public static func find(executable: String, environment: (String) -> String?) -> String? {
    if let named = environment(variable), !named.isEmpty { return named }
    guard let program = Folder.split(executable)?.parent else { return nil }
    var candidates: [String] = []
    var path = program
    if let prefix = Folder.split(program)?.parent {
      candidates.append("\(prefix == "/" ? "" : prefix)/share/caseaudit/templates")
    }
    while let parent = Folder.split(path)?.parent, parent != path {
      candidates.append("\(path)/templates")
      path = parent
    }
    return candidates.first { candidate in
      let rules = try? Folder.open("\(candidate)/\(Workspace.Part.rules)")
      return rules?.contains(Workspace.Part.timescales) ?? false
    }
  }

  /// Reads everything that ships.
  ///
  /// - Throws: Every mistake at once; a missing language is one.
  public static func open(_ path: String) throws(WorkspaceError) -> TemplateLibrary {
    let root = try Folder.trying { () throws(FileError) in try Folder.open(path) }
    var collector = MistakeCollector()
    let rulesFiles = try root.files(in: Workspace.Part.rules)
    let rules = RulesFolder(rulesFiles, folder: "\(Workspace.Part.rules)/", welsh: .required)
      .read(closures: [], &collector)
    let itemFiles = try root.files(in: Workspace.Part.items).map { file in
      (name: "\(Workspace.Part.items)/\(file.name)", bytes: file.bytes)
    }
    let shared = collector.read { () throws(InputErrors) in
      try SharedItems.read(itemFiles, welsh: .required, timescales: rules?.timescales)
    }
    let names = try Folder.trying { () throws(FileError) in try root.names(endingIn: ".yaml") }
    let reader = TemplateReader(
      origin: .shipped,
      sharedItems: shared ?? .none,
      timescales: rules?.timescales
    )
    var templates: [Template] = []
    for name in names where shared != nil {
      let bytes = try Folder.trying { () throws(FileError) in try root.read(name) }
      let template = collector.read { () throws(InputErrors) in
        try reader.read(bytes, file: name)
      }
      guard let template else { continue }
      if "\(template.id).yaml" != name { collector.add(.otherName(name, should: template.id)) }
      templates.append(template)
    }
    let frameworkFiles = try FrameworkFiles(in: root)
    let items = Set(shared?.ids ?? []).union(templates.flatMap(\.items).map(\.id))
    let frameworks = frameworkFiles.read(items: items, welsh: .required, &collector)
    try collector.throwFaults()
    guard let rules else { throw WorkspaceError(.noLibrary(path)) }
    return TemplateLibrary(
      path: path,
      templates: templates,
      frameworks: frameworks,
      sharedItems: shared ?? .none,
      timescales: rules.timescales,
      calendar: rules.calendar,
      warnings: collector.mistakes,
      fileCount: names.count + itemFiles.count + rulesFiles.count + frameworkFiles.files.count,
      rules: rulesFiles,
      frameworkFiles: frameworkFiles.files
    )
  }

  public subscript(id: Template.ID) -> Template? {
    templates.first { $0.id == id }
  }
}

extension SharedItems {
  /// The items in the folder of the templates that ship; none where they cannot be read, of which
  /// the library itself tells.
  public static func shipped(in path: String) -> SharedItems {
    guard let root = try? Folder.open(path),
      let files = try? root.files(in: Workspace.Part.items),
      let items = try? read(files, welsh: .optional, timescales: nil)
    else { return .none }
    return items.value
  }
}

extension InputError {
  fileprivate static func noLibrary(_ path: String) -> InputError {
    InputError(
      place: path,
      problem: Phrase(
        en: "the templates that ship with the program are not here",
        cy: "nid yw'r templedi a ddaw gyda'r rhaglen yma"
      ),
      remedy: Phrase(
        en: "install the program again, or name their folder in \(TemplateLibrary.variable)",
        cy: "gosodwch y rhaglen eto, neu enwch eu ffolder yn \(TemplateLibrary.variable)"
      )
    )
  }
}
