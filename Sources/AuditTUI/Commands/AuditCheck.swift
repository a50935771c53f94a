import AuditModel
import AuditStore

/// What is wrong with an audit that could be read, beside answers that do not fit their items.
struct AuditCheck {
  let mistakes: [InputError]

  init(_ audit: Audit, in workspace: Workspace) {
    let place = "audits/\(audit.id).json"
    var mistakes: [InputError] = []
    if let template = workspace.template(for: audit.template) {
      let left = audit.unfinished(in: template, timescales: workspace.timescales)
      if audit.state == .finished, !left.isEmpty {
        mistakes.append(.finishedTooSoon(place, left.count, audit.id))
      }
    } else {
      mistakes.append(.noTemplate(place, "\(audit.template.id)@\(audit.template.version)"))
    }
    if workspace.team(audit.caseFile.team) == nil {
      mistakes.append(.noTeam(place, audit.caseFile.team))
    }
    if let round = audit.round, !workspace.rounds.contains(where: { $0.id == round }) {
      mistakes.append(.noRound(place, round))
    }
    for text in [audit.caseFile.reference, audit.caseFile.siblings ?? "", audit.auditor] {
      if let what = PersonalData.resembled(by: text) {
        mistakes.append(.personal(place, text, what))
      }
    }
    if audit.safety.immediateRisk == true, audit.escalations.isEmpty {
      mistakes.append(.notRaised(place))
    }
    self.mistakes = mistakes
  }
}

extension InputError {
  fileprivate static func finishedTooSoon(
    _ place: String,
    _ count: Int,
    _ id: Audit.ID
  ) -> InputError {
    InputError(
      place: place,
      problem: Phrase(
        en: "it is finished, and \(count) of its questions are not settled",
        cy: "mae wedi'i orffen, ac mae \(count) o'i gwestiynau heb eu setlo"
      ),
      remedy: Phrase(
        en: "see 'caseaudit show \(id)', and reopen it to settle them",
        cy: "gweler 'caseaudit show \(id)', ac ailagorwch ef i'w setlo"
      )
    )
  }

  fileprivate static func noTemplate(_ place: String, _ name: String) -> InputError {
    InputError(
      place: place,
      problem: Phrase(
        en: "its template \(name) is not in the workspace, so no figure counts it",
        cy: "nid yw ei dempled \(name) yn y gweithle, felly nid oes ffigur yn ei gyfrif"
      ),
      remedy: Phrase(
        en: "put templates/\(name).yaml back",
        cy: "rhowch templates/\(name).yaml yn ôl"
      )
    )
  }

  fileprivate static func noTeam(_ place: String, _ id: Team.ID) -> InputError {
    InputError(
      place: place,
      problem: Phrase(
        en: "its team \(quoted(id)) is not in workspace.yaml",
        cy: "nid yw ei dîm \(quoted(id)) yn workspace.yaml"
      ),
      remedy: Phrase(en: "add the team there", cy: "ychwanegwch y tîm yno"),
      severity: .warning
    )
  }

  fileprivate static func noRound(_ place: String, _ id: Round.ID) -> InputError {
    InputError(
      place: place,
      problem: Phrase(
        en: "its round \(quoted(id)) is not described, so its figures make no claim",
        cy: "ni ddisgrifir ei rownd \(quoted(id)), felly nid yw ei ffigurau'n honni dim"
      ),
      remedy: Phrase(
        en: "describe it in rounds/, with how its cases were drawn",
        cy: "disgrifiwch hi yn rounds/, gyda sut y tynnwyd ei hachosion"
      ),
      severity: .warning
    )
  }

  fileprivate static func personal(
    _ place: String,
    _ text: String,
    _ what: PersonalData
  ) -> InputError {
    InputError(
      place: place,
      problem: Phrase(
        en: "\(quoted(text)) looks like \(what.phrase.en)",
        cy: "mae \(quoted(text)) yn edrych fel \(what.phrase.cy)"
      ),
      remedy: Phrase(
        en: "use a pseudonymous reference",
        cy: "defnyddiwch gyfeirnod ffugenwol"
      ),
      severity: .warning
    )
  }

  fileprivate static func notRaised(_ place: String) -> InputError {
    InputError(
      place: place,
      problem: Phrase(
        en: "the child may be at immediate risk, and no concern is written down as raised",
        cy: "gall y plentyn fod mewn perygl uniongyrchol, ac ni nodir bod pryder wedi'i godi"
      ),
      remedy: Phrase(
        en: "raise it now, and write down to whom",
        cy: "codwch ef nawr, a nodwch â phwy"
      ),
      severity: .warning
    )
  }
}
