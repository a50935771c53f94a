import AuditModel

extension WalkScreen {
  /// Says why nothing is recorded: there is no place for it; said again, nothing is said of why.
  func answerNoPlace(on desk: inout Desk) -> [Response] {
    guard !isLocked(desk) else { return [.say(lock(desk), .warning)] }
    guard let item = item(on: desk), item.kind.accepts(.noPlaceToRecord) else {
      return [.say(.alwaysHasPlace, .warning)]
    }
    let isSaid = desk.open?.audit.answers[item.id]?.value == .noPlaceToRecord
    return answer(isSaid ? .notRecorded : .noPlaceToRecord, item: item, on: &desk)
  }
}

extension Phrase {
  fileprivate static let alwaysHasPlace = Phrase(
    en: "only what can be 'not recorded' can have no place to be recorded",
    cy: "dim ond yr hyn a all fod 'nas cofnodwyd' a all fod heb le i'w gofnodi"
  )
}
