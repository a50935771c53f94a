import AuditModel
import Testing

@testable import AuditStore

/// Demo audits of the templates and rules that ship.
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
    let demo = try audits(count: count, seed: seed)
    return (0..<count).map { demo[$0] }
  }

  static func template(of audit: Audit) throws -> Template {
    try #require(templates().first { $0.reference == audit.template }?.template)
  }

  static func templates() throws -> [DemoTemplate] {
    let library = try library()
    return try ["core-four", "assessment"].map { name in
      let template = try #require(library[name])
      let reference = Audit.TemplateReference(
        id: template.id,
        version: template.version,
        digest: template.digest.text
      )
      return DemoTemplate(template, reference: reference)
    }
  }

  static func rules() throws -> Rules {
    let library = try library()
    return Rules(timescales: library.timescales, clocks: ClockRules(calendar: library.calendar))
  }

  static func library() throws -> TemplateLibrary {
    try shipped.get()
  }

  // Both are made once, because most tests read them.

  private static let shipped = Result { try TemplateLibrary.open(Fixtures.templates.path) }

  private static let twoThousand = Result {
    let demo = try audits(count: 2000)
    return (0..<2000).map { demo[$0] }
  }
}
