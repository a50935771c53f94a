import AuditModel
import Testing

@testable import AuditStore

/// Each thread finds the plan of an audit by the names in the audit's bytes.
struct RecentPlansTests {
  /// An audit of a template and a round, and the bytes that it is scanned from.
  private struct Named {
    let audit: ScannedAudit
    let bytes: [UInt8]

    init(_ template: String, _ version: Int, _ round: String) {
      var audit = ScannedAudit()
      audit.template = ByteRange(start: 0, count: template.utf8.count)
      audit.round = ByteRange(start: template.utf8.count, count: round.utf8.count)
      audit.templateVersion = version
      self.audit = audit
      bytes = Array("\(template)\(round)".utf8)
    }
  }

  private static func plan() throws -> ScoringPlan {
    let item = Item(id: "a", measures: .compliance, asks: Wording(en: "?"), kind: .yesNo)
    let section = Section(id: "s", title: Wording(en: "s"), items: [item])
    let template = Template(id: "t", version: 1, title: Wording(en: "t"), sections: [section])
    return try #require(ScoringPlan(template: template, rules: DemoSample.rules()))
  }

  @Test func `templates, versions and rounds that are nearly the same have plans of their own`()
    throws
  {
    let names = [
      Named("t", 1, ""), Named("t", 2, ""), Named("t", 1, "a"), Named("t", 1, "ab"),
      Named("ta", 1, "b"),
    ]
    let plans = try names.map { _ in try Self.plan() }
    var recent = RecentPlans()
    for (named, plan) in zip(names, plans) {
      named.bytes.withUnsafeBytes { bytes in
        #expect(recent.plan(for: named.audit, in: bytes) == nil)
        recent.note(plan, for: named.audit, in: bytes)
      }
    }
    for (named, plan) in zip(names, plans) {
      #expect(named.bytes.withUnsafeBytes { recent.plan(for: named.audit, in: $0) } === plan)
    }
  }

  @Test func `with more plans than are kept, none is taken for another`() throws {
    let names = (0...RecentPlans.most).map { Named("t", $0, "r") }
    let plans = try names.map { _ in try Self.plan() }
    var recent = RecentPlans()
    for (named, plan) in zip(names, plans) {
      named.bytes.withUnsafeBytes { recent.note(plan, for: named.audit, in: $0) }
    }
    let found = names.map { named in
      named.bytes.withUnsafeBytes { recent.plan(for: named.audit, in: $0) }
    }
    #expect(found.dropLast().allSatisfy { $0 == nil })
    #expect(found.last.flatMap { $0 } === plans.last)
  }

  @Test func `a copy of a plan is of the same template`() throws {
    let plan = try Self.plan()
    #expect(plan.copy() !== plan)
    #expect(plan.copy().template === plan.template)
  }
}
