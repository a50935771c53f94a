import AuditModel
import AuditStore

/// What a command line that asks for an audit comes to.
struct AuditPlan {
  enum Step {
    /// Nothing was named: the home screen.
    case home
    case resume(StoredAudit)
    case begin(NewAudit)
  }

  let step: Step

  /// What is worth a second look; nobody is kept from going on.
  let warnings: [Phrase]

  /// - Throws: When nothing can be begun or resumed by what was said, with what would do.
  init(
    _ command: AuditCommand,
    in workspace: Workspace,
    library: TemplateLibrary?,
    today: Day
  ) throws(CommandFailure) {
    let reference = command.reference?.trimmed
    if let name = command.name?.trimmed, reference == nil {
      let named = try FoundAudits(name, in: workspace)
      let auditor = Surroundings.auditorID(named: command.auditor.auditor)
      let withheld = try named.withheld(from: auditor, in: workspace)
      let found = named.audits.filter { !withheld.contains($0.id) }
      if found.isEmpty, !named.audits.isEmpty { throw .usedWrongly(.whyWithheld) }
      if let stored = try Self.resumable(among: found, named: name, command.template) {
        self.init(step: .resume(stored), warnings: [])
        return
      }
    } else if command.name == nil, reference == nil {
      guard command.template == nil, command.team == nil else { throw .usedWrongly(.noReference) }
      self.init(step: .home, warnings: [])
      return
    }
    guard let reference = reference ?? command.name?.trimmed, !reference.isEmpty else {
      throw .usedWrongly(.noReference)
    }
    let choice = AuditChoice(workspace: workspace, library: library, today: today)
    let round = try choice.round(named: command.round)
    let new = NewAudit(
      template: try choice.template(named: command.template, in: round),
      round: round?.id,
      caseFile: CaseFile(
        reference: reference,
        team: try choice.team(named: command.team),
        ageBand: command.ageBand,
        status: command.status
      )
    )
    let resembled = PersonalData.resembled(by: reference)
    let isForeign = round.map { !$0.templates.isEmpty && !$0.templates.contains(new.template) }
    self.init(
      step: .begin(new),
      warnings: [
        resembled.map { .looksLike(reference, $0) },
        isForeign ?? false ? .notOfRound(new.template, round?.id ?? "") : nil,
      ].compactMap { $0 }
    )
  }

  private init(step: Step, warnings: [Phrase]) {
    self.step = step
    self.warnings = warnings
  }

  /// The one audit to go on with; `nil` where one is to be begun.
  private static func resumable(
    among found: [StoredAudit],
    named name: String,
    _ template: Template.ID?
  ) throws(CommandFailure) -> StoredAudit? {
    if AuditID.isValid(name) {
      guard let stored = found.first else { throw .usedWrongly(.noAudit(name)) }
      return stored
    }
    let drafts = found.filter { stored in
      stored.audit.state == .draft && (template == nil || stored.audit.template.id == template)
    }
    if drafts.count > 1 { throw .usedWrongly(.severalDrafts(name, drafts.map(\.id))) }
    if drafts.isEmpty, template == nil, let finished = found.last {
      throw .usedWrongly(.onlyFinished(name, finished.id))
    }
    return drafts.first
  }
}

extension Phrase {
  fileprivate static let noReference = Phrase(
    en: "name the case: caseaudit audit REFERENCE --template ID --team ID",
    cy: "enwch yr achos: caseaudit audit CYFEIRNOD --template ID --team ID"
  )

  fileprivate static func noAudit(_ id: Audit.ID) -> Phrase {
    Phrase(
      en: "there is no audit \(id); 'caseaudit list' shows what there is",
      cy: "nid oes archwiliad \(id); mae 'caseaudit list' yn dangos beth sydd"
    )
  }

  fileprivate static func severalDrafts(_ reference: String, _ ids: [Audit.ID]) -> Phrase {
    let quoted = InputError.quoted(reference)
    let list = ids.joined(separator: ", ")
    return Phrase(
      en: "\(quoted) has several drafts; name one of: \(list)",
      cy: "mae gan \(quoted) sawl drafft; enwch un o'r rhain: \(list)"
    )
  }

  fileprivate static func onlyFinished(_ reference: String, _ id: Audit.ID) -> Phrase {
    let quoted = InputError.quoted(reference)
    return Phrase(
      en: "\(quoted) has been audited: 'caseaudit show \(id)'; name a --template to begin another",
      cy: "mae \(quoted) wedi'i archwilio: 'caseaudit show \(id)'; "
        + "enwch --template i ddechrau un arall"
    )
  }

  fileprivate static func looksLike(_ reference: String, _ what: PersonalData) -> Phrase {
    let quoted = InputError.quoted(reference)
    return Phrase(
      en: "the reference \(quoted) looks like \(what.phrase.en): use a pseudonym",
      cy: "mae'r cyfeirnod \(quoted) yn edrych fel \(what.phrase.cy): defnyddiwch ffugenw"
    )
  }

  fileprivate static func notOfRound(_ template: Template.ID, _ round: Round.ID) -> Phrase {
    Phrase(
      en: "the template '\(template)' is not one of the round '\(round)'",
      cy: "nid yw'r templed '\(template)' yn un o'r rownd '\(round)'"
    )
  }
}
