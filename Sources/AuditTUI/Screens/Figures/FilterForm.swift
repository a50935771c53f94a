import AuditModel

/// Which audits the figures are to count, as it has been filled in so far.
struct FilterForm: FieldForm {
  enum Field: Int, FormField {
    case team, from, to, ageBand, status, template, auditor, state
  }

  private var choices: [Field: ChoiceField]
  private var texts: [Field: TextField]

  /// Begins with what holds now.
  init(_ desk: Desk) {
    let filter = desk.scope.filter
    let audits = desk.audits.audits
    func field(
      _ known: [(id: String, label: Wording)],
      chosen: Set<String>?
    ) -> ChoiceField {
      ChoiceField(
        [.all] + known.map { ChoiceField.Entry(id: $0.id, label: $0.label) },
        chosen: chosen?.sorted().first
      )
    }
    let teams = desk.workspace.teams.map(\.id)
    let others = Set(audits.lazy.map(\.team)).subtracting(teams).sorted()
    let templates = Set(audits.lazy.map(\.template)).sorted()
    choices = [
      .team: field(
        (teams + others).map { ($0, desk.workspace.team($0)) },
        chosen: filter.teams
      ),
      .ageBand: field(
        AgeBand.allCases.map { ($0.rawValue, Wording($0.phrase)) },
        chosen: filter.ageBands.map { Set($0.map(\.rawValue)) }
      ),
      .status: field(
        CaseStatus.allCases.map { ($0.rawValue, Wording($0.phrase)) },
        chosen: filter.statuses.map { Set($0.map(\.rawValue)) }
      ),
      .template: field(
        templates.map { ($0, desk.workspace.template($0)?.title ?? Wording(en: $0)) },
        chosen: filter.templates
      ),
      .auditor: field(
        Set(audits.lazy.map(\.auditor)).sorted().map { ($0, Wording(en: $0)) },
        chosen: filter.auditors
      ),
      .state: ChoiceField(
        FigureScope.Drafts.allCases.map {
          ChoiceField.Entry(id: $0.rawValue, label: Wording($0.phrase))
        },
        chosen: desk.scope.drafts.rawValue
      ),
    ]
    texts = [
      .from: TextField(filter.from?.description ?? ""),
      .to: TextField(filter.to?.description ?? ""),
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

extension FilterForm {
  /// What cannot be read, field by field; empty when everything can.
  func mistakes(today: Day) -> [Field: Phrase] {
    var mistakes: [Field: Phrase] = [:]
    for field in [Field.from, .to] {
      if case .failure(let refusal) = day(field, today: today) { mistakes[field] = refusal.phrase }
    }
    if mistakes.isEmpty, case .success(let from?) = day(.from, today: today),
      case .success(let to?) = day(.to, today: today), to < from
    {
      mistakes[.to] = .endsBeforeItBegins
    }
    return mistakes
  }

  /// The filter; days that cannot be read narrow nothing.
  func filter(today: Day) -> AuditFilter {
    func set(_ field: Field) -> Set<String>? {
      choices[field]?.id.map { [$0] }
    }
    return AuditFilter(
      teams: set(.team),
      templates: set(.template),
      ageBands: set(.ageBand).map { Set($0.compactMap(AgeBand.init)) },
      statuses: set(.status).map { Set($0.compactMap(CaseStatus.init)) },
      auditors: set(.auditor),
      from: (try? day(.from, today: today).get()) ?? nil,
      to: (try? day(.to, today: today).get()) ?? nil
    )
  }

  var chosenDrafts: FigureScope.Drafts {
    choices[.state]?.id.flatMap(FigureScope.Drafts.init) ?? .leftOut
  }

  /// The day as typed, `nil` where nothing is; a month stands for its first or last day.
  private func day(_ field: Field, today: Day) -> Result<Day?, Refusal> {
    let text = (texts[field]?.text ?? "").trimmed
    guard !text.isEmpty else { return .success(nil) }
    if let month = Month(text) { return .success(field == .from ? month.from : month.to) }
    switch DateEntry(text, today: today) {
    case .refused(let problem): return .failure(Refusal(phrase: problem))
    case .moment(let moment):
      return moment.day.map { .success($0) } ?? .failure(Refusal(phrase: .dayOrNothing))
    }
  }

  private struct Refusal: Error {
    let phrase: Phrase
  }
}

extension FilterForm.Field {
  var title: Phrase {
    switch self {
    case .team: Phrase(en: "Team", cy: "Tîm")
    case .from: Phrase(en: "First day", cy: "Diwrnod cyntaf")
    case .to: Phrase(en: "Last day", cy: "Diwrnod olaf")
    case .ageBand: Phrase(en: "Age", cy: "Oedran")
    case .status: Phrase(en: "Status", cy: "Statws")
    case .template: Phrase(en: "Template", cy: "Templed")
    case .auditor: Phrase(en: "Auditor", cy: "Archwilydd")
    case .state: Phrase(en: "Audits", cy: "Archwiliadau")
    }
  }
}

extension FigureScope.Drafts {
  fileprivate var phrase: Phrase {
    switch self {
    case .leftOut: Phrase(en: "finished ones", cy: "rhai gorffenedig")
    case .counted: Phrase(en: "finished ones and drafts", cy: "rhai gorffenedig a drafftiau")
    case .alone: Phrase(en: "drafts only", cy: "drafftiau yn unig")
    }
  }
}

extension ChoiceField.Entry {
  fileprivate static let all = Self(id: nil, label: Wording(en: "all", cy: "pob un"))
}

extension Phrase {
  fileprivate static let dayOrNothing = Phrase(
    en: "give a day, a month such as 2026-02, or nothing",
    cy: "rhowch ddiwrnod, mis megis 2026-02, neu ddim byd"
  )
  fileprivate static let endsBeforeItBegins = Phrase(
    en: "lies before the first day",
    cy: "mae cyn y diwrnod cyntaf"
  )
}
