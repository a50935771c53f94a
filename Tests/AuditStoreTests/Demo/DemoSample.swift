import AuditModel
import Foundation
import Testing

@testable import AuditStore

/// The shipped templates, and rules with the limits and holidays that demo audits meet.
enum DemoSample {
  static func audits(count: Int, seed: UInt64 = 1) throws -> DemoAudits {
    DemoAudits(
      count: count,
      seed: seed,
      templates: try templates(),
      rules: rules,
      digests: Audit.RuleDigests()
    )
  }

  /// The audits themselves, in the order of their numbers.
  static func all(count: Int, seed: UInt64 = 1) throws -> [Audit] {
    if count == 2000, seed == 1 { return try twoThousand.get() }
    let audits = try audits(count: count, seed: seed)
    return (0..<count).map { audits[$0] }
  }

  /// Made once, because most tests read them.
  private static let twoThousand = Result {
    let demo = try audits(count: 2000)
    return (0..<2000).map { demo[$0] }
  }

  static func template(of audit: Audit) throws -> Template {
    try #require(templates().first { $0.reference == audit.template }?.template)
  }

  static func templates() throws -> [DemoTemplate] {
    let items = try FileManager.default.contentsOfDirectory(atPath: folder("items").path).sorted()
    let shared = try SharedItems.read(
      items.map { ($0, try bytes("items/\($0)")) },
      welsh: .required,
      timescales: nil
    )
    let reader = TemplateReader(origin: .shipped, sharedItems: shared.value)
    return try ["core-four", "assessment"].map { name in
      let template = try reader.read(try bytes("\(name).yaml"), file: name).value
      let reference = Audit.TemplateReference(
        id: template.id,
        version: template.version,
        digest: template.digest.text
      )
      return DemoTemplate(template, reference: reference)
    }
  }

  /// The weekday holidays of England and Wales, from `domain/timescales.md` 4.1.
  static let rules = Rules(
    timescales: Timescales([
      timescale("assessment-2014-act", days: 42, from: Era.change, to: nil),
      timescale("initial-assessment", days: 7, from: nil, to: "2016-04-05"),
      timescale("core-assessment", days: 35, from: nil, to: "2016-04-05"),
      timescale("assessment-signed-off", days: nil, from: nil, to: nil),
    ]),
    clocks: ClockRules(
      calendar: WorkingCalendar(
        holidays: [
          "2024-01-01", "2024-03-29", "2024-04-01", "2024-05-06", "2024-05-27", "2024-08-26",
          "2024-12-25", "2024-12-26", "2025-01-01", "2025-04-18", "2025-04-21", "2025-05-05",
          "2025-05-26", "2025-08-25", "2025-12-25", "2025-12-26", "2026-01-01", "2026-04-03",
          "2026-04-06", "2026-05-04", "2026-05-25", "2026-08-31", "2026-12-25", "2026-12-28",
        ],
        completeFrom: "2024-01-01",
        completeTo: "2026-12-31",
        name: "England and Wales"
      )
    )
  )

  private static func timescale(
    _ id: Timescale.ID,
    days: Int?,
    from: Day?,
    to: Day?
  ) -> Timescale {
    Timescale(
      id: id,
      title: Wording(en: id),
      starts: Wording(en: "start"),
      stops: Wording(en: "stop"),
      phases: days.map { [Phase(limit: .workingDays($0))] } ?? [],
      validFrom: from,
      validTo: to,
      confidence: .verified,
      source: "domain/timescales.md 3"
    )
  }

  private static func folder(_ path: String) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../templates/\(path)").standardized
  }

  private static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder(path)))
  }
}
