import AuditModel
import AuditReport

extension TextPage {
  /// Adds recommendations, one to an entry, under the titles of their registers and headings.
  mutating func add(_ standings: [RecommendationStanding], of ledger: RecommendationLedger) {
    for register in ledger.recommendations.registers {
      let own = standings.filter { $0.entry.reference.register == register.id }
      guard !own.isEmpty else { continue }
      space()
      add("\(words(register.title)) (\(register.id))")
      var heading: Wording?
      for standing in own {
        if standing.entry.heading != heading {
          heading = standing.entry.heading
          space()
          add(standing.entry.heading, indent: 2)
        }
        addRow(standing, of: ledger)
      }
    }
  }

  private mutating func addRow(
    _ standing: RecommendationStanding,
    of ledger: RecommendationLedger
  ) {
    let indent = standing.entry.whole == nil ? 4 : 6
    add(
      "\(standing.entry.reference.number.printed)  \(words(standing.entry.recommendation.text))",
      indent: indent,
      hanging: 4
    )
    add(standing.summary(of: ledger, in: language), indent: indent + 4, hanging: 2)
  }

  /// Adds one recommendation whole: what is asked, its parts, its decisions and their evidence.
  mutating func add(_ standing: RecommendationStanding, in ledger: RecommendationLedger) {
    let entry = standing.entry
    space()
    add("\(entry.reference)")
    add(entry.heading)
    add(entry.recommendation.text, indent: 2)
    add(standing.summary(of: ledger, in: language), indent: 2, hanging: 2)
    for part in ledger.recommendations.parts(of: entry.reference) {
      guard let below = ledger[part.reference] else { continue }
      addRow(below, of: ledger)
    }
    space()
    if standing.decisions.isEmpty { add(.nobodyDecided, indent: 2) }
    for decision in standing.decisions {
      let relapse = standing.isRelapse(decision) ? " · \(words(.relapse))" : ""
      add("\(decision.headline(in: language))\(relapse)", indent: 2, hanging: 2)
      if !decision.evidence.isBlank { add(decision.evidence, indent: 4) }
      for figure in decision.figures { add(figure.text(in: language), indent: 4) }
    }
  }
}

extension TextPage {
  /// Adds what audits say of some items, round by round; nothing where no round has a figure.
  mutating func add(_ figures: [Figure], of items: [Item.ID]) {
    let own = items.flatMap { id in figures.filter { $0.item.id == id && $0.round != nil } }
    guard !own.isEmpty else { return }
    space()
    add(.whatAuditsSay, indent: 2)
    for figure in own {
      let proportion = figure.proportion?.text(in: language) ?? Proportion.dash
      add("\(figure.round ?? "") · \(figure.item.id): \(proportion)", indent: 4, hanging: 2)
      add(figure.item.asks, indent: 6)
    }
  }
}

extension RecommendationDecision {
  /// `2026-03-01: met, decided by head of service`.
  func headline(in language: Language) -> String {
    let decided = Phrase(en: "decided by \(by)", cy: "penderfynwyd gan \(by)")
    return "\(on): \(status.phrase.text(in: language)), \(decided.text(in: language))"
  }
}

extension RecommendationStanding {
  /// On one line: status and day, what is due, how many parts are closed, what continues what.
  func summary(of ledger: RecommendationLedger, in language: Language) -> String {
    let words = RecommendationWords.self
    func text(_ phrase: Phrase) -> String { phrase.text(in: language) }
    func list(_ phrase: Phrase, _ references: [RecommendationReference]) -> String? {
      references.isEmpty
        ? nil : "\(text(phrase)) \(references.map(\.description).joined(separator: ", "))"
    }
    let open = heldOpenBy.map(\.printed).joined(separator: ", ")
    let parts: [String?] = [
      text(phrase) + (decisions.last.map { " \($0.on)" } ?? ""),
      heldOpenBy.isEmpty ? nil : text(.heldOpen(by: open)),
      hasRelapsed ? text(.relapse) : nil,
      entry.due.map { "\(text(words.due)) \($0)" },
      words.overdue(self).map(text),
      closedParts.of == 0 ? nil : text(.partsClosed(closedParts)),
      entry.owner.map { $0.text(in: language) },
      list(words.continues, entry.recommendation.continues),
      list(
        words.continuedBy,
        ledger.recommendations.continuations(of: entry).map(\.reference)
      ),
    ]
    return parts.compactMap { $0 }.joined(separator: " · ")
  }
}

extension Phrase {
  static let nobodyDecided = Phrase(
    en: "Nobody has decided anything about it, so it is open.",
    cy: "Nid oes neb wedi penderfynu dim amdano, felly mae ar agor."
  )
  static let relapse = Phrase(en: "fell back after it was met", cy: "wedi llithro'n ôl")

  fileprivate static let whatAuditsSay = Phrase(
    en: "What audits say today:",
    cy: "Beth mae archwiliadau'n ei ddweud heddiw:"
  )

  fileprivate static func heldOpen(by parts: String) -> Phrase {
    Phrase(en: "held open by \(parts)", cy: "cedwir ar agor gan \(parts)")
  }

  fileprivate static func partsClosed(_ parts: Proportion) -> Phrase {
    Phrase(
      en: "parts closed: \(parts.n) of \(parts.of)",
      cy: "rhannau wedi'u cau: \(parts.n) o \(parts.of)"
    )
  }
}
