import Testing

@testable import AuditModel

/// Audits that were put together into one piece of bytes are those that went in.
struct PackedAuditsTests {
  private static let template = Sampled.template([
    Sampled.item("seen-alone"), Sampled.item("voice", .grade, measures: .quality),
  ])

  /// An audit of a case; those of odd numbers have an accent in their reference.
  private static func audit(_ number: UInt64) -> ScoredAudit {
    ScoredAudit(
      id: AuditNumber(high: number, low: 7).id,
      reference: number % 2 == 0 ? "WX-\(number)" : "Tŷ-\(number)",
      team: number % 3 == 0 ? "LAC" : "CAFAT",
      round: number % 4 == 0 ? nil : "2026-q1",
      template: template,
      state: number % 5 == 0 ? .draft : .finished,
      reading: Audit.Reading.allCases[Int(number) % Audit.Reading.allCases.count],
      asAt: Day(number: 20_000 + Int(number)),
      ageBand: number % 2 == 0 ? nil : AgeBand.allCases[0],
      status: number % 2 == 0 ? CaseStatus.allCases[0] : nil,
      auditor: "am",
      changedAt: "2026-03-12T09:20:3\(number % 10)Z",
      immediateRisk: number % 3 == 0 ? true : nil,
      openEscalations: Int(number),
      outcomes: [
        ItemOutcome(item: "seen-alone", outcome: .notRecorded, hasNoPlace: number % 2 == 0),
        ItemOutcome(item: "voice", outcome: .graded(Grade.allCases[Int(number) % 4])),
      ]
    )
  }

  private static let names = ["CAFAT", "LAC", "2026-q1", "am", "sample"]

  private static func packed(_ audits: [ScoredAudit]) -> [UInt8] {
    var packer = AuditPacker()
    for audit in audits {
      guard let id = AuditNumber(audit.id) else { continue }
      func number(of name: String) -> UInt32 { UInt32(names.firstIndex(of: name) ?? names.count) }
      let facts = audit.facts.renumbered(
        team: number(of: audit.team),
        auditor: number(of: audit.auditor),
        round: audit.round.map(number) ?? PackedFacts.noRound
      )
      audit.withReference { reference in
        audit.withOutcomes { outcomes in
          let template = PackedAudits.Template(name: 4, version: UInt32(audit.version))
          packer.append(id, facts, of: template, reference: reference, outcomes)
        }
      }
    }
    var bytes: [UInt8] = []
    packer.write(to: &bytes)
    return bytes
  }

  /// Reads them back; `nil` where they are not sound.
  private static func audits(_ bytes: [UInt8], _ filter: AuditFilter? = nil) -> [ScoredAudit]? {
    bytes.withUnsafeBytes { bytes in
      guard let packed = PackedAudits(bytes) else { return nil }
      let items = packed.templates.map { _ in template.items.count }
      guard packed.isSound(names: names.count, items: items) else { return nil }
      var builder = AuditTableBuilder(names: names)
      let place = builder.place(of: AnsweredTemplate(template))
      builder.append(
        packed,
        templates: packed.templates.map { _ in place },
        matching: filter.map { NumberedFilter($0, names: names) }
      )
      return builder.table().audits
    }
  }

  @Test func `every audit comes back as it was`() {
    let audits = (UInt64(1)...40).map(Self.audit)
    let back = Self.audits(Self.packed(audits))
    #expect(back == audits)
    #expect(back?.map(\.reference) == audits.map(\.reference))
    #expect(Self.audits(Self.packed([])) == [])
  }

  @Test(arguments: [
    AuditFilter(), AuditFilter(rounds: ["2026-q1"]), AuditFilter(rounds: ["none"]),
    AuditFilter(teams: ["LAC"]), AuditFilter(auditors: ["bw"]),
    AuditFilter(ageBands: [AgeBand.allCases[0]]), AuditFilter(statuses: [CaseStatus.allCases[0]]),
    AuditFilter(states: [.draft]), AuditFilter(templates: ["another"]),
    AuditFilter(from: Day(number: 20_010), to: Day(number: 20_012)),
    AuditFilter(from: Day(number: 20_012), to: Day(number: 20_010)),
  ])
  func `a filter takes out of them what it finds one by one`(filter: AuditFilter) {
    let audits = (UInt64(1)...40).map(Self.audit)
    #expect(Self.audits(Self.packed(audits), filter) == audits.filter(filter.matches))
  }

  @Test func `references that are equal are one case, however an accent was typed`() {
    // Once as one character and once as a letter with its mark, as keyboards differ.
    let bytes = ["T\u{177}-1", "Ty\u{302}-1"].enumerated().map { number, reference in
      ScoredAudit(
        id: AuditNumber(high: UInt64(number + 1), low: 0).id,
        reference: reference,
        team: "CAFAT",
        round: "2026-q1",
        template: Self.template,
        state: .finished,
        reading: .first,
        asAt: Day(number: 20_000 + number),
        auditor: "am",
        outcomes: Self.template.items.map { ItemOutcome(item: $0.id, outcome: .notAsked) }
      )
    }
    let request = FigureRequest(templates: [Self.template], rounds: [], teams: [])
    let figures = Figures(of: Self.audits(Self.packed(bytes)) ?? [], request)
    #expect(figures.audits.count == 1)
    #expect(figures.leftOut.count == 1)
  }

  @Test func `damaged bytes are no audits, and never end the program`() {
    let whole = Self.packed((UInt64(1)...9).map(Self.audit))
    for end in 0..<whole.count { _ = Self.audits(Array(whole.prefix(end))) }
    for position in whole.indices {
      for change: UInt8 in [0x01, 0x80, 0xFF] {
        var damaged = whole
        damaged[position] ^= change
        _ = Self.audits(damaged)?.map { ($0.reference, $0.team, $0.round, $0.outcomes) }
      }
    }
  }
}
