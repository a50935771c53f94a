import AuditModel

extension PlainWalk {
  /// Lists the days of contacts in place of those listed before, and says what they come to; a day that
  /// cannot be read leaves all as they are.
  mutating func list(contacts days: String, beside item: Item) throws(CommandFailure) {
    guard LocalRules.judgeContacts(beside: item.id), let open = desk.open else {
      lines.say(Words.contactsElsewhere, indent: 2)
      return
    }
    let before = open.audit.caseFile.contacts
    switch ContactsForm(days).contacts(today: desk.now.today, before: before) {
    case .failure(let refusal): lines.say(refusal.phrase, indent: 2)
    case .success(let contacts):
      try change { $0.caseFile.contacts = contacts }
      PlainQuestion(.item(item.id), desk: desk, lines: lines).sayContacts()
    }
  }
}

extension PlainQuestion {
  /// Says which contacts are listed and what they come to; how to list them where none are.
  func sayContacts() {
    let contacts = desk.open?.audit.caseFile.contacts ?? []
    guard !contacts.isEmpty else { return lines.say(.listThem, indent: 2) }
    lines.say(ContactsForm(contacts).days.text, indent: 2)
    for phrase in desk.workspace.localRules.phrases(of: contacts) { lines.say(phrase, indent: 2) }
  }
}

extension Phrase {
  fileprivate static let listThem = Phrase(
    en: "days of contacts, this one too (s: about a sibling): contacts 5/1/26, 3/2/26 s",
    cy: "dyddiau cysylltiadau, gan gynnwys hwn (s: am frawd neu chwaer): cysylltiadau 5/1/26, "
      + "3/2/26 s"
  )
}
