import AuditModel

extension NewAuditForm {
  /// What keeps the audit from being begun, field by field; empty when nothing does.
  func mistakes(on desk: Desk) -> [Field: Phrase] {
    let today = desk.now.today
    var mistakes: [Field: Phrase] = [:]
    if !template.isChosen {
      mistakes[.template] = desk.workspace.awaitsTemplates ? .templatesAwaited : .noTemplate
    }
    if reference.text.isBlank { mistakes[.reference] = .noReference }
    if !team.isChosen { mistakes[.team] = team.entries.isEmpty ? .noTeams : .noTeam }
    if case .failure(let refusal) = beganDay(today: today) { mistakes[.began] = refusal.phrase }
    return mistakes
  }

  /// What is worth a second look, field by field; nobody is kept from going on.
  func warnings(on desk: Desk) -> [Field: Phrase] {
    var warnings: [Field: Phrase] = [:]
    if let kind = PersonalData.resembled(by: reference.text) {
      warnings[.reference] = .looksLike(kind)
    } else if let other = audit(alreadyOn: desk) {
      warnings[.reference] = .already(other)
    }
    if let kind = PersonalData.resembled(by: siblings.text) {
      warnings[.siblings] = .looksLike(kind)
    }
    if let round = desk.workspace.rounds.first(where: { $0.id == round.id }),
      let template = template.id, !round.templates.isEmpty, !round.templates.contains(template)
    {
      warnings[.template] = .notOfRound
    }
    return warnings
  }

  /// The texts that look as if they could tell who a child is.
  var personalTexts: [String] {
    [reference.text, siblings.text].filter { PersonalData.resembled(by: $0) != nil }
  }

  /// What the audit begins with; `nil` while something is wrong.
  func newAudit(on desk: Desk) -> NewAudit? {
    guard mistakes(on: desk).isEmpty, let template = template.id, let team = team.id,
      case .success(let began) = beganDay(today: desk.now.today)
    else { return nil }
    let link = siblings.text.trimmed
    let caseFile = CaseFile(
      reference: reference.text.trimmed,
      team: team,
      ageBand: ageBand.id.flatMap(AgeBand.init),
      status: status.id.flatMap(CaseStatus.init),
      began: began,
      siblings: link.isEmpty ? nil : link
    )
    return NewAudit(template: template, round: round.id, caseFile: caseFile)
  }

  /// The day the work began, as typed; `nil` where nothing is.
  func beganDay(today: Day) -> Result<Day?, Refusal> {
    guard !began.text.isBlank else { return .success(nil) }
    switch DateEntry(began.text, today: today) {
    case .refused(let problem): return .failure(Refusal(phrase: problem))
    case .moment(let moment):
      guard let day = moment.day else { return .failure(Refusal(phrase: .dateOrNothing)) }
      guard day <= today else { return .failure(Refusal(phrase: .afterToday(day))) }
      return .success(day)
    }
  }

  struct Refusal: Error, Hashable {
    let phrase: Phrase
  }

  /// The audit of the same case by the same template in the same round, if there is one.
  private func audit(alreadyOn desk: Desk) -> ScoredAudit? {
    let wanted = reference.text.trimmed
    guard !wanted.isEmpty else { return nil }
    return desk.audits.audits.last {
      $0.reference == wanted && $0.round == round.id && $0.template == template.id
    }
  }
}

extension Phrase {
  fileprivate static let templatesAwaited = Phrase(
    en: "the templates are still being read: press the same key again in a moment",
    cy: "mae'r templedi'n dal i gael eu darllen: pwyswch yr un fysell eto ymhen eiliad"
  )
  fileprivate static let noTemplate = Phrase(
    en: "there is no template: put one into the workspace's templates folder",
    cy: "nid oes templed: rhowch un yn ffolder templates y gweithle"
  )
  fileprivate static let noReference = Phrase(
    en: "give the case a reference, not a name",
    cy: "rhowch gyfeirnod i'r achos, nid enw"
  )
  fileprivate static let noTeam = Phrase(
    en: "choose a team: left and right arrow",
    cy: "dewiswch dîm: saeth chwith a de"
  )
  fileprivate static let noTeams = Phrase(
    en: "the workspace has no teams: name them in its workspace file",
    cy: "nid oes timau yn y gweithle: enwch nhw yn ei ffeil"
  )
  fileprivate static let dateOrNothing = Phrase(
    en: "give a date, or leave this empty",
    cy: "rhowch ddyddiad, neu gadewch hwn yn wag"
  )
  fileprivate static let notOfRound = Phrase(
    en: "this round was planned for another template",
    cy: "ar gyfer templed arall y cynlluniwyd y rownd hon"
  )

  fileprivate static func afterToday(_ day: Day) -> Phrase {
    Phrase(
      en: "\(day.phrase.en) is still to come",
      cy: "mae \(day.phrase.cy) eto i ddod"
    )
  }

  fileprivate static func looksLike(_ kind: PersonalData) -> Phrase {
    Phrase(
      en: "looks like \(kind.phrase.en): use a reference that tells nobody who the child is",
      cy: "yn edrych fel \(kind.phrase.cy): defnyddiwch gyfeirnod nad yw'n dangos pwy yw'r plentyn"
    )
  }

  fileprivate static func already(_ audit: ScoredAudit) -> Phrase {
    Phrase(
      en: "has an audit here already (\(audit.state.phrase.en), \(audit.auditor)): "
        + "this will be another",
      cy: "mae archwiliad yma eisoes (\(audit.state.phrase.cy), \(audit.auditor)): "
        + "bydd hwn yn un arall"
    )
  }
}
