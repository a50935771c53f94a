import AuditModel

/// How a sample is to be drawn, as it has been filled in so far.
struct DrawForm: FieldForm {
  enum Field: Int, FormField {
    case list, round, template, perTeam, stratify, seed, auditors
  }

  var template: ChoiceField
  private var texts: [Field: TextField]

  /// Begins with the templates of the latest round, eight of each team, and a seed that is today's date.
  init(_ desk: Desk) {
    let templates = desk.workspace.newestTemplates
    let usual = desk.workspace.rounds.last { !$0.templates.isEmpty }?.templates.first
    template = ChoiceField(
      templates.map { ChoiceField.Entry(id: $0.id, label: $0.title) },
      chosen: usual ?? templates.first?.id
    )
    texts = [
      .list: TextField(), .round: TextField(), .perTeam: TextField("8"), .stratify: TextField(),
      .seed: TextField(desk.now.today.description.filter { $0 != "-" }),
      .auditors: TextField(desk.auditor),
    ]
  }

  subscript(text field: Field) -> TextField? {
    get { texts[field] }
    set { texts[field] = newValue }
  }

  subscript(choice field: Field) -> ChoiceField? {
    get { field == .template ? template : nil }
    set { if field == .template, let newValue { template = newValue } }
  }

  /// What keeps the sample from being drawn, field by field; empty when nothing does.
  var mistakes: [Field: Phrase] {
    var mistakes: [Field: Phrase] = [:]
    if text(.list).isEmpty { mistakes[.list] = .noList }
    if text(.round).isEmpty { mistakes[.round] = .noRound }
    if !template.isChosen { mistakes[.template] = .noTemplate }
    if number(.perTeam) ?? 0 < 1 { mistakes[.perTeam] = .noNumber }
    if number(.seed) == nil { mistakes[.seed] = .noNumber }
    return mistakes
  }

  /// What is to be drawn; `nil` while something is wrong.
  var order: DrawOrder? {
    guard mistakes.isEmpty, let template = template.id, let perTeam = number(.perTeam),
      let seed = number(.seed)
    else { return nil }
    return DrawOrder(
      list: text(.list),
      round: text(.round),
      template: template,
      perTeam: perTeam,
      stratify: words(.stratify),
      seed: seed,
      auditors: words(.auditors)
    )
  }

  private func text(_ field: Field) -> String {
    (texts[field]?.text ?? "").trimmed
  }

  private func number(_ field: Field) -> Int? {
    Int(text(field)).flatMap { $0 >= 0 ? $0 : nil }
  }

  private func words(_ field: Field) -> [String] {
    text(field).split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}

extension DrawForm.Field {
  var title: Phrase {
    switch self {
    case .list: Phrase(en: "List of cases (CSV)", cy: "Rhestr achosion (CSV)")
    case .round: Phrase(en: "Round's id", cy: "Id y rownd")
    case .template: Phrase(en: "Template", cy: "Templed")
    case .perTeam: Phrase(en: "Cases per team", cy: "Achosion y tîm")
    case .stratify: Phrase(en: "Divided by columns", cy: "Rhannu yn ôl colofnau")
    case .seed: Phrase(en: "Seed", cy: "Hedyn")
    case .auditors: Phrase(en: "Auditors, in turn", cy: "Archwilwyr, yn eu tro")
    }
  }
}

extension Phrase {
  fileprivate static let noList = Phrase(en: "name the file", cy: "enwch y ffeil")
  fileprivate static let noRound = Phrase(
    en: "such as 2026-q2",
    cy: "megis 2026-q2"
  )
  fileprivate static let noTemplate = Phrase(en: "choose one", cy: "dewiswch un")
  fileprivate static let noNumber = Phrase(en: "give a number", cy: "rhowch rif")
}
