import AuditModel

/// A template as a form on paper: what a reader needs to answer it away from the program.
///
/// It is put together once, in both languages, and written as text, Markdown or HTML.
public struct TemplateForm: Sendable {
  /// `Assessment`, with no version.
  let title: Wording

  /// `assessment@1`.
  let name: String

  /// Which cases it is for; `nil` where nobody has said.
  let purpose: Wording?

  /// The reports it is drawn from; may be empty.
  let sources: [String]

  /// What is filled in about the case, its reference apart: of its age, status and beginning only
  /// what some item's condition asks for.
  let caseFields: [Phrase]

  /// In reading order; the question of the child's safety is the last.
  let parts: [Part]

  /// A section and its number on the form, from 1.
  struct Part: Sendable {
    let number: Int
    let title: Wording
    let entries: [FormEntry]
  }

  /// Prepares the form of a template.
  ///
  /// `timescales` gives the limits of its dates in words; one that is missing stands by its id.
  public init(_ template: Template, timescales: Timescales) {
    title = template.title
    name = template.pinnedName
    purpose = template.purpose
    sources = template.sources
    let conditions = template.items.flatMap { [$0.condition, $0.ungradedWhen].compactMap { $0 } }
    let asked = Set(conditions.flatMap(\.caseFields))
    caseFields =
      [FormWords.team]
      + [FormWords.ageBand, FormWords.status, FormWords.begun].filter(asked.contains)
      + [FormWords.auditor, FormWords.date]
    let numbers = ItemNumbers(template)
    let sections = template.sections.enumerated().map { index, section in
      Part(
        number: index + 1,
        title: section.title,
        entries: section.items.map { FormEntry($0, numbers: numbers, timescales: timescales) }
      )
    }
    let safety = Part(
      number: sections.count + 1,
      title: Wording(SafetyQuestion.title),
      entries: [.safety(number: "\(sections.count + 1).1")]
    )
    parts = sections + [safety]
  }

  /// Whether any item is asked or graded only under conditions.
  var hasConditions: Bool {
    parts.contains { $0.entries.contains { !$0.conditions.isEmpty } }
  }
}

extension Condition {
  /// What has to be known of the case to tell whether it holds.
  fileprivate var caseFields: [Phrase] {
    switch self {
    case .answer: []
    case .attribute(.ageBand, _): [FormWords.ageBand]
    case .attribute(.status, _): [FormWords.status]
    case .attribute(.team, _): [FormWords.team]
    case .era: [FormWords.begun]
    case .all(let parts), .any(let parts): parts.flatMap(\.caseFields)
    }
  }
}
