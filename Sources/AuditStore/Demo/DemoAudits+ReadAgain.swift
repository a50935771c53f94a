import AuditModel

extension DemoAudits {
  /// A reading by another auditor, who mostly agrees.
  func secondReading(at place: DemoPlace) -> Audit {
    let first = firstReading(at: place.firstReading)
    let heading = heading(at: place)
    var draws = SplitMix64(
      seed: seed,
      purpose: .secondReading,
      number: layout.number(of: place)
    )
    let template = templates[heading.template]
    return readAgain([first], heading: heading) { item in
      var answer = first.answers[item.id]
      if !template.decisive.contains(item.id) { answer?.judgeAnew(draws: &draws) }
      return answer
    }
  }

  /// What the first and the second auditor agreed upon: now the one's answer, now the other's.
  func agreedReading(at place: DemoPlace) -> Audit {
    let first = firstReading(at: place.firstReading)
    var placeOfSecond = place
    placeOfSecond.position -= 1
    let second = secondReading(at: placeOfSecond)
    var draws = SplitMix64(
      seed: seed,
      purpose: .agreedReading,
      number: layout.number(of: place)
    )
    return readAgain([first, second], heading: heading(at: place)) { item in
      draws.chance(perMille: 500) ? first.answers[item.id] : second.answers[item.id]
    }
  }

  /// A finished reading of a file that was read before: what it answers, by its own auditor, a
  /// question every half minute.
  private func readAgain(
    _ earlier: [Audit],
    heading: DemoHeading,
    answer: (Item) -> Answer?
  ) -> Audit {
    var audit = audit(heading, caseFile: earlier[0].caseFile)
    audit.reads = earlier.map(\.id)
    audit.safety = earlier[0].safety
    var time = heading.begun
    var last: Item.ID?
    for item in templates[heading.template].template.items {
      guard var answer = answer(item) else { continue }
      time = UTCTime(milliseconds: time.milliseconds + 30_000)
      answer.by = audit.auditor
      answer.at = time.description
      audit.answers[item.id] = answer
      last = item.id
    }
    audit.state = .finished
    let device = DemoAuditor.all[heading.auditor].device
    audit.events = DemoHistory(audit: audit, device: device).events(
      begun: heading.begun,
      lastAnswer: last.map { ($0, at: time) },
      finished: UTCTime(milliseconds: time.milliseconds + 60_000)
    )
    return audit
  }
}
