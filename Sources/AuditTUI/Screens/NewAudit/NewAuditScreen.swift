import AuditModel

/// Where an audit is begun: which template and round, which case.
///
/// Mistakes are shown all at once when somebody tries to begin; what looks like personal data is
/// pointed out once and then left to the person.
struct NewAuditScreen: Screen {
  typealias Field = NewAuditForm.Field

  private(set) var form: NewAuditForm
  private(set) var focus = Field.reference

  /// What is wrong with each field, once somebody has tried to begin.
  private(set) var mistakes: [Field: Phrase] = [:]
  private(set) var warnings: [Field: Phrase] = [:]
  private var hasTried = false

  /// Texts that look like personal data and were pointed out.
  private var pointedOut: [String] = []

  /// What was asked for last, so that a key pressed twice does not begin two audits.
  private var begun: NewAudit?

  init(desk: Desk) {
    form = NewAuditForm(desk.workspace, today: desk.now.today)
    check(on: desk)
  }

  var context: Context { .newAudit }

  func title(on desk: Desk) -> String {
    desk.text(Phrase(en: "New audit", cy: "Archwiliad newydd"))
  }

  mutating func deskChanged(_ desk: Desk) {
    form.offer(desk.workspace)
    check(on: desk)
  }

  mutating func perform(_ action: Action, on desk: inout Desk) -> [Response] {
    switch action {
    case .cancel, .back: return [.pop]
    case .begin: return begin(on: desk)
    case .commit where focus == Field.allCases.last: return begin(on: desk)
    case .commit, .nextField, .down: go(by: 1)
    case .previousField, .up: go(by: -1)
    case .right: change(.right, by: 1, on: desk)
    case .left: change(.left, by: -1, on: desk)
    default: break
    }
    return []
  }

  mutating func type(_ input: TypedInput, on desk: inout Desk) -> [Response] {
    if var text = form[text: focus] {
      _ = text.type(input)
      form[text: focus] = text
    } else if case .key(.character(let character)) = input {
      form[choice: focus]?.type(character, in: desk.language)
    }
    check(on: desk)
    return []
  }

  mutating func point(_ event: MouseEvent, on desk: inout Desk) -> [Response] {
    switch event.kind {
    case .scrollUp: go(by: -1)
    case .scrollDown: go(by: 1)
    case .press:
      guard let field = field(atRow: event.row, on: desk) else { return [] }
      if field == focus { form[choice: focus]?.move(by: 1) }
      focus = field
      check(on: desk)
    }
    return []
  }

  private mutating func go(by step: Int) {
    begun = nil
    let all = Field.allCases
    focus = all[(focus.rawValue + step + all.count) % all.count]
  }

  /// An arrow changes a choice, and moves the cursor in a text.
  private mutating func change(_ key: Key, by step: Int, on desk: Desk) {
    if var text = form[text: focus] {
      _ = text.type(.key(key))
      form[text: focus] = text
    } else {
      form[choice: focus]?.move(by: step)
    }
    check(on: desk)
  }

  private mutating func check(on desk: Desk) {
    mistakes = hasTried ? form.mistakes(on: desk) : [:]
    warnings = form.warnings(on: desk)
  }

  private mutating func begin(on desk: Desk) -> [Response] {
    hasTried = true
    check(on: desk)
    guard let new = form.newAudit(on: desk) else {
      if mistakes[focus] == nil, let first = Field.allCases.first(where: { mistakes[$0] != nil }) {
        focus = first
      }
      return [.say(.toMend(mistakes.count), .bad)]
    }
    guard form.personalTexts.allSatisfy(pointedOut.contains) else {
      pointedOut = form.personalTexts
      return [.say(.againToGoOn, .warning)]
    }
    guard new != begun else { return [.say(.underWay, .plain)] }
    begun = new
    return [.effect(.begin(new))]
  }
}

extension Phrase {
  fileprivate static func toMend(_ count: Int) -> Phrase {
    Phrase(
      en: count == 1 ? "1 field to mend" : "\(count) fields to mend",
      cy: "\(count) maes i'w gywiro"
    )
  }

  fileprivate static let againToGoOn = Phrase(
    en: "This looks like personal data, and a reference must tell nobody who the child is. "
      + "If it is none, press the same key again.",
    cy: "Mae hwn yn edrych fel data personol, ac ni ddylai cyfeirnod ddangos pwy yw'r plentyn. "
      + "Os nad ydyw, pwyswch yr un fysell eto."
  )

  fileprivate static let underWay = Phrase(
    en: "Already asked for. To try again, go to another field first.",
    cy: "Gofynnwyd eisoes. I roi cynnig arall arni, ewch i faes arall yn gyntaf."
  )
}
