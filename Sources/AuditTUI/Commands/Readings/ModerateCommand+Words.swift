import AuditModel

extension JSON {
  /// `{"format": 1, "audit": …, "reading": …, "reads": […]}`.
  static func begun(_ audit: Audit) -> JSON {
    .object([
      "format": .integer(1), "audit": .string(audit.id),
      "reading": .string(audit.reading.rawValue), "auditor": .string(audit.auditor),
      "reads": .array(audit.reads.map(JSON.string)),
    ])
  }
}

extension Phrase {
  static let sameInEverything = Phrase(
    en: "The readings say the same in everything.",
    cy: "Mae'r darlleniadau'n dweud yr un peth ym mhopeth."
  )

  static func begun(_ audit: Audit) -> Phrase {
    Phrase(
      en: "\(audit.caseFile.reference): \(audit.reading.phrase.en) by \(audit.auditor). "
        + "Go on with: caseaudit audit \(audit.id)",
      cy: "\(audit.caseFile.reference): \(audit.reading.phrase.cy) gan \(audit.auditor). "
        + "Ewch ymlaen â: caseaudit audit \(audit.id)"
    )
  }

  static func left(_ count: Int, _ audit: Audit) -> Phrase {
    if audit.state == .finished {
      return Phrase(en: "This reading is finished.", cy: "Mae'r darlleniad hwn wedi'i orffen.")
    }
    return Phrase(
      en: "To be settled: \(count). Go on with: caseaudit audit \(audit.id)",
      cy: "I'w setlo: \(count). Ewch ymlaen â: caseaudit audit \(audit.id)"
    )
  }
}
