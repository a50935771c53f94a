import AuditModel

/// Synthetic audits: any number of them, each made from the seed and its own number alone.
///
/// So a million can be made one after another in little memory, or on several threads, and are the
/// same to the byte. No clock and no order of a dictionary has a part in it.
public struct DemoAudits: Sendable {
  /// How many audits there are: 10 to 1 000 000.
  public let count: Int
  public let seed: UInt64

  let templates: [DemoTemplate]
  private let timescales: Timescales
  private let digests: Audit.RuleDigests
  private let calendar: DemoCalendar
  let layout: DemoRounds

  /// How many audits a demo may have.
  public static let counts = 10...1_000_000

  /// - Parameters:
  ///   - count: How many; within ``counts``.
  ///   - seed: Another seed makes other audits.
  ///   - templates: What the audits answer; never empty.
  ///   - rules: By which clocks are to be judged, so that dates fall on real working days.
  ///   - digests: Of those rules, as audits carry them.
  public init(
    count: Int,
    seed: UInt64,
    templates: [DemoTemplate],
    rules: Rules,
    digests: Audit.RuleDigests
  ) {
    precondition(DemoAudits.counts.contains(count), "a demo has 10 to 1 000 000 audits")
    precondition(!templates.isEmpty, "demo audits answer at least one template")
    self.count = count
    self.seed = seed
    self.templates = templates
    self.timescales = rules.timescales
    self.digests = digests
    calendar = DemoCalendar(rules.clocks.calendar)
    layout = DemoRounds(count: count)
  }

  /// The teams, in the order in which a workspace lists them.
  public var teams: [Team] {
    DemoTeam.all.map(\.team)
  }

  /// The three rounds, earliest first.
  public var rounds: [Round] {
    layout.rounds(templates: templates.map(\.template.id))
  }

  /// Makes one audit; `number` is from 0 to one less than ``count``.
  public subscript(number: Int) -> Audit {
    let place = layout.place(of: number)
    switch place.reading {
    case .first, .moderated: return firstReading(at: place)
    case .second: return secondReading(at: place)
    case .agreed: return agreedReading(at: place)
    }
  }
}

extension DemoAudits {
  func firstReading(at place: DemoPlace) -> Audit {
    let number = layout.number(of: place)
    let heading = heading(at: place)
    var reader = DemoReader(
      heading,
      of: number,
      seed: seed,
      timescales: timescales,
      calendar: calendar
    )
    let template = templates[heading.template].template
    let most: Int =
      switch heading.progress {
      case .finished, .safetyMissing: .max
      case .begun(let perMille): max(1, template.items.count * perMille / 1000)
      }
    reader.read(template, atMost: most)
    var audit = audit(heading, caseFile: reader.caseFile)
    audit.answers = reader.answers
    if heading.progress == .finished {
      reader.answerSafety(in: &audit, isAlwaysAtRisk: place.isAlwaysAtRisk(in: layout))
      audit.state = .finished
    }
    audit.events = DemoHistory(audit: audit, device: reader.auditor.device).events(
      begun: heading.begun,
      lastAnswer: reader.lastAnswer,
      finished: reader.now
    )
    return audit
  }

  func heading(at place: DemoPlace) -> DemoHeading {
    guard place.reading != .first else {
      return DemoHeading(
        firstReadingAt: place,
        seed: seed,
        rounds: layout,
        calendar: calendar,
        templateWeights: templates.map(\.weight)
      )
    }
    var before = place
    before.position -= 1
    return DemoHeading(
      readingAgain: heading(at: before),
      at: place,
      seed: seed,
      rounds: layout,
      calendar: calendar
    )
  }

  /// An audit before its answers, marked synthetic.
  func audit(_ heading: DemoHeading, caseFile: CaseFile) -> Audit {
    Audit(
      id: heading.id,
      template: templates[heading.template].reference,
      round: DemoRounds.periods[heading.place.round].id,
      auditor: DemoAuditor.all[heading.auditor].id,
      caseFile: caseFile,
      asAt: heading.asAt,
      reading: heading.place.reading,
      revision: 1,
      rules: digests,
      unknown: ["synthetic": .bool(true)]
    )
  }
}
