import AuditModel
import Foundation
import Testing

@testable import AuditStore

struct ScoringPlanTests {
  private static let templates = [
    "assessment", "care-and-support-plan", "child-protection", "core-four", "front-door",
    "leaving-care", "looked-after", "oversight", "risk-and-vulnerability",
  ]

  @Test(arguments: templates)
  func `whatever is answered, the plan and the model come to the same`(name: String) throws {
    let template = try #require(DemoSample.library()[name])
    let plans = try PlannedForm.all(of: template, rules: DemoSample.rules())
    var audits = RandomAudit(of: template, seed: 1)
    var scanner = AuditScanner()
    for _ in 0..<60 {
      let bytes = Array(audits.next().json.text().utf8)
      let disagreeing = try scanner.disagreeing(bytes, plans)
      #expect(disagreeing == [], "\(String(decoding: bytes, as: UTF8.self))")
    }
  }

  @Test func `receipt out of hours is judged as the round settles it`() throws {
    let template = try #require(DemoSample.library()["front-door"])
    let rules = try DemoSample.rules()
    let deemed = Rules(
      timescales: rules.timescales,
      clocks: ClockRules(
        calendar: rules.clocks.calendar,
        receivedOutOfHours: .deemedNextWorkingDay(
          closing: ClockRules.ReceivedOutOfHours.usualClosing
        )
      )
    )
    let plans = try PlannedForm.all(of: template, rules: deemed)
    var audits = RandomAudit(of: template, seed: 2)
    var scanner = AuditScanner()
    for _ in 0..<60 {
      #expect(try scanner.disagreeing(Array(audits.next().json.text().utf8), plans) == [])
    }
  }

  @Test func `every demo audit is scored as the model scores it`() throws {
    let demo = try DemoSample.audits(count: 200, seed: 7)
    let plans = try DemoSample.templates().flatMap {
      try PlannedForm.all(of: $0.template, rules: DemoSample.rules())
    }
    var scanner = AuditScanner()
    for number in 0..<demo.count {
      #expect(try scanner.disagreeing(Array(demo[number].json.text().utf8), plans) == [])
    }
  }

  @Test(arguments: Example.all.map(\.name))
  func `every audit of the examples is scored as the model scores it`(name: String) throws {
    let folder = Example.folder.appending(path: name)
    let workspace = try Workspace.open(at: folder.path, shipped: Fixtures.templates.path)
    var scanner = AuditScanner()
    let plans = try workspace.pinned.flatMap {
      try PlannedForm.all(of: $0.template, rules: workspace.rules())
    }
    for id in try workspace.auditIDs() {
      let url = folder.appending(path: "audits/\(id).json")
      #expect(try scanner.disagreeing([UInt8](Data(contentsOf: url)), plans) == [])
    }
  }

  @Test func `what is changed by accident is scored as the model scores it`() throws {
    let template = try #require(DemoSample.library()["assessment"])
    let plans = try PlannedForm.all(of: template, rules: DemoSample.rules())
    var audits = RandomAudit(of: template, seed: 3)
    var mutate = AuditMutation(seed: 3)
    var scanner = AuditScanner()
    var scored = 0
    for _ in 0..<1500 {
      let bytes = mutate(Array(audits.next().json.text().utf8))
      guard scanner.facts(bytes) != nil else { continue }
      scored += 1
      #expect(try scanner.disagreeing(bytes, plans) == [])
    }
    #expect(scored > 100)
  }

  @Test func `a template that a plan has no room for is left to the model`() throws {
    let item = { (id: String) in
      Item(id: id, measures: .compliance, asks: Wording(en: "?"), kind: .yesNo)
    }
    let rules = try DemoSample.rules()
    let template = { (items: [Item]) in
      Template(
        id: "t",
        version: 1,
        title: Wording(en: "t"),
        sections: [Section(id: "s", title: Wording(en: "s"), items: items)]
      )
    }
    #expect(ScoringPlan(template: template([item("a"), item("b")]), rules: rules) != nil)
    #expect(ScoringPlan(template: template([item("a"), item("a")]), rules: rules) == nil)
    #expect(ScoringPlan(template: template([item("tŷ")]), rules: rules) == nil)
  }
}
