import AuditModel

/// How a sample is to be drawn, and of which round, as it has been filled in so far.
struct DrawForm: FieldForm {
  /// What must be said first; what only some methods ask for behind the method.
  enum Field: Int, FormField {
    case list, round, template, method, perTeam, size, stratify, chosen
    case exclusions, window, auditors, seed, title, alsoAsked, from, to, on
  }

  private var choices: [Field: ChoiceField]
  private var texts: [Field: TextField]

  /// Begins with the templates of the latest round, eight of each team, and a seed that is today's date.
  init(_ desk: Desk) {
    let latest = desk.workspace.rounds.last { !$0.templates.isEmpty }?.templates ?? []
    choices = [
      .template: DrawForm.templates(on: desk),
      .method: ChoiceField(
        Sample.Method.offered.map { .init(id: $0.rawValue, label: Wording($0.phrase)) },
        chosen: Sample.Method.stratified.rawValue
      ),
    ]
    texts = Dictionary(uniqueKeysWithValues: Field.allCases.map { ($0, TextField()) })
    texts[.template] = nil
    texts[.method] = nil
    texts[.list] = TextField(desk.caseList)
    texts[.perTeam] = TextField("8")
    texts[.seed] = TextField(desk.now.today.description.filter { $0 != "-" })
    texts[.auditors] = TextField(desk.auditor)
    texts[.alsoAsked] = TextField(latest.dropFirst().joined(separator: ", "))
  }

  private static func templates(on desk: Desk) -> ChoiceField {
    let templates = desk.workspace.newestTemplates
    let usual = desk.workspace.rounds.last { !$0.templates.isEmpty }?.templates.first
    return ChoiceField(
      templates.map { ChoiceField.Entry(id: $0.id, label: $0.title) },
      chosen: usual ?? templates.first?.id
    )
  }

  /// Takes in templates that were read since the form was shown, where none was there to choose.
  mutating func offerTemplates(on desk: Desk) {
    guard !(choices[.template]?.isChosen ?? false) else { return }
    choices[.template] = DrawForm.templates(on: desk)
  }

  subscript(text field: Field) -> TextField? {
    get { texts[field] }
    set { texts[field] = newValue }
  }

  subscript(choice field: Field) -> ChoiceField? {
    get { choices[field] }
    set { choices[field] = newValue }
  }

  var method: Sample.Method {
    choices[.method]?.id.flatMap(Sample.Method.init(rawValue:)) ?? .stratified
  }

  /// What a method has no use for is not asked, and not read.
  func asks(_ field: Field) -> Bool {
    switch field {
    case .perTeam, .stratify: method == .stratified
    case .size, .seed: method == .stratified || method == .random
    case .chosen: method == .purposive
    default: true
    }
  }

  /// What stands in a text that is asked for; empty in others.
  func text(_ field: Field) -> String {
    asks(field) ? (texts[field]?.text ?? "").trimmed : ""
  }
}

extension Sample.Method {
  /// The usual one first.
  fileprivate static let offered: [Sample.Method] = [.stratified, .random, .all, .purposive]
}

extension DrawForm.Field {
  var title: Phrase {
    switch self {
    case .list: Phrase(en: "List of cases", cy: "Rhestr achosion")
    case .round: Phrase(en: "Round's id", cy: "Id y rownd")
    case .template: Phrase(en: "Template", cy: "Templed")
    case .method: Phrase(en: "Drawn as", cy: "Tynnu fel")
    case .perTeam: Phrase(en: "Cases per team", cy: "Achosion y tîm")
    case .size: Phrase(en: "Cases in all", cy: "Achosion i gyd")
    case .stratify: Phrase(en: "Divided by", cy: "Rhannu yn ôl")
    case .chosen: Phrase(en: "Chosen cases", cy: "Achosion dewis")
    case .exclusions: Phrase(en: "Left out because", cy: "Hepgor, a pham")
    case .window: Phrase(en: "Case window", cy: "Ffenestr")
    case .auditors: Phrase(en: "Auditors", cy: "Archwilwyr")
    case .seed: Phrase(en: "Seed", cy: "Hedyn")
    case .title: Phrase(en: "Round's title", cy: "Teitl y rownd")
    case .alsoAsked: Phrase(en: "Other templates", cy: "Templedi eraill")
    case .from: Phrase(en: "Fieldwork from", cy: "Gwaith maes o")
    case .to: Phrase(en: "Fieldwork to", cy: "Gwaith maes hyd")
    case .on: Phrase(en: "Day of the draw", cy: "Diwrnod y tyniad")
    }
  }
}
