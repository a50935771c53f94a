import AuditModel

extension Timescale {
  /// Reads one row of a rules file.
  init?(_ value: ValueReader, welsh: ValueReader.Welsh) {
    let timescale: Timescale? = value.fields { fields in
      let id = fields.required("id")?.identifier()
      let title = fields.required("title")?.wording(welsh: welsh)
      let starts = fields.required("starts")?.wording(welsh: welsh)
      let stops = fields.required("stops")?.wording(welsh: welsh)
      let phases = Timescale.phases(fields, welsh: welsh)
      let counts = fields.required("counts")?.choice(of: Counting.self)
      let valid = fields.optional("valid")?.fields { DayRange($0) }
      let roll = fields.optional("roll")?.choice(of: Roll.self) ?? .none
      let received = fields.optional("received")?.flag() ?? false
      let mayPrecede = fields.optional("may-precede")?.flag() ?? false
      let remote = fields.optional("remote")?.choice(among: ["counts"])
      let confidence = fields.required("confidence")?.choice(of: Confidence.self)
      let confirmedFrom = fields.optional("confirmed-from")?.day()
      let basis = fields.optional("basis")?.choice(of: Basis.self)
      let source = fields.required("source")?.text()
      guard let id, let title, let starts, let stops, let phases, let counts, let confidence,
        let source
      else { return nil }
      return Timescale(
        id: id,
        title: title,
        starts: starts,
        stops: stops,
        phases: phases,
        counts: counts,
        roll: roll,
        validFrom: valid?.from,
        validTo: valid?.to,
        confidence: confidence,
        confirmedFrom: confirmedFrom,
        startsOnReceipt: received,
        mayPrecede: mayPrecede,
        remoteStops: remote != nil,
        basis: basis,
        source: source
      )
    }
    guard let timescale else { return nil }
    timescale.contradictions.forEach(value.contradicts)
    self = timescale
  }

  /// Reads `limit`, or `phases` where the limit changes as the work goes on.
  private static func phases(_ fields: FieldReader, welsh: ValueReader.Welsh) -> [Phase]? {
    let limit = fields.optional("limit")
    let phases = fields.optional("phases")
    switch (limit, phases) {
    case (let limit?, nil):
      if case .string("none") = limit.node.content { return [] }
      return limit.limit().map { [Phase(limit: $0)] }
    case (nil, let phases?):
      return phases.list(allowingEmpty: false) { Phase($0, welsh: welsh) }
    case (nil, nil), (.some, .some):
      fields.whole.limitOrPhases()
      return nil
    }
  }
}

extension Phase {
  fileprivate init?(_ value: ValueReader, welsh: ValueReader.Welsh) {
    let phase: Phase? = value.fields { fields in
      let limit = fields.required("limit")?.limit()
      let gaps = fields.optional("gaps")?.integer(in: 1...Int.max)
      let turn = fields.optional("until")?.wording(welsh: welsh)
      guard let limit else { return nil }
      if gaps != nil, turn != nil { fields.whole.gapsOrUntil() }
      let extent = gaps.map(Extent.gaps) ?? turn.map(Extent.untilTurn) ?? .onwards
      return Phase(limit: limit, extent: extent)
    }
    guard let phase else { return nil }
    self = phase
  }
}

/// Two days, both included, either of which may be open.
private struct DayRange {
  let from: Day?
  let to: Day?

  init?(_ fields: FieldReader) {
    from = fields.optional("from")?.day()
    to = fields.optional("to")?.day()
  }
}

extension ValueReader {
  /// Reads a limit: `42 working days`.
  func limit() -> Limit? {
    text(
      as: Phrase(
        en: "a limit such as '42 working days', '1 week', '3 months', '24 hours', 'same day'",
        cy: "terfyn fel '42 working days', '1 week', '3 months', '24 hours', 'same day'"
      )
    ) { Limit($0) }
  }

  fileprivate func contradicts(_ problem: Phrase) {
    fault(
      problem,
      remedy: Phrase(
        en: "change one of the two; the head of the file that ships says what each field means",
        cy: "newidiwch un o'r ddau; mae pen y ffeil a ddaw gyda'r rhaglen yn esbonio pob maes"
      )
    )
  }

  fileprivate func limitOrPhases() {
    fault(
      Phrase(
        en: "a timescale needs either 'limit' or 'phases'",
        cy: "mae angen naill ai 'limit' neu 'phases' ar amserlen"
      ),
      remedy: Phrase(
        en: "write 'limit', with 'none' where there is no number",
        cy: "ysgrifennwch 'limit', gyda 'none' lle nad oes rhif"
      )
    )
  }

  fileprivate func gapsOrUntil() {
    fault(
      Phrase(
        en: "a phase ends by 'gaps' or by 'until', not by both",
        cy: "mae cyfnod yn gorffen drwy 'gaps' neu 'until', nid y ddau"
      ),
      remedy: Phrase(en: "take one of the two out", cy: "tynnwch un o'r ddau")
    )
  }
}
