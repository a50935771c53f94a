import AuditModel

extension Workspace {
  /// What is to be said of the journals of ended sessions: those that cannot be read, and those whose
  /// end is damaged.
  func journalRemarks() -> [InputError] {
    let place = "\(Part.hidden)/\(Part.journal)"
    guard let folder = try? root.folder(Part.hidden).folder(Part.journal),
      let names = try? folder.names(endingIn: JournalName.ending)
    else { return [] }
    return names.filter { JournalName.audit(of: $0) != nil }.compactMap { name in
      do throws(FileError) {
        guard let bytes = try Journal.bytesIfEnded(name, in: folder) else { return nil }
        let (entries, unread) = JournalRecord.read(bytes)
        return unread == 0 ? nil : .damaged("\(place)/\(name)", entries.count, unread: unread)
      } catch {
        return InputError(error)
      }
    }
  }
}

extension InputError {
  /// A journal whose last record is not whole, as after a loss of power; a warning, since what stands
  /// before it is offered.
  fileprivate static func damaged(_ place: String, _ whole: Int, unread: Int) -> InputError {
    InputError(
      place: place,
      problem: Phrase(
        en: "the journal is damaged: whole records \(whole), bytes that are not read \(unread)",
        cy: "mae'r dyddlyfr yn ddiffygiol: cofnodion cyfan \(whole), heb eu darllen \(unread) beit"
      ),
      remedy: Phrase(
        en: "open the audit: the words before are offered there",
        cy: "agorwch yr archwiliad: cynigir y geiriau blaenorol yno"
      ),
      severity: .warning
    )
  }
}
