import AuditModel

extension RoundCases {
  /// Reads `window`, `draw`, `exclusions`, `replacements`, `auditors`, `agencies` and `cases`; all
  /// may be missing.
  ///
  /// - Parameters:
  ///   - fields: Of the round.
  ///   - fieldworkEnds: The last day of fieldwork, after which no window may end; `nil` where it is not
  ///     known.
  init(_ fields: FieldReader, fieldworkEnds: Day?) {
    let window = fields.optional("window")
    let agencies = fields.optional("agencies")?.entries { _, value in value.text() } ?? []
    self.init(
      window: window?.fields { CaseWindow($0) },
      draw: fields.optional("draw")?.fields { Draw($0) },
      exclusions: fields.optional("exclusions")?.list { $0.fields { CaseExclusion($0) } } ?? [],
      replacements: fields.optional("replacements")?.list { $0.fields { CaseReplacement($0) } }
        ?? [],
      auditors: fields.optional("auditors")?.list { $0.text() } ?? [],
      agencies: Dictionary(agencies.map { ($0.key, $0.value) }) { first, _ in first },
      drawn: fields.optional("cases")?.list { $0.fields { DrawnCase($0) } } ?? []
    )
    if let read = self.window, let fieldworkEnds, read.to > fieldworkEnds {
      window?.endsAfterFieldwork(read.to, fieldworkEnds)
    }
  }

  /// What stands in the round's file; nothing for what is empty.
  var yaml: [(key: String, value: YAMLText)] {
    var fields: [(key: String, value: YAMLText)] = []
    if let window {
      let days = [("from", window.from.description), ("to", window.to.description)]
      fields.append(("window", .line([("event", window.event)] + days)))
    }
    if let draw { fields.append(("draw", draw.yaml)) }
    if !exclusions.isEmpty {
      let lines = exclusions.map { YAMLText.line([("case", $0.reference), ("reason", $0.reason)]) }
      fields.append(("exclusions", .list(lines)))
    }
    if !replacements.isEmpty {
      let lines = replacements.map {
        YAMLText.line([("case", $0.reference), ("by", $0.by), ("reason", $0.reason)])
      }
      fields.append(("replacements", .list(lines)))
    }
    if !auditors.isEmpty { fields.append(("auditors", .words(auditors))) }
    if !agencies.isEmpty {
      let sorted = agencies.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      fields.append(("agencies", .line(sorted.map { ($0.key, $0.value) })))
    }
    if !drawn.isEmpty { fields.append(("cases", .list(drawn.map(\.yaml)))) }
    return fields
  }
}

extension CaseWindow {
  fileprivate init?(_ fields: FieldReader) {
    let event = fields.required("event")?.text()
    let from = fields.required("from")?.day()
    let to = fields.required("to")?.day()
    guard let event, let from, let to else { return nil }
    if to < from { fields.whole.windowEndsBeforeItBegins(from, to) }
    self.init(event: event, from: from, to: to)
  }
}

extension DrawnCase {
  fileprivate init?(_ fields: FieldReader) {
    let reference = fields.required("case")?.text()
    let team = fields.required("team")?.text()
    let stratum = fields.optional("stratum")?.text()
    let auditor = fields.optional("auditor")?.text()
    let second = fields.optional("second")?.text()
    let audit = fields.optional("audit")?.auditID()
    guard let reference, let team else { return nil }
    self.init(
      reference: reference,
      team: team,
      stratum: stratum ?? "",
      auditor: auditor,
      second: second,
      audit: audit
    )
  }

  fileprivate var yaml: YAMLText {
    var words = [("case", reference), ("team", team)]
    if !stratum.isEmpty { words.append(("stratum", stratum)) }
    if let auditor { words.append(("auditor", auditor)) }
    if let second { words.append(("second", second)) }
    if let audit { words.append(("audit", audit)) }
    return .line(words)
  }
}

extension CaseExclusion {
  fileprivate init?(_ fields: FieldReader) {
    let reference = fields.required("case")?.text()
    let reason = fields.required("reason")?.text()
    guard let reference, let reason else { return nil }
    self.init(reference: reference, reason: reason)
  }
}

extension CaseReplacement {
  fileprivate init?(_ fields: FieldReader) {
    let reference = fields.required("case")?.text()
    let by = fields.required("by")?.text()
    let reason = fields.required("reason")?.text()
    guard let reference, let by, let reason else { return nil }
    self.init(reference: reference, by: by, reason: reason)
  }
}

extension ValueReader {
  fileprivate func windowEndsBeforeItBegins(_ from: Day, _ to: Day) {
    fault(
      Phrase(
        en: "the window ends on \(to), before it begins on \(from)",
        cy: "mae'r ffenestr yn gorffen ar \(to), cyn dechrau ar \(from)"
      ),
      remedy: Phrase(en: "correct 'from' or 'to'", cy: "cywirwch 'from' neu 'to'")
    )
  }

  fileprivate func endsAfterFieldwork(_ window: Day, _ fieldwork: Day) {
    fault(
      Phrase(
        en: "the window of the cases ends on \(window), after the fieldwork on \(fieldwork)",
        cy: "mae ffenestr yr achosion yn gorffen ar \(window), ar ôl y gwaith maes ar \(fieldwork)"
      ),
      remedy: Phrase(
        en: "correct 'to' here, or the 'to' of the round",
        cy: "cywirwch 'to' yma, neu 'to' y rownd"
      )
    )
  }
}
