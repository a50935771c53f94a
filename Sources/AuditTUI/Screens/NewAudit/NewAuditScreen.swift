import AuditModel

/// Where an audit is begun: which template and round, which case.
///
/// Mistakes are shown all at once when somebody tries to begin; what looks like personal data is
/// pointed out once and then left to the person.
struct NewAuditScreen: NotedForm {
  typealias Field = NewAuditForm.Field

  var form: NewAuditForm
  var focus = Field.reference

  /// What is wrong with each field, once somebody has tried to begin.
  var mistakes: [Field: Phrase] = [:]
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

  mutating func fieldChanged(on desk: Desk) {
    check(on: desk)
  }

  mutating func fieldLeft() {
    begun = nil
  }

  private mutating func check(on desk: Desk) {
    mistakes = hasTried ? form.mistakes(on: desk) : [:]
    warnings = form.warnings(on: desk)
  }

  mutating func submit(on desk: inout Desk) -> [Response] {
    hasTried = true
    check(on: desk)
    guard let new = form.newAudit(on: desk) else {
      if mistakes[focus] == nil { goToFirstMistake() }
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
