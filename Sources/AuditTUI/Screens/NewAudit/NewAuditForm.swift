import AuditModel

/// What is asked before an audit begins, as it has been filled in so far.
struct NewAuditForm: FieldForm {
  enum Field: Int, FormField {
    case template, round, reference, team, ageBand, status, began, siblings
  }

  var template: ChoiceField
  var round: ChoiceField
  var reference = TextField()
  var team: ChoiceField
  var ageBand: ChoiceField
  var status: ChoiceField
  var began = TextField()
  var siblings = TextField()

  /// Begins with the round that is under way and its first template; a team is chosen only where
  /// there is just one.
  init(_ workspace: WorkspaceFacts, today: Day) {
    let rounds = workspace.rounds
    let usual = rounds.last { $0.holds(today) } ?? rounds.last
    round = ChoiceField(
      rounds.reversed().map { ChoiceField.Entry(id: $0.id, label: $0.title) } + [.noRound],
      chosen: usual?.id
    )
    let templates = workspace.newestTemplates
    let first = templates.first { usual?.templates.contains($0.id) ?? false } ?? templates.first
    template = ChoiceField(
      templates.map { ChoiceField.Entry(id: $0.id, label: $0.title) },
      chosen: first?.id ?? ""
    )
    let teams = workspace.teams
    team = ChoiceField(
      teams.map { ChoiceField.Entry(id: $0.id, label: $0.title) },
      chosen: teams.count == 1 ? teams[0].id : ""
    )
    ageBand = ChoiceField(
      [.notGiven] + AgeBand.allCases.map { .init(id: $0.rawValue, label: Wording($0.phrase)) },
      chosen: nil
    )
    status = ChoiceField(
      [.notGiven] + CaseStatus.allCases.map { .init(id: $0.rawValue, label: Wording($0.phrase)) },
      chosen: nil
    )
  }

  /// Takes in templates that were read since the form was shown; what was chosen stays chosen.
  mutating func offer(_ workspace: WorkspaceFacts) {
    let templates = workspace.newestTemplates
    guard template.entries.map(\.id) != templates.map(\.id) else { return }
    let chosen = workspace.rounds.first { $0.id == self.round.id }
    let first = templates.first { chosen?.templates.contains($0.id) ?? false } ?? templates.first
    template = ChoiceField(
      templates.map { ChoiceField.Entry(id: $0.id, label: $0.title) },
      chosen: template.id ?? first?.id ?? ""
    )
  }

  subscript(choice field: Field) -> ChoiceField? {
    get {
      switch field {
      case .template: template
      case .round: round
      case .team: team
      case .ageBand: ageBand
      case .status: status
      case .reference, .began, .siblings: nil
      }
    }
    set {
      guard let newValue else { return }
      switch field {
      case .template: template = newValue
      case .round: round = newValue
      case .team: team = newValue
      case .ageBand: ageBand = newValue
      case .status: status = newValue
      case .reference, .began, .siblings: break
      }
    }
  }

  subscript(text field: Field) -> TextField? {
    get {
      switch field {
      case .reference: reference
      case .began: began
      case .siblings: siblings
      case .template, .round, .team, .ageBand, .status: nil
      }
    }
    set {
      guard let newValue else { return }
      switch field {
      case .reference: reference = newValue
      case .began: began = newValue
      case .siblings: siblings = newValue
      case .template, .round, .team, .ageBand, .status: break
      }
    }
  }
}

extension NewAuditForm.Field {
  var title: Phrase {
    switch self {
    case .template: Phrase(en: "Template", cy: "Templed")
    case .round: Phrase(en: "Round", cy: "Rownd")
    case .reference: Phrase(en: "Case reference", cy: "Cyfeirnod yr achos")
    case .team: Phrase(en: "Team", cy: "Tîm")
    case .ageBand: Phrase(en: "Age", cy: "Oedran")
    case .status: Phrase(en: "Status", cy: "Statws")
    case .began: Phrase(en: "Work began", cy: "Dechrau'r gwaith")
    case .siblings: Phrase(en: "Siblings' link", cy: "Brodyr/chwiorydd")
    }
  }
}

extension ChoiceField.Entry {
  fileprivate static let noRound = Self(
    id: nil,
    label: Wording(en: "no round", cy: "dim rownd")
  )
  fileprivate static let notGiven = Self(
    id: nil,
    label: Wording(en: "not given", cy: "heb ei nodi")
  )
}

extension Round {
  /// Whether a day lies in the fieldwork; never where that is not known.
  fileprivate func holds(_ day: Day) -> Bool {
    guard let from, let to else { return false }
    return from <= day && day <= to
  }
}

extension WorkspaceFacts {
  /// The newest version of each template, in the workspace's order.
  var newestTemplates: [Template] {
    var seen: Set<Template.ID> = []
    return templates.compactMap { seen.insert($0.id).inserted ? template($0.id) : nil }
  }
}
