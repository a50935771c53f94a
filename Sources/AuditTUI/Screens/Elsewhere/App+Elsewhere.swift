import AuditModel

extension App {
  /// Asks where copies of what cannot be saved should be written.
  mutating func saveElsewhere() -> [Effect] {
    let audits = unsavedAudits
    guard !audits.isEmpty else {
      say(.allSaved, .plain)
      return []
    }
    guard !(front is ElsewhereScreen) else { return [] }
    return carryOut([.push(ElsewhereScreen(audits, folder: desk.home))])
  }
}

extension Phrase {
  fileprivate static let allSaved = Phrase(
    en: "everything is saved",
    cy: "mae popeth wedi'i gadw"
  )

  /// Why something is not saved, and what can be done.
  static func offeredElsewhere(_ why: Phrase) -> Phrase {
    Phrase(
      en: "\(why.en). S saves a copy elsewhere",
      cy: "\(why.cy). Mae S yn cadw copi mewn man arall"
    )
  }

  /// Where copies are, and how they come back.
  static func savedElsewhere(_ paths: [String]) -> Phrase {
    let list = paths.joined(separator: ", ")
    return Phrase(
      en: "a copy is in \(list); once the workspace can be written: caseaudit merge FILE",
      cy: "mae copi yn \(list); pan ellir ysgrifennu i'r gweithle: caseaudit merge FFEIL"
    )
  }
}
