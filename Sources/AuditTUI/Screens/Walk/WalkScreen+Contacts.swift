import AuditModel

extension WalkScreen {
  /// The days of contacts that are being typed; `nil` for none.
  var typedContacts: ContactsForm? {
    if case .contacts(let form) = focus { form } else { nil }
  }

  /// Opens the days of contacts for typing, with what is listed or was left half typed.
  mutating func beginContacts(on desk: Desk) -> [Response] {
    guard let open = desk.open, case .item(let id) = stop, LocalRules.judgeContacts(beside: id)
    else {
      return [.say(Words.contactsElsewhere, .warning)]
    }
    guard !isLocked(desk) else { return [.say(lock(desk), .warning)] }
    setFocus(
      .contacts(
        open.pendingContacts.map(ContactsForm.init) ?? ContactsForm(open.audit.caseFile.contacts)
      )
    )
    return []
  }

  /// Takes the contacts over where every day can be read; else says which cannot.
  ///
  /// Esc leaves all the same: what was typed is kept with the item until it can be read.
  mutating func performContacts(
    _ action: Action,
    _ form: ContactsForm,
    on desk: inout Desk
  ) -> [Response] {
    guard action == .commit || action == .cancel, let open = desk.open else { return [] }
    switch form.contacts(today: desk.now.today, before: open.audit.caseFile.contacts) {
    case .success(let contacts):
      setFocus(.answer)
      desk.open?.forgetPendingContacts()
      let saved = change(on: &desk) { audit in audit.caseFile.contacts = contacts }
      return saved.isEmpty ? forget(on: desk) : saved
    case .failure(let refusal) where action == .commit: return [.say(refusal.phrase, .bad)]
    case .failure(let refusal):
      setFocus(.answer)
      desk.open?.forgetPendingContacts()
      desk.open?.pendingDates[stop.name] = form.days.text
      return [.say(.keptAsTyped(refusal.phrase), .warning)]
    }
  }
}

extension OpenAudit {
  /// Days of contacts that were left before all could be read; `nil` where none were.
  var pendingContacts: String? {
    pendingDates.filter { LocalRules.judgeContacts(beside: $0.key) }.min { $0.key < $1.key }?.value
  }

  fileprivate mutating func forgetPendingContacts() {
    pendingDates = pendingDates.filter { !LocalRules.judgeContacts(beside: $0.key) }
  }
}

extension Phrase {
  fileprivate static func keptAsTyped(_ why: Phrase) -> Phrase {
    Phrase(
      en: "kept as typed, not listed yet: \(why.en)",
      cy: "cadwyd fel y'i teipiwyd, heb ei restru eto: \(why.cy)"
    )
  }
}
