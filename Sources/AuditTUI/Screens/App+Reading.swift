import AuditModel

extension App {
  /// What must be read from files for the screen in front, and has not been asked for yet.
  ///
  /// Asked after every change, so a screen only says what it shows; no key waits for a file.
  mutating func readings() -> [Effect] {
    var effects: [Effect] = []
    if let view = front.notesInView(on: desk) {
      let unknown = desk.notes.unknown(of: view.item, among: view.audits)
      if !unknown.isEmpty {
        desk.notes.ask(for: view.item, in: unknown)
        effects.append(.readNotes(item: view.item, audits: unknown))
      }
    }
    if let id = front.auditInView, desk.read?.id != id {
      desk.read = ReadAudit(id: id)
      effects.append(.read(id))
    }
    return effects
  }

  /// Takes an audit that was asked for; one that nobody waits for any more is left.
  mutating func take(_ id: Audit.ID, _ progress: ReadAudit.Progress) {
    guard desk.read?.id == id else { return }
    desk.read?.progress = progress
    tellFront()
  }

  /// Forgets what was read of the files of some audits, because they have changed.
  mutating func forgetReadings(of audits: Set<Audit.ID>) {
    desk.notes.forget(audits)
    if let read = desk.read, audits.contains(read.id) { desk.read = nil }
  }
}
