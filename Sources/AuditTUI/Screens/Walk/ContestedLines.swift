import AuditModel

/// What stands with an answer that two people gave differently: the versions that are not shown.
struct ContestedLines {
  let open: OpenAudit
  let maker: LineMaker

  /// How many versions there are, who gave them and when, and what each says; empty where nobody
  /// has to choose.
  func lines(of subject: String) -> [Line] {
    guard let rivals = open.audit.contested[subject] else { return [] }
    return maker.lines("\(maker.glyphs.cross) " + maker.text(.changedApart), .bad)
      + rivals.flatMap { maker.lines("  " + words(for: $0), .plain) }
  }

  private func words(for rival: Audit.Rival) -> String {
    let event = open.audit.events.first { $0.id == rival.event }
    let author = event.map { "\($0.by), \($0.at)" } ?? rival.event
    guard case .object(let fields)? = rival.value else {
      return "\(author): \(maker.text(.takenAway))"
    }
    let said = fields.filter { !["at", "by", "source"].contains($0.key) }
      .sorted { $0.key < $1.key }
      .map { "\($0.key) \(text(of: $0.value))" }
    return "\(author): \(said.joined(separator: ", "))"
  }

  private func text(of value: JSON) -> String {
    if case .string(let text) = value { return "'\(text)'" }
    return value.text().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Phrase {
  fileprivate static let changedApart = Phrase(
    en: "two people answered this apart; choose with: caseaudit settle",
    cy: "atebodd dau berson hwn ar wahân; dewiswch â: caseaudit settle"
  )
  fileprivate static let takenAway = Phrase(en: "taken away", cy: "wedi'i dynnu i ffwrdd")
}
