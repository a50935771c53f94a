import AuditModel
import Testing

@testable import AuditStore

/// A template in one of the forms that a round can ask, and the plan of it.
struct PlannedForm {
  let name: String
  let template: Template
  let rules: Rules
  let plan: ScoringPlan

  private init(_ name: String, _ template: Template, _ rules: Rules) throws {
    self.name = name
    self.template = template
    self.rules = rules
    plan = try #require(ScoringPlan(template: template, rules: rules))
  }

  /// The whole template, its short form, and the template without each of two of its sections.
  static func all(of template: Template, rules: Rules) throws -> [PlannedForm] {
    func form(_ name: String, short: Bool, without: Set<Section.ID>) throws -> PlannedForm {
      let round = Round(
        id: "r",
        title: Wording(en: "r"),
        shortForms: short ? [template.id] : [],
        switchedOff: without.isEmpty ? [:] : [template.id: without],
        sample: Sample(method: .random)
      )
      return try PlannedForm("\(template.id) \(name)", round.form(of: template), rules)
    }
    let sections = template.sections.map(\.id)
    return [
      try form("whole", short: false, without: []),
      try form("short", short: true, without: []),
      try form("without its first section", short: false, without: Set(sections.prefix(1))),
      try form("short, without its last section", short: true, without: Set(sections.suffix(1))),
    ]
  }
}

extension AuditScanner {
  /// The names of the forms in which the plan of a file's audit comes to other bytes than the model;
  /// `["declined"]` for a file that the scanner leaves to the decoder.
  mutating func disagreeing(_ bytes: [UInt8], _ forms: [PlannedForm]) throws -> [String] {
    let padded = bytes + Array(repeating: 0, count: AuditScanner.padding)
    guard padded.withUnsafeBytes({ scan($0) }) else { return ["declined"] }
    let audit = try Audit.read(bytes, file: "audit.json").value.audit
    return forms.filter { form in
      let outcomes = audit.outcomes(in: form.template, rules: form.rules)
      var planned: [UInt8] = [0xAB]
      padded.withUnsafeBytes { form.plan.appendOutcomes(of: self.audit, in: $0, to: &planned) }
      return [0xAB] + PackedOutcomes(outcomes, of: form.plan.template).bytes != planned
    }
    .map(\.name)
  }
}
