import AuditModel
import AuditStore

/// The templates and rules at hand: of a workspace, or those that ship.
struct TemplateShelf {
  /// Of each id the newest version, sorted by id.
  let templates: [Template]

  /// Every version, for those who name one.
  private let versions: [Template]
  let rules: Rules

  /// Those that ship, for files that have none beside them.
  let sharedItems: SharedItems

  /// What a workspace uses, and what ships beside it.
  init(_ workspace: Workspace, with library: TemplateLibrary?) {
    templates = workspace.templates(with: library)
    versions = workspace.pinned.map(\.template) + templates
    rules = workspace.rules()
    sharedItems = library?.sharedItems ?? .none
  }

  /// What ships.
  init(_ library: TemplateLibrary) {
    templates = library.templates.sorted { $0.id < $1.id }
    versions = templates
    rules = Rules(library)
    sharedItems = library.sharedItems
  }

  /// The shelf of the workspace where there is one, else of what ships.
  static func open(in surroundings: inout Surroundings) throws(CommandFailure) -> TemplateShelf {
    if let workspace = try surroundings.openWorkspaceIfAny() {
      return TemplateShelf(workspace, with: try surroundings.library())
    }
    return TemplateShelf(try surroundings.neededLibrary())
  }

  var timescales: Timescales {
    rules.timescales
  }

  /// Finds a template by `core-four`, the newest, by `core-four@1`, or by the path of its file.
  func template(named name: String) throws(CommandFailure) -> Template {
    if name.contains("/") || name.hasSuffix(".yaml") {
      let file = try CheckedFile(name, from: "", shipped: nil)
      return try CommandFailure.trying { () throws(WorkspaceError) in
        try file.template(timescales: timescales, otherwise: sharedItems)
      }
    }
    let found =
      templates.first { $0.id == name } ?? versions.first { $0.pinnedName == name }
    guard let found else {
      throw .unknown(
        name,
        of: Phrase(en: "template", cy: "templed"),
        among: templates.map(\.id)
      )
    }
    return found
  }

  /// Name, items and title, one template to a line.
  func lines(language: Language, glyphs: Glyphs) -> [String] {
    var table = TextColumns(
      titles: [
        Phrase(en: "template", cy: "templed"), Phrase(en: "items", cy: "eitemau"),
        Phrase(en: "quality", cy: "ansawdd"), Phrase(en: "title", cy: "teitl"),
      ].map { $0.text(in: language) }
    )
    table.rows = templates.map { template in
      [
        template.pinnedName, String(template.items.count), String(template.qualityItems),
        template.title.text(in: language),
      ]
    }
    return table.lines(glyphs: glyphs)
  }

  /// `{"format": 1, "templates": […]}`.
  var json: JSON {
    .object([
      "format": .integer(1),
      "templates": .array(
        templates.map { template in
          .object([
            "id": .string(template.id), "version": .integer(template.version),
            "items": .integer(template.items.count),
            "quality": .integer(template.qualityItems),
            "title": .object([
              "en": .string(template.title.en),
              "cy": template.title.cy.map(JSON.string) ?? .null,
            ]),
          ])
        }
      ),
    ])
  }
}

extension Template {
  /// How many of its items say how good the work is; the others say whether it was done.
  fileprivate var qualityItems: Int {
    items.count { $0.measures == .quality }
  }
}

extension Rules {
  /// The rules that ship, as they hold where no workspace has its own.
  init(_ library: TemplateLibrary) {
    self.init(
      timescales: library.timescales,
      clocks: ClockRules(calendar: library.calendar)
    )
  }
}
