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
        let shown = unknown.filter { !desk.withheld.contains($0) }
        if !shown.isEmpty { effects.append(.readNotes(item: view.item, audits: shown)) }
      }
    }
    if let id = desk.read.next(among: front.auditsInView) {
      if desk.withheld.contains(id) {
        take(id, .failed(.whyWithheld))
      } else {
        effects.append(.read(id))
      }
    }
    return effects
  }

  /// Takes an audit that was asked for; one that nobody waits for any more is left.
  mutating func take(_ id: Audit.ID, _ progress: ReadShelf.Progress) {
    if desk.read.take(id, progress) { tellFront() }
  }

  /// Forgets what was read of the files of some audits, because they have changed.
  mutating func forgetReadings(of audits: Set<Audit.ID>) {
    desk.notes.forget(audits)
    desk.read.forget(audits)
  }
}
