import AuditModel
import Testing

@testable import AuditStore

struct DemoAuditsTests {
  @Test(arguments: [10, 2000])
  func `every finished audit could have been finished by a person`(count: Int) throws {
    let templates = try DemoSample.templates()
    for audit in try DemoSample.all(count: count) where audit.state == .finished {
      let template = try #require(templates.first { $0.reference == audit.template }?.template)
      let unfinished = try audit.unfinished(in: template, timescales: DemoSample.rules().timescales)
      // The risk that a file shows when it is read again was raised with its first reading.
      let raisedBefore: [Unfinished] =
        !audit.reads.isEmpty && audit.safety.immediateRisk == true ? [.riskLeftOpen] : []
      #expect(unfinished == raisedBefore, "\(audit.id)")
    }
  }

  // Of 47 audits the last round has 19, and its last two places are a file and its second reading.
  @Test(arguments: [10, 47, 2000])
  func `no draft contradicts itself, and each lacks something`(count: Int) throws {
    let templates = try DemoSample.templates()
    let drafts = try DemoSample.all(count: count).filter { $0.state == .draft }
    #expect(drafts.count >= 2)
    for draft in drafts {
      let template = try #require(templates.first { $0.reference == draft.template }?.template)
      #expect(draft.contradictions(in: template) == [])
      #expect(
        try draft.unfinished(in: template, timescales: DemoSample.rules().timescales)
          .contains(.safetyUnanswered)
      )
    }
    let lackingSafetyOnly = try drafts.filter { draft in
      try draft.unfinished(
        in: DemoSample.template(of: draft),
        timescales: DemoSample.rules().timescales
      )
        == [.safetyUnanswered]
    }
    #expect(!lackingSafetyOnly.isEmpty)
  }

  @Test func `an audit depends on nothing but the seed, its number and how many there are`() throws
  {
    let inOrder = try DemoSample.all(count: 2000)
    let anew = try DemoSample.audits(count: 2000)
    let backwards = (0..<2000).reversed().map { anew[$0] }
    #expect(inOrder == backwards.reversed())
  }

  @Test func `another seed makes other audits`() throws {
    #expect(try DemoSample.all(count: 10, seed: 1) != DemoSample.all(count: 10, seed: 2))
  }

  @Test func `ids are UUIDv7 of the time the audit was begun, and no two are alike`() throws {
    let audits = try DemoSample.all(count: 2000)
    #expect(Set(audits.map(\.id)).count == 2000)
    for audit in audits {
      let event = try #require(audit.events.first)
      let begun = try #require(UTCTime(event.at))
      let digits = audit.id.split(separator: "-")
      let milliseconds = try #require(Int(digits[0] + digits[1], radix: 16))
      #expect(AuditID.isValid(audit.id))
      #expect(milliseconds / 1000 == begun.milliseconds / 1000)
      #expect(digits[2].first == "7")
    }
  }

  @Test func `each audit is dated in its round and each clock began in 2025 or 2026`() throws {
    let demo = try DemoSample.audits(count: 2000)
    let rounds = Dictionary(uniqueKeysWithValues: demo.rounds.map { ($0.id, $0) })
    for audit in try DemoSample.all(count: 2000) {
      let round = try #require(audit.round.flatMap { rounds[$0] })
      let from = try #require(round.from)
      let to = try #require(round.to)
      #expect(from <= audit.asAt && audit.asAt <= to)
      if let began = audit.caseFile.began { #expect(began >= "2025-01-01") }
    }
  }

  @Test func `a second and an agreed reading read the same file against the same template`() throws
  {
    let audits = try DemoSample.all(count: 2000)
    let byID = Dictionary(uniqueKeysWithValues: audits.map { ($0.id, $0) })
    let again = audits.filter { $0.reading != .first }
    #expect(Set(again.map(\.reading)) == [.second, .agreed])
    for audit in again {
      #expect(audit.reads.count == (audit.reading == .second ? 1 : 2))
      for id in audit.reads {
        let earlier = try #require(byID[id])
        #expect(earlier.state == .finished)
        #expect(earlier.caseFile == audit.caseFile)
        #expect(earlier.template == audit.template)
        #expect(earlier.round == audit.round)
        #expect(earlier.asAt < audit.asAt)
      }
    }
  }

  @Test func `the same reference is the same case, and some cases come back in later rounds`()
    throws
  {
    let first = try DemoSample.all(count: 2000).filter { $0.reading == .first }
    let cases = Dictionary(grouping: first, by: \.caseFile.reference)
    let returning = cases.values.filter { $0.count > 1 }
    #expect(returning.count > 50)
    for audits in returning {
      #expect(Set(audits.map(\.caseFile.team)).count == 1)
      #expect(Set(audits.map(\.caseFile.ageBand)).count == 1)
      #expect(Set(audits.map(\.round)).count == audits.count)
    }
  }

  @Test func `references are pseudonyms, and everything is marked synthetic`() throws {
    for audit in try DemoSample.all(count: 2000) {
      #expect(PersonalData.resembled(by: audit.caseFile.reference) == nil)
      #expect(audit.unknown == ["synthetic": .bool(true)])
    }
  }
}
