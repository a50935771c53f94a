import AuditModel
import AuditStore

/// The frameworks at hand: those pinned in the workspace, and those that ship beside them.
struct FrameworkShelf {
  /// Sorted by id.
  let frameworks: [Framework]

  init(in surroundings: inout Surroundings) throws(CommandFailure) {
    var pinned: [Framework] = []
    if let workspace = try surroundings.openWorkspaceIfAny() {
      let read = try CommandFailure.trying { () throws(WorkspaceError) in
        try workspace.frameworks()
      }
      surroundings.say(read.setAside.map(Phrase.init))
      pinned = read.usable
    }
    let library = try surroundings.library()
    let shipped = (library?.frameworks ?? []).filter { framework in
      !pinned.contains { $0.id == framework.id }
    }
    frameworks = (pinned + shipped).sorted { $0.id < $1.id }
  }

  func framework(named id: Framework.ID) throws(CommandFailure) -> Framework {
    guard let found = frameworks.first(where: { $0.id == id }) else {
      throw .unknown(
        id,
        of: Phrase(en: "framework", cy: "fframwaith"),
        among: frameworks.map(\.id)
      )
    }
    return found
  }
}

extension FrameworkShelf {
  /// Id, headings and title, one framework to a line.
  func lines(language: Language, glyphs: Glyphs) -> [String] {
    var table = TextColumns(
      titles: [
        Phrase(en: "framework", cy: "fframwaith"), Phrase(en: "headings", cy: "penawdau"),
        Phrase(en: "title", cy: "teitl"),
      ].map { $0.text(in: language) }
    )
    table.rows = frameworks.map { framework in
      [
        framework.id, String(framework.headings.count), framework.title.text(in: language),
      ]
    }
    return table.lines(glyphs: glyphs)
  }
}
