import AuditModel

extension Round {
  /// Reads a round from its YAML file.
  public static func read(
    _ bytes: [UInt8],
    file: String
  ) throws(InputErrors) -> Reading<Round> {
    try Document.yaml(bytes, file: file).read { value in
      value.fields { Round($0) }
    }
  }

  private init?(_ fields: FieldReader) {
    let id = fields.required("round")?.identifier()
    let title = fields.required("title")?.wording(welsh: .optional)
    let asked = fields.optional("templates")
    let templates = asked?.list { $0.identifier() } ?? []
    asked?.reportRepeated(templates)
    let framework = fields.optional("framework")?.identifier()
    let shortForms = fields.optional("short")?.list { $0.identifier() } ?? []
    let switchedOff = fields.optional("without")?.entries { _, value in
      value.list(allowingEmpty: false) { $0.identifier() }
    }
    let from = fields.optional("from")?.day()
    let to = fields.optional("to")?.day()
    let planned = fields.optional("planned")?.integer(in: 1...Sample.mostCases)
    let sample = fields.required("sample")?.fields { Sample($0) }
    let receipt = ClockRules.ReceivedOutOfHours(fields)
    let published = fields.optional("published")?.fields { RoundPublishing($0) }
    let cases = RoundCases(fields, fieldworkEnds: to)
    if let from, let to, to < from { fields.whole.endsBeforeItBegins(from, to) }
    guard let id, let title, let sample else { return nil }
    self.init(
      id: id,
      title: title,
      templates: templates,
      framework: framework,
      shortForms: Set(shortForms),
      switchedOff: Dictionary((switchedOff ?? []).map { ($0.key, Set($0.value)) }) { first, _ in
        first
      },
      from: from,
      to: to,
      sample: sample,
      planned: planned,
      receipt: receipt,
      publishedExactly: published?.decision,
      cases: cases
    )
  }

  /// The round as its file has it; reading it gives an equal round.
  public func yamlText() -> String {
    var fields: [(key: String, value: YAMLText)] = [
      ("round", .word(id)), ("title", .wording(title)),
    ]
    if !templates.isEmpty { fields.append(("templates", .words(templates))) }
    if let framework { fields.append(("framework", .word(framework))) }
    if !shortForms.isEmpty { fields.append(("short", .words(shortForms.sorted()))) }
    if !switchedOff.isEmpty {
      let sorted = switchedOff.sorted { $0.key < $1.key }
      fields.append(("without", .mapping(sorted.map { ($0.key, .words($0.value.sorted())) })))
    }
    if let from { fields.append(("from", .word(from.description))) }
    if let to { fields.append(("to", .word(to.description))) }
    if let planned { fields.append(("planned", .number(planned))) }
    fields.append(("sample", sample.yaml))
    if case .deemedNextWorkingDay(let closing) = receipt,
      let time = LocalTime(day: Day(number: 0), minute: closing)
    {
      fields.append(("received-out-of-hours", .word("next-working-day")))
      fields.append(("closing", .word(time.timeOfDay)))
    }
    if let publishedExactly { fields.append(("published", publishedExactly.yaml)) }
    fields += cases.yaml
    return YAMLText.mapping(fields).documentWithEnd()
  }
}

extension Sample {
  /// More cases than there are people in Wales are a slip of the hand, and could not be added up.
  static let mostCases = 10_000_000

  fileprivate init?(_ fields: FieldReader) {
    let method = fields.required("method")?.choice(of: Method.self)
    let population = fields.optional("population")?.integer(in: 1...Sample.mostCases)
    let populations = fields.optional("populations")?.entries { _, value in
      value.integer(in: 0...Sample.mostCases)
    }
    guard let method else { return nil }
    self.init(
      method: method,
      population: population,
      populations: Dictionary((populations ?? []).map { ($0.key, $0.value) }) { first, _ in first }
    )
  }

  fileprivate var yaml: YAMLText {
    var fields: [(key: String, value: YAMLText)] = [("method", .word(method.rawValue))]
    if let population { fields.append(("population", .number(population))) }
    if !populations.isEmpty {
      let sorted = populations.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      fields.append(("populations", .mapping(sorted.map { ($0.key, .number($0.value)) })))
    }
    return .mapping(fields)
  }
}

extension ClockRules.ReceivedOutOfHours {
  /// Reads `received-out-of-hours` and, where the next working day counts, `closing`.
  fileprivate init(_ fields: FieldReader) {
    let rule = fields.optional("received-out-of-hours")?
      .choice(among: ["counts", "next-working-day"])
    let time = Phrase(en: "a time of day such as 17:00", cy: "amser o'r dydd fel 17:00")
    let closing = fields.optional("closing")?.text(as: time) { LocalTime("1970-01-01T\($0)") }
    self =
      rule == "next-working-day"
      ? .deemedNextWorkingDay(closing: closing?.minute ?? Self.usualClosing) : .counts
  }
}

extension ValueReader {
  fileprivate func endsBeforeItBegins(_ from: Day, _ to: Day) {
    fault(
      Phrase(
        en: "the round ends on \(to), before it begins on \(from)",
        cy: "mae'r cylch yn gorffen ar \(to), cyn dechrau ar \(from)"
      ),
      remedy: Phrase(en: "correct 'from' or 'to'", cy: "cywirwch 'from' neu 'to'")
    )
  }
}
