import AuditModel

extension Workspace {
  /// What is to be said of the cases of rounds: those that stand twice, and what they name and is not
  /// here.
  func roundCaseRemarks() throws(WorkspaceError) -> [InputError] {
    let drawn = rounds.filter { !$0.cases.drawn.isEmpty }
    guard !drawn.isEmpty else { return [] }
    let named = drawn.contains { $0.cases.drawn.contains { $0.audit != nil } }
    let audits = named ? Set(try auditIDs()) : []
    return drawn.flatMap { round -> [InputError] in
      let place = "\(Part.rounds)/\(round.id).yaml: cases"
      return repeated(in: round, place) + strangers(in: round, place)
        + round.cases.drawn.compactMap { one in
          guard let audit = one.audit, !audits.contains(audit) else { return nil }
          return .notHere(place, audit, Phrase(en: "audit", cy: "archwiliad"), of: one)
        }
    }
  }

  private func repeated(in round: Round, _ place: String) -> [InputError] {
    var seen: Set<String> = []
    return round.cases.drawn.filter { !seen.insert($0.reference).inserted }
      .map { .standsTwice($0.reference, place) }
  }

  /// Teams that the workspace does not have, auditors among whom nothing was dealt out, and people who
  /// would read a case twice.
  private func strangers(in round: Round, _ place: String) -> [InputError] {
    let teams = Set(settings.teams.map(\.id))
    var told: Set<String> = []
    let unknown = round.cases.drawn
      .filter { !teams.contains($0.team) && told.insert($0.team).inserted }
      .map { InputError.notHere(place, $0.team, Phrase(en: "team", cy: "tîm"), of: $0) }
    let auditors = Set(round.cases.auditors)
    var named: Set<String> = []
    let strange = round.cases.drawn.compactMap { one -> InputError? in
      guard let auditor = one.auditor, !auditors.isEmpty, !auditors.contains(auditor),
        named.insert(auditor).inserted
      else { return nil }
      return .notHere(place, auditor, Phrase(en: "auditor", cy: "archwilydd"), of: one)
    }
    return unknown + strange
      + round.cases.drawn.filter { $0.second != nil && $0.second == $0.auditor }
      .map { .readsOwn($0, place) }
  }

  /// What is to be said of an audit beside its round: a case that was not drawn.
  func drawRemarks(on audit: Audit, _ file: String) -> [InputError] {
    guard let round = rounds.first(where: { $0.id == audit.round }), !round.cases.drawn.isEmpty,
      round.cases[audit.caseFile.reference] == nil
    else { return [] }
    return [.notDrawn(audit.caseFile.reference, round.id, "\(file): case.reference")]
  }

  /// What is to be said of a case whose work began, or whose contact came, after the audit.
  func dayRemarks(on audit: Audit, _ file: String) -> [InputError] {
    let contacts = audit.caseFile.contacts.enumerated().filter { $0.element.day > audit.asAt }.map {
      InputError.contactAfterAudit(
        $0.element.day,
        audit.asAt,
        "\(file): case.contacts[\($0.offset)]"
      )
    }
    guard let began = audit.caseFile.began, began > audit.asAt else { return contacts }
    return [.beganAfterAudit(began, audit.asAt, "\(file): case.began")] + contacts
  }
}

extension InputError {
  fileprivate static func standsTwice(_ reference: String, _ place: String) -> InputError {
    let quoted = InputError.quoted(reference)
    return InputError(
      place: place,
      problem: Phrase(
        en: "\(quoted) stands here twice",
        cy: "mae \(quoted) yma ddwywaith"
      ),
      remedy: Phrase(en: "take one of the two out", cy: "tynnwch un o'r ddau")
    )
  }

  fileprivate static func notHere(
    _ place: String,
    _ id: String,
    _ what: Phrase,
    of one: DrawnCase
  ) -> InputError {
    let quoted = InputError.quoted(id)
    let reference = InputError.quoted(one.reference)
    return InputError(
      place: place,
      problem: Phrase(
        en: "\(reference) names the \(what.en) \(quoted), which is not here",
        cy: "mae \(reference) yn enwi'r \(what.cy) \(quoted), nad yw yma"
      ),
      remedy: Phrase(
        en: "describe it in the workspace or the round, or correct the case",
        cy: "disgrifiwch ef yn y gweithle neu'r rownd, neu cywirwch yr achos"
      ),
      severity: .warning
    )
  }

  fileprivate static func readsOwn(_ one: DrawnCase, _ place: String) -> InputError {
    let reference = InputError.quoted(one.reference)
    let auditor = InputError.quoted(one.auditor ?? "")
    return InputError(
      place: place,
      problem: Phrase(
        en: "\(reference) would be read twice by \(auditor)",
        cy: "byddai \(reference) yn cael ei ddarllen ddwywaith gan \(auditor)"
      ),
      remedy: Phrase(
        en: "name somebody else under 'second'",
        cy: "enwch rywun arall o dan 'second'"
      )
    )
  }

  fileprivate static func notDrawn(
    _ reference: String,
    _ round: Round.ID,
    _ place: String
  ) -> InputError {
    let quoted = InputError.quoted(reference)
    return InputError(
      place: place,
      problem: Phrase(
        en: "\(quoted) was not drawn for the round '\(round)', "
          + "and counts in it once it is finished",
        cy: "ni thynnwyd \(quoted) ar gyfer y rownd '\(round)', "
          + "ac mae'n cyfrif ynddi ar ôl ei orffen"
      ),
      remedy: Phrase(
        en: "take the audit out of the round, or replace a case by it",
        cy: "tynnwch yr archwiliad o'r rownd, neu amnewidiwch achos ganddo"
      ),
      severity: .warning
    )
  }

  fileprivate static func contactAfterAudit(
    _ day: Day,
    _ asAt: Day,
    _ place: String
  ) -> InputError {
    InputError(
      place: place,
      problem: Phrase(
        en: "the contact came on \(day), after the day of the audit, \(asAt)",
        cy: "daeth y cysylltiad ar \(day), ar ôl diwrnod yr archwiliad, \(asAt)"
      ),
      remedy: Phrase(en: "correct the day", cy: "cywirwch y diwrnod")
    )
  }

  fileprivate static func beganAfterAudit(
    _ began: Day,
    _ asAt: Day,
    _ place: String
  ) -> InputError {
    InputError(
      place: place,
      problem: Phrase(
        en: "the work began on \(began), after the day of the audit, \(asAt)",
        cy: "dechreuodd y gwaith ar \(began), ar ôl diwrnod yr archwiliad, \(asAt)"
      ),
      remedy: Phrase(en: "correct the day", cy: "cywirwch y diwrnod")
    )
  }
}
