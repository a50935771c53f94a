import AuditModel

@testable import AuditTUI

/// A small workspace to stand screens on: three teams, two rounds, two templates, twelve audits and
/// one of them open and half answered.
///
/// Nothing in it is real. Today is Thursday 12 March 2026, 09:20 in Wales.
enum DeskFixture {
  /// A desk with every audit read and `open-audit` open.
  static func desk(language: Language = .english, isSynthetic: Bool = false) -> Desk {
    var desk = Desk(
      language: language,
      workspace: workspace(isSynthetic: isSynthetic),
      audits: shelf,
      open: OpenAudit(audit: halfAnswered, template: assessment),
      now: now,
      auditor: "al"
    )
    desk.countFigures()
    return desk
  }

  /// A desk on which nothing has been begun.
  static func emptyDesk(language: Language = .english) -> Desk {
    Desk(
      language: language,
      workspace: workspace(isSynthetic: false),
      audits: AuditShelf(progress: .complete),
      now: now,
      auditor: "al"
    )
  }

  static let today: Day = "2026-03-12"

  static let now = Now(timestamp: "2026-03-12T09:20:31Z", today: today, clock: "09:20")

  static let teams = [
    Team(id: "north", title: Wording(en: "North locality", cy: "Ardal y gogledd")),
    Team(id: "south", title: Wording(en: "South locality", cy: "Ardal y de")),
    Team(id: "disabled", title: Wording(en: "Disabled children", cy: "Plant anabl")),
  ]

  static let rounds = [
    Round(
      id: "2025-autumn",
      title: Wording(en: "Autumn 2025", cy: "Hydref 2025"),
      templates: ["core-four"],
      from: "2025-10-01",
      to: "2025-11-28",
      sample: Sample(method: .random, population: 240, populations: ["north": 120, "south": 90]),
      planned: 20
    ),
    Round(
      id: "2026-spring",
      title: Wording(en: "Spring 2026", cy: "Gwanwyn 2026"),
      templates: ["core-four", "assessment"],
      from: "2026-03-02",
      to: "2026-04-24",
      sample: Sample(method: .random, population: 260, populations: ["north": 130, "south": 95]),
      planned: 24
    ),
  ]

  static func workspace(isSynthetic: Bool) -> WorkspaceFacts {
    WorkspaceFacts(
      authority: Wording(en: "Dyffryn County Borough", cy: "Bwrdeistref Sirol Dyffryn"),
      isSynthetic: isSynthetic,
      teams: teams,
      rounds: rounds,
      templates: [assessment, coreFour],
      rules: rules,
      targets: ["child-seen-alone": 90]
    )
  }
}
