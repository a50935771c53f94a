import AuditModel
import Testing

@testable import AuditStore

/// What a manager should notice in a demo of 2 000 audits.
///
/// Bounds are the stated rate of the team, give or take four standard errors for the number of
/// audits (about 85 of a team in a round, 300 in all): a share of p in n lies outside
/// p ± 4·√(p(1−p)/n) once in 16 000 draws.
struct DemoTraitsTests {
  let audits: [Audit]
  let outcomes: [Audit.ID: [ItemOutcome]]

  init() throws {
    (audits, outcomes) = try DemoTraitsTests.counted.get()
  }

  /// The finished first readings and what their answers mean, worked out once for all tests.
  private static let counted = Result {
    let templates = try DemoSample.templates()
    let rules = try DemoSample.rules()
    let audits = try DemoSample.all(count: 2000).filter {
      $0.state == .finished && $0.reading == .first
    }
    let outcomes = audits.reduce(into: [Audit.ID: [ItemOutcome]]()) { outcomes, audit in
      let template = templates.first { $0.reference == audit.template }?.template
      outcomes[audit.id] = template.map { audit.outcomes(in: $0, rules: rules) }
    }
    return (audits, outcomes)
  }

  /// Outcomes of an item in a team's audits, those outside every figure left out.
  private func counted(_ item: Item.ID, _ team: String, round: String? = nil) -> [Outcome] {
    audits.filter { $0.caseFile.team == team && (round == nil || $0.round == round) }
      .flatMap { outcomes[$0.id] ?? [] }
      .filter { $0.item == item && $0.outcome.place != .outside }.map(\.outcome)
  }

  private func favourable(_ outcomes: [Outcome]) -> Double {
    share(of: outcomes) { $0.place == .favourable }
  }

  private func share(of outcomes: [Outcome], where holds: (Outcome) -> Bool) -> Double {
    Double(outcomes.count(where: holds)) / Double(outcomes.count)
  }

  @Test func `one team is good on timeliness and weak on quality`() {
    // 0.93 and 0.38 of about 350: give or take 0.055 and 0.11.
    #expect(favourable(counted("assessment-on-time", "DAT")) > 0.87)
    #expect((0.26...0.50).contains(favourable(counted("voice-of-child", "DAT"))))
  }

  @Test func `one team gets better from round to round`() {
    // 0.47 and 0.75 of about 85: give or take 0.22 and 0.19.
    let first = favourable(counted("voice-of-child", "CST-N", round: "2025-q3"))
    let last = favourable(counted("voice-of-child", "CST-N", round: "2026-q1"))
    #expect((0.25...0.69).contains(first))
    #expect((0.56...0.94).contains(last))
    #expect(last > first)
  }

  @Test func `one team gets worse from round to round`() {
    // 0.87 and 0.61 of about 80: give or take 0.15 and 0.22.
    let first = favourable(counted("assessment-on-time", "LACT", round: "2025-q3"))
    let last = favourable(counted("assessment-on-time", "LACT", round: "2026-q1"))
    #expect(first > 0.71)
    #expect((0.38...0.83).contains(last))
    #expect(last < first)
  }

  @Test func `one team leaves much unrecorded`() {
    // 0.36 of about 280: give or take 0.115; the others have 0.09 at most.
    let shares = DemoTeam.all.dropLast().map { team in
      share(of: counted("child-seen-alone", team.team.id)) { $0 == .notRecorded }
    }
    let south = share(of: counted("child-seen-alone", "CST-S")) { $0 == .notRecorded }
    #expect((0.25...0.48).contains(south))
    #expect(shares.sorted().dropLast().allSatisfy { $0 < 0.18 })
  }

  @Test func `one team is solid`() {
    // 0.88, 0.82 and 0.97 · 0.90 = 0.87 of about 270: give or take 0.08 to 0.09.
    #expect(favourable(counted("assessment-on-time", "FST")) > 0.79)
    #expect(favourable(counted("voice-of-child", "FST")) > 0.72)
    #expect(favourable(counted("child-seen-alone", "FST")) > 0.78)
  }

  @Test func `one team has very good and very poor files`() {
    // Files of eight grades or more: in no other team does the share of favourable ones spread so.
    func spread(of team: String) -> Double {
      let shares = audits.filter { $0.caseFile.team == team }.compactMap { audit -> Double? in
        let grades = (outcomes[audit.id] ?? []).map(\.outcome).filter {
          if case .graded = $0 { true } else { false }
        }
        return grades.count < 8 ? nil : favourable(grades)
      }
      let mean = shares.reduce(0, +) / Double(shares.count)
      return shares.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(shares.count)
    }
    // A uniform spread of ±0.34 has a variance of 0.34²/3 = 0.0385, beside 0.24/26 = 0.009 of
    // twenty-six grades; ±0.04 has 0.0005.
    let others = DemoTeam.all.dropLast().map(\.team.id).filter { $0 != "YPT" }
    #expect(spread(of: "YPT") > 0.025)
    #expect(others.allSatisfy { spread(of: $0) < 0.022 })
  }

  @Test func `one team is tiny, in a small demo and in a large one`() throws {
    #expect((1...6).contains(audits.count { $0.caseFile.team == "DCT" }))
    #expect(try DemoSample.all(count: 10).contains { $0.caseFile.team == "DCT" })
  }

  @Test func `every kind of answer to a date occurs, and so does every grade`() {
    let onTime = outcomes.values.joined().filter { $0.item == "assessment-on-time" }
    let kinds = Set(onTime.map(\.outcome.code))
    #expect(
      kinds == [
        "met", "missed", "overdue", "not-yet-due", "not-determinable", "not-applicable",
      ]
    )
    let voice = Set(
      outcomes.values.joined().filter { $0.item == "voice-of-child" }.map(\.outcome.code)
    )
    #expect(voice == ["good", "satisfactory", "weak", "poor", "ungraded", "not-applicable"])
  }

  @Test func `somebody is at immediate risk, and it is raised`() throws {
    for count in [10, 2000] {
      let atRisk = try DemoSample.all(count: count).filter { $0.safety.immediateRisk == true }
      #expect(!atRisk.isEmpty)
      #expect(atRisk.count * 20 < count || count == 10)
      #expect(atRisk.filter { $0.reading == .first }.allSatisfy { $0.escalations.count == 1 })
    }
  }

  @Test func `notes are written in English and in Welsh, with its circumflexes`() {
    let notes = audits.flatMap { $0.answers.values.map(\.note) }
    #expect(notes.contains { $0.contains("tŷ nain") })
    #expect(notes.contains { $0.contains("ŵyr") && $0.contains("teulu") })
    let findings = audits.flatMap { $0.answers.values.compactMap(\.finding) }
    #expect(Set(findings) == [.strength, .improvement])
  }

  @Test func `populations are known and never smaller than what was drawn`() throws {
    let demo = try DemoSample.audits(count: 2000)
    let all = try DemoSample.all(count: 2000)
    for round in demo.rounds {
      let drawn = Dictionary(grouping: all.filter { $0.round == round.id }, by: \.caseFile.team)
      for team in demo.teams {
        let population = try #require(round.sample.populations[team.id])
        #expect(Set(drawn[team.id, default: []].map(\.caseFile.reference)).count <= population)
      }
    }
  }
}
