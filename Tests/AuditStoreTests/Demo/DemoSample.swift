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
      rules: try rules(),
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
    try shippedTemplates.get()
  }

  private static let shippedTemplates = Result {
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

  /// The timescales and the calendar that ship.
  static func rules() throws -> Rules {
    try shippedRules.get()
  }

  private static let shippedRules = Result {
    let file = try RulesFile.read(
      try bytes("rules/timescales.yaml"),
      file: "timescales.yaml",
      welsh: .required
    ).value
    let list = try #require(file.holidays)
    let calendar = try WorkingCalendar.read(
      try bytes("rules/\(list.file)"),
      file: list.file,
      list: list
    ).value
    return Rules(
      timescales: Timescales(file.timescales),
      clocks: ClockRules(calendar: calendar)
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
