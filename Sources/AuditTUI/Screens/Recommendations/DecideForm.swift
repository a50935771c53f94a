import AuditModel

/// A decision about a recommendation, as it has been filled in so far.
struct DecideForm: FieldForm {
  enum Field: Int, FormField {
    case status, on, by, figure, evidence
  }

  private var choices: [Field: ChoiceField]
  private var texts: [Field: TextField]
  private let figures: [QuotedFigure]

  init(about standing: RecommendationStanding, figures: [QuotedFigure], desk: Desk) {
    self.figures = figures
    choices = [
      .status: ChoiceField(
        RecommendationStatus.allCases.map { .init(id: $0.rawValue, label: Wording($0.phrase)) },
        chosen: nil
      ),
      .figure: ChoiceField(
        [.init(id: nil, label: Wording(en: "none", cy: "dim"))]
          + figures.enumerated().map { index, figure in
            .init(
              id: String(index),
              label: Wording(en: figure.text(in: .english), cy: figure.text(in: .welsh))
            )
          },
        chosen: nil
      ),
    ]
    texts = [
      .on: TextField(desk.now.today.description),
      .by: TextField(standing.entry.owner.map { desk.text($0) } ?? ""),
      .evidence: TextField(),
    ]
  }

  subscript(choice field: Field) -> ChoiceField? {
    get { choices[field] }
    set { choices[field] = newValue }
  }

  subscript(text field: Field) -> TextField? {
    get { texts[field] }
    set { texts[field] = newValue }
  }
}

extension DecideForm {
  /// The decision; `nil` while its status or its day cannot be read.
  func decision(about standing: RecommendationStanding, today: Day) -> NewDecision? {
    guard let status = choices[.status]?.id.flatMap(RecommendationStatus.init),
      case .success(let day) = day(today: today)
    else { return nil }
    return NewDecision(
      recommendation: standing.entry.reference,
      parents: standing.decisions.heads,
      status: status,
      on: day,
      by: words(.by),
      evidence: words(.evidence),
      figures: choices[.figure]?.id.flatMap { Int($0) }.map { [figures[$0]] } ?? []
    )
  }

  /// What is wrong with each field; empty when it can be decided so.
  func mistakes(
    about standing: RecommendationStanding,
    in ledger: RecommendationLedger
  ) -> [Field: Phrase] {
    var mistakes: [Field: Phrase] = [:]
    if choices[.status]?.id == nil { mistakes[.status] = .chooseOne }
    if case .failure(let refusal) = day(today: ledger.asAt) { mistakes[.on] = refusal.phrase }
    guard let new = decision(about: standing, today: ledger.asAt) else { return mistakes }
    for refusal in ledger.refusals(of: new.decision(id: "", at: "", by: "")) {
      mistakes[refusal.field] = refusal.phrase
    }
    return mistakes
  }

  private func words(_ field: Field) -> String {
    texts[field]?.text.trimmed ?? ""
  }

  private func day(today: Day) -> Result<Day, Refusal> {
    switch DateEntry(words(.on), today: today) {
    case .refused(let problem): .failure(Refusal(phrase: problem))
    case .moment(let moment):
      moment.day.map { .success($0) } ?? .failure(Refusal(phrase: .giveADay))
    }
  }

  private struct Refusal: Error {
    let phrase: Phrase
  }
}

extension DecisionRefusal {
  fileprivate var field: DecideForm.Field {
    switch self {
    case .noEvidence: .evidence
    case .nobody: .by
    case .future, .beforeSource: .on
    case .openParts, .nothingContinues: .status
    }
  }
}

extension DecideForm.Field {
  var title: Phrase {
    switch self {
    case .status: Phrase(en: "Status", cy: "Statws")
    case .on: Phrase(en: "Decided on", cy: "Penderfynwyd ar")
    case .by: Phrase(en: "Decided by (role)", cy: "Gan bwy (rôl)")
    case .figure: Phrase(en: "Figure quoted", cy: "Ffigur a ddyfynnir")
    case .evidence: Phrase(en: "Evidence", cy: "Tystiolaeth")
    }
  }
}

extension Phrase {
  fileprivate static let chooseOne = Phrase(
    en: "choose one: arrows, or its first letter",
    cy: "dewiswch un: saethau, neu ei lythyren gyntaf"
  )
  fileprivate static let giveADay = Phrase(
    en: "give a day, such as 5/1/26",
    cy: "rhowch ddiwrnod, fel 5/1/26"
  )
}
