import AuditModel
import AuditReport

/// Agreement between readers as one person may see it: figures by item for all, those by auditor for
/// whom the workspace lets see them.
struct AgreementView: Sendable {
  let agreement: Agreement

  /// Each auditor's grades; `nil` where this person is not shown them.
  let shifts: [GradeShifts]?

  /// Every version that the audits of the round answer.
  let templates: [Template]
  private let round: Round?
  private let roundID: Round.ID?

  /// - Parameters:
  ///   - audits: All of the workspace.
  ///   - round: Only those of this round; `nil` is every round.
  ///   - items: Only these; `nil` is every item.
  ///   - facts: The templates, and who may see what.
  ///   - auditor: Who looks.
  init(
    _ audits: [ScoredAudit],
    round: Round.ID?,
    items: Set<Item.ID>? = nil,
    facts: WorkspaceFacts,
    auditor: String
  ) {
    let readings = CaseReadings.all(
      in: round == nil ? audits : audits.filter { $0.round == round }
    )
    let answered = Set(readings.map(\.first.template))
    templates = facts.templates.filter { answered.contains($0.id) }
    agreement = Agreement(of: readings, templates: templates, items: items)
    shifts =
      facts.shiftReaders.contains(auditor)
      ? GradeShifts.byAuditor(in: readings, templates: templates) : nil
    self.round = facts.rounds.first { $0.id == round }
    roundID = round
  }

  var json: AgreementJSON { AgreementJSON(agreement, shifts: shifts, round: roundID) }

  func itemsSheet(in language: Language) -> Sheet {
    .agreement(agreement, of: place(in: language), language: language)
  }

  /// Everything that this person may see; where nothing was read twice, one sheet that says so.
  func sheets(in language: Language) -> [Sheet] {
    let place = place(in: language)
    let overall = Sheet.agreementOverall(agreement, of: place, language: language)
    guard !agreement.items.isEmpty else { return [overall] + shiftSheets(place, language) }
    return [overall, itemsSheet(in: language)] + shiftSheets(place, language)
  }

  private func shiftSheets(_ place: String, _ language: Language) -> [Sheet] {
    guard let shifts, !shifts.isEmpty else { return [] }
    return [
      .leniency(shifts, of: place, language: language),
      .gradeShifts(shifts, of: place, language: language),
    ]
  }

  /// Why nothing is said of single auditors; `nil` where it is.
  var silence: Phrase? { shifts == nil ? .onlyForLead : nil }

  private func place(in language: Language) -> String {
    guard let roundID else {
      return Phrase(en: "Every round.", cy: "Pob rownd.").text(in: language)
    }
    return round.map { "\($0.title.text(in: language)) (\(roundID))" } ?? roundID
  }
}

extension Phrase {
  fileprivate static let onlyForLead = Phrase(
    en: "The grades of single auditors are shown to the lead alone, and only where workspace.yaml "
      + "says so.",
    cy: "Dim ond i'r arweinydd y dangosir graddau archwilwyr unigol, a dim ond lle mae "
      + "workspace.yaml yn dweud hynny."
  )
}
