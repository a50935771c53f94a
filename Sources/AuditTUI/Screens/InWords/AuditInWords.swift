import AuditModel

/// One audit as text: the case, every question with its answer, and what it all comes to.
struct AuditInWords {
  private let shown: ShownAudit
  private var page: TextPage

  /// The line with which each item begins, from 0.
  private(set) var itemLines: [Item.ID: Int] = [:]

  init(_ shown: ShownAudit, page: TextPage) {
    self.shown = shown
    self.page = page
    addHeading()
    addSafety()
    for section in shown.open.template.sections { add(section) }
    addRest()
  }

  var text: String {
    page.text
  }

  var lines: [String] {
    page.lines
  }

  private mutating func addHeading() {
    let audit = shown.audit
    let team = page.words(shown.desk.workspace.team(audit.caseFile.team))
    page.add("\(audit.caseFile.reference): \(page.words(shown.open.template.title))")
    page.add(audit.id)
    let parts: [(Phrase, String?)] = [
      (Phrase(en: "team", cy: "tîm"), team), (Phrase(en: "round", cy: "rownd"), audit.round),
      (Phrase(en: "template", cy: "templed"), shown.open.template.pinnedName),
      (Phrase(en: "reading", cy: "darlleniad"), page.words(audit.reading.phrase)),
      (Phrase(en: "readings", cy: "darlleniadau"), readings),
      (Phrase(en: "state", cy: "cyflwr"), page.words(audit.state.phrase)),
      (Phrase(en: "as at", cy: "ar"), page.words(audit.asAt.phrase)),
      (Phrase(en: "auditor", cy: "archwilydd"), audit.auditor),
      (Phrase(en: "age", cy: "oedran"), audit.caseFile.ageBand.map { page.words($0.phrase) }),
      (Phrase(en: "status", cy: "statws"), audit.caseFile.status.map { page.words($0.phrase) }),
      (
        Phrase(en: "work began", cy: "dechreuodd y gwaith"),
        audit.caseFile.began.map { page.words($0.phrase) }
      ),
      (Phrase(en: "siblings", cy: "brodyr a chwiorydd"), audit.caseFile.siblings),
      (Phrase(en: "contacts", cy: "cysylltiadau"), contacts),
    ]
    for case (let title, let value?) in parts {
      page.add("\(page.words(title)): \(value)", indent: 2, hanging: 2)
    }
  }

  /// What is settled here, each with who read it; `nil` where nothing is.
  private var readings: String? {
    let readings = shown.open.readings.map { "\(page.words($0.reading.phrase)) (\($0.auditor))" }
    return readings.isEmpty ? nil : readings.joined(separator: ", ")
  }

  /// The days of the contacts listed, and what they come to; `nil` where none are.
  private var contacts: String? {
    let contacts = shown.audit.caseFile.contacts
    guard !contacts.isEmpty else { return nil }
    let days = contacts.map { contact in
      contact.day.description + (contact.isSiblings ? " (\(page.words(.aboutSibling)))" : "")
    }
    let standing = shown.desk.workspace.localRules.phrases(of: contacts).map { page.words($0) }
    return ([days.joined(separator: ", ")] + standing).joined(separator: ". ")
  }

  private mutating func addSafety() {
    page.space()
    page.add(Words.safetyTitle)
    page.add(Words.safetyQuestion, indent: 2)
    let safety = shown.audit.safety
    let answer = safety.immediateRisk.map { $0 ? Words.yes : Words.no } ?? Words.unanswered
    page.add(answer, indent: 4)
    add(Words.note, safety.note)
    for prompt in shown.audit.escalationPrompts(in: shown.open.template) {
      page.add("! " + page.words(prompt.phrase), indent: 4)
      guard let declined = shown.audit.decline(of: prompt) else { continue }
      page.add(.notRaised(declined), indent: 6, hanging: 2)
    }
  }

  private mutating func add(_ section: Section) {
    page.space()
    page.add(section.title)
    for item in section.items { add(item) }
  }

  private mutating func add(_ item: Item) {
    let outcome = shown.outcome(of: item.id)
    itemLines[item.id] = page.lines.count
    page.add("\(page.words(item.asks)) [\(item.id)]", indent: 2, hanging: 2)
    let answer = shown.audit.answers[item.id]
    for line in AnswerInWords(answer?.value, to: item, in: shown).lines(language: page.language) {
      page.add(line, indent: 4, hanging: 2)
    }
    if outcome?.outcome == .notAsked { page.add(Outcome.notAsked.phrase, indent: 4) }
    addReadings(of: item, settledOn: answer)
    guard let answer else { return }
    if answer.source != item.source { page.add(.otherSource(answer.source), indent: 4, hanging: 2) }
    add(answer.finding?.phrase ?? Words.note, answer.note)
    add(Words.evidence, answer.evidence)
  }

  /// Adds what each reading says that is settled here, unless all say the same and it stands.
  private mutating func addReadings(of item: Item, settledOn answer: Answer?) {
    let readings = shown.open.readings
    let row = ReconciledItem(
      item: item,
      readings: readings.map { $0.answers[item.id] },
      settled: answer
    )
    guard row.differs || row.isShift else { return }
    for reading in readings {
      let words = reading.answers[item.id]?.value?.short(to: item, language: page.language)
      let title = "\(page.words(reading.reading.phrase)) (\(reading.auditor))"
      page.add("\(title): \(words ?? page.words(Words.unanswered))", indent: 4, hanging: 2)
    }
    add(Words.why, answer?.why ?? "")
  }

  /// Adds words that somebody wrote, where there are any.
  private mutating func add(_ title: Phrase, _ text: String) {
    guard !text.isBlank else { return }
    page.add("\(page.words(title)): \(text)", indent: 4, hanging: 2)
  }

  private mutating func addRest() {
    let left = shown.inTheWay
    add(Phrase(en: "Before it can be finished", cy: "Cyn y gellir ei orffen"), left)
    let findings = shown.audit.findings(in: shown.open.template)
    for side in Finding.Side.allCases {
      add(side.plural, findings.filter { $0.side == side }.map(\.note))
    }
    add(
      Phrase(en: "Concerns raised", cy: "Pryderon a godwyd"),
      shown.audit.escalations.map { concern in
        let answer = concern.outcome.map { " → \($0)" } ?? ""
        let raised = Phrase.raised(by: concern.raisedBy, to: concern.to)
        return "\(concern.raisedAt), \(page.words(raised)): \(concern.reason)\(answer)"
      }
    )
    add(.whatPeopleSaid, shown.audit.feedback.map { $0.words(in: page.language) })
    add(.whatWorkersThink, shown.audit.workerViews.map(\.line))
    add(
      Phrase(
        en: "Kept from an earlier version of the template, counted nowhere",
        cy: "Cedwir o fersiwn gynharach o'r templed, ni chyfrifir yn unman"
      ),
      answersOfEarlierVersions
    )
    add(
      Phrase(en: "This audit", cy: "Yr archwiliad hwn"),
      [page.words(shown.figures.pools), page.words(shown.figures.gaps)]
    )
  }

  /// The answers to items that the template does not have, each on a line with its note.
  private var answersOfEarlierVersions: [String] {
    let items = Set(shown.open.template.items.map(\.id))
    return shown.audit.answers.filter { !items.contains($0.key) }.sorted { $0.key < $1.key }
      .map { id, answer in
        let words = [answer.value?.short(to: nil, language: page.language), answer.note]
        return "\(id): " + words.compactMap { $0 }.filter { !$0.isBlank }.joined(separator: "; ")
      }
  }

  private mutating func add(_ title: Phrase, _ entries: [String]) {
    guard !entries.isEmpty else { return }
    page.space()
    page.add(title)
    for entry in entries { page.add("- " + entry, indent: 2, hanging: 2) }
  }
}

extension Phrase {
  fileprivate static let aboutSibling = Phrase(
    en: "a brother or sister",
    cy: "brawd neu chwaer"
  )

  fileprivate static func raised(by auditor: String, to role: String) -> Phrase {
    Phrase(en: "\(auditor) to \(role)", cy: "\(auditor) at \(role)")
  }

  fileprivate static func notRaised(_ declined: DeclinedEscalation) -> Phrase {
    Phrase(
      en: "not raised (\(declined.by), \(declined.at)): \(declined.reason)",
      cy: "ni chodwyd (\(declined.by), \(declined.at)): \(declined.reason)"
    )
  }

  fileprivate static func otherSource(_ source: EvidenceSource) -> Phrase {
    Phrase(
      en: "source: \(source.phrase.en); stays out of the item's figure",
      cy: "ffynhonnell: \(source.phrase.cy); y tu allan i ffigur yr eitem"
    )
  }
}
