import AuditModel
import AuditReport

/// Audits as a list: who, where, when, and how far they have come.
struct AuditListing {
  let audits: [ScoredAudit]

  /// The teams whose names are known; another is shown by its id.
  let teams: [Team]

  /// Of which nothing is said that they answer.
  var withheld = WithheldReadings.none

  /// One line for each audit below a line of titles, and how many there are.
  func lines(language: Language, glyphs: Glyphs) -> [String] {
    guard !audits.isEmpty else { return [Phrase.none.text(in: language)] }
    var table = TextColumns(titles: Phrase.titles.map { $0.text(in: language) })
    table.rows = audits.map { row($0, language: language) }
    let drafts = audits.count { $0.state == .draft }
    return table.lines(glyphs: glyphs)
      + ["", Phrase.count(audits.count, drafts: drafts).text(in: language)]
  }

  private func row(_ audit: ScoredAudit, language: Language) -> [String] {
    [
      audit.reference, team(audit.team).text(in: language), audit.round ?? "–",
      "\(audit.template)@\(audit.version)", audit.reading.phrase.text(in: language),
      audit.state.phrase.text(in: language), audit.asAt.description, audit.auditor,
      withheld.contains(audit) || audit.unanswered == 0 ? "" : String(audit.unanswered), audit.id,
    ]
  }

  private func team(_ id: Team.ID) -> Wording {
    teams.first { $0.id == id }?.title ?? Wording(en: id)
  }

  /// `{"format": 1, "audits": […]}`, in the same order.
  var json: JSON {
    .object([
      "format": .integer(1),
      "audits": .array(audits.map { $0.listed(isWithheld: withheld.contains($0)) }),
    ])
  }
}

extension ScoredAudit {
  /// Questions of the template that are asked and have no answer.
  fileprivate var unanswered: Int {
    outcomes.count { $0.outcome == .unanswered }
  }

  fileprivate func listed(isWithheld: Bool) -> JSON {
    func text(_ value: String?) -> JSON { value.map(JSON.string) ?? .null }
    return .object([
      "id": .string(id), "reference": .string(reference), "team": .string(team),
      "round": text(round), "state": .string(state.rawValue),
      "template": .object(["id": .string(template), "version": .integer(version)]),
      "reading": .string(reading.rawValue), "asAt": .string(asAt.description),
      "ageBand": text(ageBand?.rawValue), "status": text(status?.rawValue),
      "auditor": .string(auditor), "changedAt": text(changedAt.isEmpty ? nil : changedAt),
      "immediateRisk": isWithheld ? .null : immediateRisk.map(JSON.bool) ?? .null,
      "openEscalations": .integer(openEscalations),
      "unanswered": isWithheld ? .null : .integer(unanswered),
      "answered": isWithheld ? .null : .integer(HomeRow(self).answered),
      "asked": isWithheld ? .null : .integer(HomeRow(self).asked), "withheld": .bool(isWithheld),
    ])
  }
}

extension Phrase {
  fileprivate static let titles = [
    Phrase(en: "case", cy: "achos"), Phrase(en: "team", cy: "tîm"),
    Phrase(en: "round", cy: "rownd"), Phrase(en: "template", cy: "templed"),
    Phrase(en: "reading", cy: "darlleniad"), Phrase(en: "state", cy: "cyflwr"),
    Phrase(en: "as at", cy: "ar"), Phrase(en: "auditor", cy: "archwilydd"),
    Phrase(en: "unanswered", cy: "heb ateb"), Phrase(en: "audit", cy: "archwiliad"),
  ]

  fileprivate static let none = Phrase(en: "There are no audits.", cy: "Nid oes archwiliadau.")

  fileprivate static func count(_ count: Int, drafts: Int) -> Phrase {
    Phrase(
      en: "\(count) \(count == 1 ? "audit" : "audits"), drafts: \(drafts)",
      cy: "\(count) archwiliad, drafftiau: \(drafts)"
    )
  }
}
