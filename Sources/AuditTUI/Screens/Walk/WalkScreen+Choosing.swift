import AuditModel

extension WalkScreen {
  /// Shows the versions of what two people gave apart: here, else at the next stop where there are any.
  func chooseVersion(on desk: Desk) -> [Response] {
    guard let open = desk.open else { return [] }
    let choices = open.audit.waitingChoices
    guard !choices.isEmpty else { return [.say(.nothingToChoose, .plain)] }
    guard !isLocked(desk) else { return [.say(lock(desk), .warning)] }
    let here = choices.firstIndex { $0.subject == stop.name } ?? 0
    return [.push(VersionsScreen(choices, at: here))]
  }

  /// Answers what waits for a choice: whoever answers with all versions in view has chosen.
  func settling(
    _ subject: String,
    on desk: inout Desk,
    _ answer: (inout Desk) -> [Response]
  ) -> [Response] {
    guard let open = desk.open, open.audit.waiting.contains(subject), !open.isLocked else {
      return answer(&desk)
    }
    desk.open?.settle(subject)
    let saved = answer(&desk)
    guard saved.isEmpty, let chosen = desk.open else { return saved }
    // The same answer again is a choice too.
    return [.effect(.save(chosen.audit, reason: nil))]
  }
}

extension Phrase {
  fileprivate static let nothingToChoose = Phrase(
    en: "nothing in this audit waits for a choice",
    cy: "nid oes dim yn yr archwiliad hwn yn aros am ddewis"
  )
}
