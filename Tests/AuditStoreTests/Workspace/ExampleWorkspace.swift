import AuditModel
import AuditStore

/// A workspace for tests: two teams, one round and one small template.
struct ExampleWorkspace {
  let folder: TemporaryFolder
  let workspace: Workspace
  let reference: Audit.TemplateReference

  init() throws {
    folder = try TemporaryFolder()
    let library = try TemplateLibrary.open(Fixtures.templates.path)
    var workspace = try Workspace.create(
      at: "\(folder.path)/fieldwork",
      settings: .example,
      library: library,
      templates: [],
      rounds: [.example]
    )
    reference = try workspace.pin(.example)
    self.workspace = workspace
  }

  /// A new audit of the example template.
  func audit(number: UInt64 = 1) -> Audit {
    workspace.newAudit(
      of: reference,
      round: "2026-q1",
      caseFile: CaseFile(reference: "WX-0412", team: "CAFAT"),
      auditor: "am",
      today: "2026-03-12",
      id: AuditID.make(at: Stamp.example().at, random: (0, number))
    )
  }
}

extension WorkspaceSettings {
  static let example = WorkspaceSettings(
    authority: Wording(en: "Example County", cy: "Sir Enghraifft"),
    language: .welsh,
    teams: [
      Team(id: "CAFAT", title: Wording(en: "Assessment", cy: "Asesu")),
      Team(id: "LAC", title: Wording(en: "Looked after")),
    ],
    closures: ["2026-12-29"],
    targets: ["seen": 80],
    isSynthetic: true
  )
}

extension Round {
  static let example = Round(
    id: "2026-q1",
    title: Wording(en: "First quarter", cy: "Chwarter cyntaf"),
    templates: ["example"],
    from: "2026-01-05",
    to: "2026-03-31",
    sample: Sample(method: .random, population: 312, populations: ["CAFAT": 200, "LAC": 112]),
    planned: 40,
    receipt: .deemedNextWorkingDay(closing: 1020)
  )
}

extension Template {
  static let example = Template(
    id: "example",
    version: 1,
    title: Wording(en: "Example", cy: "Enghraifft"),
    sections: [
      Section(
        id: "all",
        title: Wording(en: "All", cy: "Popeth"),
        items: [
          Item(
            id: "seen",
            measures: .compliance,
            asks: Wording(en: "Seen?", cy: "Gwelwyd?"),
            kind: .yesNo
          ),
          Item(
            id: "voice",
            measures: .quality,
            asks: Wording(en: "Voice?", cy: "Llais?"),
            kind: .grade,
            anchors: Dictionary(
              uniqueKeysWithValues: Grade.allCases.map { ($0, Wording(en: $0.rawValue)) }
            )
          ),
        ]
      )
    ]
  )
}

extension Stamp {
  /// Nine in the morning of 12 March 2026, and so many minutes later.
  static func example(
    minutes: Int = 0,
    by: String = "am",
    device: String = "d-7f3a90c2",
    reason: String = ""
  ) -> Stamp {
    // 20,524 days from 1970-01-01 to 2026-03-12.
    let seconds = 20_524 * 86_400 + 9 * 3600 + minutes * 60
    return Stamp(
      at: UTCTime(milliseconds: seconds * 1000),
      by: by,
      device: device,
      reason: reason
    )
  }
}
