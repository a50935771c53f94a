import AuditModel

extension Audit {
  /// What waits for a choice once these events are added.
  ///
  /// A choice ends the waiting. An answer that is given without choosing takes the place of the
  /// version that it changed, and the others stay beside it.
  func contested(
    after added: ArraySlice<AuditEvent>,
    changing stored: Audit?
  ) -> [String: [Rival]] {
    guard !contested.isEmpty else { return [:] }
    var contested = contested
    for event in added {
      guard let subject = event.subject, let rivals = contested[subject] else { continue }
      if event.did == .settled || Audit.keptTogether.contains(subject) {
        contested[subject] = nil
        continue
      }
      let before = stored?.value(of: subject)
      let rival = Rival(event: event.id, value: value(of: subject))
      let all = rivals.filter { $0.value != before } + [rival]
      contested[subject] = Set(all.map(\.value)).count > 1 ? Rival.sorted(all) : nil
    }
    return contested
  }
}

extension Audit.Rival {
  /// In the order in which a file has them: by the ids of their events.
  static func sorted(_ rivals: [Audit.Rival]) -> [Audit.Rival] {
    rivals.sorted { $0.event.utf8.lexicographicallyPrecedes($1.event.utf8) }
  }
}
