import AuditModel

@testable import AuditStore

/// What figures need of an audit, as plain values, whoever read it.
struct ReadFacts: Equatable {
  let texts: [String: String]
  let templateVersion: Int
  let state: Audit.State
  let reading: Audit.Reading
  let asAt: Day
  let ageBand: AgeBand?
  let status: CaseStatus?
  let began: Day?
  let immediateRisk: Bool?
  let openEscalations: Int
  let answers: [String: Value]

  /// An answer without what is not counted: notes, reasons, who gave it.
  struct Value: Equatable {
    let code: String?
    let count: [Int?]?
    let isText: Bool
    let clocks: [Clock]?
    let source: EvidenceSource
  }
}

extension ReadFacts {
  init(_ audit: Audit) {
    texts = [
      "id": audit.id, "reference": audit.caseFile.reference, "team": audit.caseFile.team,
      "round": audit.round ?? "", "auditor": audit.auditor, "template": audit.template.id,
      "changedAt": audit.events.map(\.at).max() ?? "",
    ]
    templateVersion = audit.template.version
    state = audit.state
    reading = audit.reading
    asAt = audit.asAt
    ageBand = audit.caseFile.ageBand
    status = audit.caseFile.status
    began = audit.caseFile.began
    immediateRisk = audit.safety.immediateRisk
    openEscalations = audit.escalations.count { $0.answeredAt == nil }
    answers = audit.answers.mapValues(Value.init)
  }

  init(_ audit: ScannedAudit, in bytes: UnsafeRawBufferPointer) {
    texts = [
      "id": audit.id, "reference": audit.reference, "team": audit.team, "round": audit.round,
      "auditor": audit.auditor, "template": audit.template, "changedAt": audit.changedAt,
    ].mapValues { $0.text(in: bytes) }
    templateVersion = audit.templateVersion
    state = audit.state
    reading = audit.reading
    asAt = audit.asAt
    ageBand = audit.ageBand
    status = audit.status
    began = audit.began
    immediateRisk = audit.immediateRisk
    openEscalations = audit.openEscalations
    answers = Dictionary(
      uniqueKeysWithValues: audit.answers.map {
        ($0.item.text(in: bytes), Value($0, of: audit, in: bytes))
      }
    )
  }
}

extension ReadFacts.Value {
  init(_ answer: Answer) {
    code = answer.value?.code
    source = answer.source
    switch answer.value {
    case .count(let number, let outOf): (count, isText, clocks) = ([number, outOf], false, nil)
    case .text: (count, isText, clocks) = (nil, true, nil)
    case .clocks(let all): (count, isText, clocks) = (nil, false, all.map(\.withoutUnknown))
    default: (count, isText, clocks) = (nil, false, nil)
    }
  }

  init(_ answer: ScannedAnswer, of audit: ScannedAudit, in bytes: UnsafeRawBufferPointer) {
    source = answer.source
    if case .word(let word) = answer.value { code = word.text(in: bytes) } else { code = nil }
    switch answer.value {
    case .count(let number, let outOf): (count, isText, clocks) = ([number, outOf], false, nil)
    case .text: (count, isText, clocks) = (nil, true, nil)
    case .clocks(let places):
      (count, isText, clocks) = (nil, false, places.map { audit.clock(at: $0, in: bytes) })
    case .nothing, .word: (count, isText, clocks) = (nil, false, nil)
    }
  }
}

extension Clock {
  /// The clock without the fields of a newer program.
  fileprivate var withoutUnknown: Clock {
    var clock = self
    clock.unknown = [:]
    guard case .series(var series) = course else { return clock }
    series.events = series.events.map { ClockEvent($0.at, kind: $0.kind) }
    clock.course = .series(series)
    return clock
  }
}
