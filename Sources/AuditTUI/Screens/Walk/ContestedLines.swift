import AuditModel

/// What stands with an answer that two people gave differently: the versions that are not shown.
struct ContestedLines {
  let open: OpenAudit
  let maker: LineMaker

  /// How many versions there are, who gave them and when, and what each says; empty where nobody
  /// has to choose.
  func lines(of subject: String) -> [Line] {
    guard open.audit.waits(subject), let rivals = open.audit.contested[subject] else { return [] }
    return maker.lines("\(maker.glyphs.cross) " + maker.text(.changedApart), .bad)
      + rivals.flatMap { maker.lines("  " + words(for: $0, of: subject), .plain) }
  }

  private func words(for rival: Audit.Rival, of subject: String) -> String {
    let event = open.audit.events.first { $0.id == rival.event }
    let author = event.map { "\($0.by), \($0.at)" } ?? rival.event
    let said = VersionField.all(
      of: rival.value,
      item: open.item(subject),
      language: maker.desk.language
    ).map { "\(maker.text($0.label)): \($0.text)" }
    return "\(author): \(said.joined(separator: ", "))"
  }
}

extension Phrase {
  fileprivate static let changedApart = Phrase(
    en: "two people answered this apart: c chooses, or answer it anew",
    cy: "atebodd dau berson hyn ar wahân: mae c yn dewis, neu atebwch eto"
  )
}
